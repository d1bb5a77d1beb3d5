import './builder.css';
import { isLanguageId, SOURCE_LANGUAGE } from '../../content/languages.ts';
import { POSTER_COLOURS } from '../poster-styles.ts';
import { parseTarget } from '../protocol.ts';
import { colourOf, readableColours } from '../readable-colours.ts';
import { DEFAULT_SIDE, type EmbedChoices, snippetOf } from '../snippet.ts';
import { showPreview } from './preview.ts';

// Brings the page to life where a clinic puts its snippet together. All of its words stand in the page (src/twin).

const { currentScript } = document;
const form = document.querySelector<HTMLFormElement>('#embed-choices');
if (currentScript instanceof HTMLScriptElement && form) start(form, new URL('..', currentScript.src).href);

function start(choices: HTMLFormElement, base: string): void {
  const code = find('#embed-snippet');
  const preview = find('#embed-preview');
  const copy = find<HTMLButtonElement>('#embed-copy');
  const said = find('#embed-said');
  const update = () => {
    const chosen = readChoices(choices);
    const title = titleOf(choices);
    code.textContent = snippetOf(chosen, base, title);
    said.textContent = '';
    showPreview(preview, chosen, base, title);
    find('#embed-unreadable').textContent = unreadable(chosen, choices.dataset);
  };
  choices.addEventListener('change', update);
  choices.addEventListener('input', update);
  choices.addEventListener('submit', (event) => event.preventDefault());
  copy.addEventListener('click', () => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    (clipboard?.writeText(code.textContent ?? '') ?? Promise.reject(new Error('no clipboard'))).then(
      () => {
        said.textContent = copy.dataset.copied ?? '';
      },
      () => {
        getSelection()?.selectAllChildren(code);
        said.textContent = copy.dataset.marked ?? '';
      },
    );
  });
  for (const fieldset of choices.querySelectorAll('fieldset')) fieldset.disabled = false;
  copy.hidden = false;
  // browsers fill in what was chosen before a reload, after this script
  addEventListener('pageshow', update);
  update();
}

function readChoices(choices: HTMLFormElement): EmbedChoices {
  const data = new FormData(choices);
  const text = (name: string) => String(data.get(name) ?? '');
  const first = text('first');
  const side = text('side');
  const target = parseTarget({
    ...(first === 'home' ? {} : { [first]: text(first) }),
    ...(side === DEFAULT_SIDE ? {} : { side }),
  });
  const language = text('language');
  const theme = text('theme');
  const radiusPx = Number.parseInt(text('radius'), 10);
  return {
    way: text('way') === 'frame' ? 'frame' : 'element',
    target: target ?? {},
    language: isLanguageId(language) ? language : SOURCE_LANGUAGE,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    fit: text('fit') === 'box' ? 'box' : 'content',
    accent: data.has('own-accent') ? text('accent') : null,
    radiusPx: radiusPx >= 0 && radiusPx <= 40 ? radiusPx : null,
  };
}

/** The name of what is shown first, as the page says it. */
function titleOf(choices: HTMLFormElement): string {
  const first = String(new FormData(choices).get('first'));
  const list = choices.querySelector<HTMLSelectElement>(`select[name="${first}"]`);
  return list?.selectedOptions[0]?.textContent ?? choices.dataset.title ?? '';
}

/** What is said of a colour in which text could not be read. */
function unreadable({ way, accent, theme }: EmbedChoices, words: DOMStringMap): string {
  const colour = colourOf(accent ?? undefined);
  if (way === 'frame' || !colour) return '';
  const fails = (['light', 'dark'] as const).filter((name) => {
    const paper = colourOf(POSTER_COLOURS[name].paper);
    if (!paper || (theme !== 'auto' && theme !== name)) return false;
    return !readableColours({ accent: colour, paper: null, ink: null }, { paper, inks: [] }).has('accent');
  });
  if (fails.length === 2) return words.unreadableBoth ?? '';
  return (fails[0] === 'light' ? words.unreadableLight : fails[0] && words.unreadableDark) ?? '';
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}
