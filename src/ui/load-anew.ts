import { changeToNewest } from './change-to-newest.ts';

/**
 * Loads the page anew once its host answers: a browser remembers that a part did not come until then. Without a
 * connection the page stays as it is, so that nothing which is already there is lost; all that is seen stands in the
 * link and comes back. What is missing may be gone from the host since a newer version came: then that is used.
 *
 * @returns false where the host does not answer
 */
export async function loadAnew(): Promise<boolean> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (!answer) return false;
  await changeToNewest();
  location.reload();
  return true;
}
