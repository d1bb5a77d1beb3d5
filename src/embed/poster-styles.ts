/** Its own colours, the same as the explorer's (src/app/styles/tokens.css). */
export const POSTER_COLOURS = {
  light: { accent: '#0e645d', paper: '#fdfbf8', ink: '#2b2622', inkSoft: '#6a5f56' },
  dark: { accent: '#7fd0c3', paper: '#27221e', ink: '#f1e9df', inkSoft: '#ada196' },
} as const;
const { light: LIGHT, dark: DARK } = POSTER_COLOURS;

/** How the embed looks within the page of a clinic. What the clinic may change are the custom properties. */
export const POSTER_STYLES = `
:host {
  --_own-accent: ${LIGHT.accent};
  --_own-paper: ${LIGHT.paper};
  --_own-ink: ${LIGHT.ink};
  --_soft: ${LIGHT.inkSoft};
  --_accent: var(--tpe-accent, var(--_own-accent));
  --_paper: var(--tpe-paper, var(--_own-paper));
  --_ink: var(--tpe-ink, var(--_own-ink));
  --_radius: var(--tpe-radius, 14px);
  all: initial;
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  min-inline-size: 0;
}
:host([hidden]) { display: none; }
:host([data-dark]) {
  --_own-accent: ${DARK.accent};
  --_own-paper: ${DARK.paper};
  --_own-ink: ${DARK.ink};
  --_soft: ${DARK.inkSoft};
}
:host([data-without~="accent"]) { --_accent: var(--_own-accent); }
:host([data-without~="paper"]) { --_paper: var(--_own-paper); }
:host([data-without~="ink"]) { --_ink: var(--_own-ink); }
*, *::before, *::after { box-sizing: border-box; }
/* rules of the page for all elements end here */
.card {
  all: initial;
  position: relative;
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  overflow: clip;
  border: 1px solid color-mix(in srgb, var(--_ink) 18%, transparent);
  border-radius: var(--_radius);
  background: var(--_paper);
  color: var(--_ink);
  font: 400 17px/1.5 var(--tpe-font, system-ui, sans-serif);
  text-align: start;
}
button {
  all: unset;
  display: block;
  inline-size: 100%;
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
button:focus-visible, a:focus-visible { outline: 3px solid var(--_accent); outline-offset: -3px; }
img { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 1200 / 630; background: #f6f2ec; }
.words { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; padding: 14px 18px; }
.names { flex: 1 1 14em; display: grid; }
.name { font-size: 1.2em; font-weight: 650; line-height: 1.25; }
.plain { color: var(--_soft); }
.open {
  display: inline-grid;
  place-items: center;
  min-block-size: 44px;
  padding: 0 20px;
  border-radius: 22px;
  background: var(--_accent);
  color: var(--_paper);
  font-weight: 650;
}
iframe { display: block; inline-size: 100%; block-size: 640px; border: 0; background: var(--_paper); color-scheme: normal; }
:host([fit="box"]) { block-size: 100%; }
:host([fit="box"]) .card:has(iframe) { block-size: 100%; min-block-size: 380px; }
:host([fit="box"]) .frame { flex: 1; min-block-size: 0; }
:host([fit="box"]) iframe { block-size: 100%; }
.foot { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; justify-content: space-between; padding: 6px 18px; border-block-start: 1px solid color-mix(in srgb, var(--_ink) 12%, transparent); color: var(--_soft); font-size: 0.85em; }
.foot p { margin: 0; flex: 1 1 18em; }
a { display: inline-grid; place-items: center; min-block-size: 44px; color: var(--_accent); }
.skip { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.skip:focus { position: static; inline-size: auto; block-size: auto; min-block-size: 44px; clip-path: none; padding: 0 12px; }
@media (forced-colors: active) { .open { border: 1px solid; } }
`;
