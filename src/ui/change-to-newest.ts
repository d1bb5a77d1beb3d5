/** A newer version is as large as the app; who waits for it longer gets the page that is there, ms. */
const PATIENCE_MS = 15_000;

/**
 * Looks for a newer version where the app is kept on the device, and changes to it; without a load of the page nothing
 * of it is seen. Ends, and never throws, when it is in use, when there is none, or when it takes too long.
 */
export async function changeToNewest(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const longEnough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([change().catch(() => {}), longEnough]);
  clearTimeout(timer);
}

async function change(): Promise<void> {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  if (!workers?.controller) return;
  const registration = await workers.getRegistration();
  await registration?.update();
  const coming = registration?.installing ?? registration?.waiting;
  if (!coming) return;
  await reaches(coming, 'installed');
  const changed = new Promise((resolve) => {
    workers.addEventListener('controllerchange', resolve, { once: true });
  });
  coming.postMessage('use-new-version');
  await changed;
}

/** @throws (rejects) when the worker could not be put up */
async function reaches(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === state) resolve();
      else if (worker.state === 'redundant') reject(new Error('The newer version did not arrive whole.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
