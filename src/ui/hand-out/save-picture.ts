/** A4 at twice the screen's 96 dots per inch; `.hand-out-picture` lays the page out at this size. */
const PICTURE = { width: 1588, height: 2246 } as const;

/**
 * Saves the hand-out as a picture: the same page on a sheet of A4, drawn from a copy that nobody sees, so that it does
 * not matter how large the page is shown. Nothing leaves the device.
 *
 * @param element the page, or anything that holds it
 * @param name of the file, without its ending
 * @throws (rejects) when the library does not arrive, there is no page, or the browser cannot draw it
 */
export async function savePicture(element: HTMLElement, name: string): Promise<void> {
  const page = element.matches('.hand-out') ? element : element.querySelector('.hand-out');
  if (!page) throw new Error('There is no hand-out to save.');
  const { toBlob } = await import('html-to-image');
  const stage = document.createElement('div');
  stage.className = 'hand-out-picture';
  stage.setAttribute('aria-hidden', 'true');
  const copy = page.cloneNode(true) as HTMLElement;
  stage.append(copy);
  document.body.append(stage);
  try {
    await document.fonts.ready;
    const fontEmbedCSS = await fontsInOne();
    const picture = await toBlob(copy, {
      ...PICTURE,
      pixelRatio: 1,
      backgroundColor: '#ffffff',
      fontEmbedCSS,
    });
    if (!picture) throw new Error('The browser did not draw the picture.');
    download(picture, `${name}.png`);
  } finally {
    stage.remove();
  }
}

/**
 * The page's own typefaces as rules that hold their files: a picture may ask for nothing. The library would look for
 * the files by a `<base>`, which our content security policy forbids.
 */
async function fontsInOne(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, sheet }] : [])),
  );
  const whole = rules.map(async ({ rule, sheet }) => {
    const [said, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.cssText) ?? [];
    if (!said || !address) return '';
    const answer = await fetch(new URL(address, sheet.href ?? document.baseURI));
    return answer.ok ? rule.cssText.replace(said, `url("${await dataUrlOf(await answer.blob())}")`) : '';
  });
  return (await Promise.all(whole)).join('\n');
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
