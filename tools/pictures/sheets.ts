import type { Row, Shot } from './shots.ts';

/** PNGs by the name of their shot. */
export type Pictures = ReadonlyMap<string, Buffer>;

const PAPER = 'radial-gradient(ellipse 75% 70% at 50% 42%, #fdfbf8, #f6f2ec 75%, #efe9e0 100%)';

/** A page with every shot that there is a picture of, in rows, each with its caption. */
export function contactSheetPage(rows: readonly Row[], pictures: Pictures): string {
  const body = rows
    .map(({ title, shots }) => ({ title, taken: shots.filter(({ name }) => pictures.has(name)) }))
    .filter(({ taken }) => taken.length > 0)
    .map(
      ({ title, taken }) =>
        `<h2>${title}</h2><div class="row">${taken
          .map((shot) => `<figure>${image(shot, pictures)}<figcaption>${shot.caption}</figcaption></figure>`)
          .join('')}</div>`,
    )
    .join('');
  return page(
    `body { width: 1360px; padding: 28px 40px 36px; background: #f6f2ec }
     h2 { margin: 18px 0 6px; font: 600 19px sans-serif }
     .row { display: flex; gap: 16px }
     figure { flex: 1; margin: 0; text-align: center }
     figcaption { padding-top: 4px; color: #6a5f56; font: 15px sans-serif }
     img { display: block; width: 100% }`,
    body,
  );
}

/** A page with the figures standing side by side on one piece of paper. */
export function heroPage(shots: readonly Shot[], pictures: Pictures): string {
  return page(
    `body { width: 1600px; height: 860px; display: flex; justify-content: center; overflow: hidden; background: ${PAPER} }
     img { height: 850px; margin: 0 -14px; align-self: center }`,
    shots.map((shot) => image(shot, pictures)).join(''),
  );
}

function image({ name, caption }: Shot, pictures: Pictures): string {
  return `<img alt="${caption}" src="data:image/png;base64,${pictures.get(name)?.toString('base64')}">`;
}

function page(css: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Body</title>
<style>body { margin: 0; color: #2b2622 } ${css}</style><body>${body}</body></html>`;
}
