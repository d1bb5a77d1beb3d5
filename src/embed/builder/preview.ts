import { type EmbedChoices, markupOf } from '../snippet.ts';

/** Attributes that a choice may take away again. */
const CHOSEN = ['condition', 'muscle', 'point', 'side', 'theme', 'fit'];

/** Shows the embed as it was chosen; one that is open already follows and stays open. */
export function showPreview(holder: HTMLElement, choices: EmbedChoices, base: string, title: string): void {
  const { tag, attributes, style } = markupOf(choices, base, title);
  const shown = holder.firstElementChild;
  const element = shown?.localName === tag ? (shown as HTMLElement) : document.createElement(tag);
  // what is taken away goes first: of two places the more exact would count
  for (const name of CHOSEN) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const name of [...element.style]) if (!(name in style)) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  if (element !== shown) holder.replaceChildren(element);
}
