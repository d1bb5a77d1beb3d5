import { LANGUAGES, type LanguageId, languageFolder, offeredLanguages } from '../../../content/languages.ts';
import { language, messages } from '../../../content/messages.ts';
import { siteBase } from '../../../state/app-base.ts';
import { useEmbedding, withEmbedding } from '../../../state/embedding.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { useKiosk } from '../../../state/kiosk.ts';
import { createLink } from '../../../state/link.ts';
import { createMapFragment } from '../../../state/map-link.ts';

/** Says where only part of a language is there; stands above every text in it. */
export function BegunNote() {
  const { begun } = messages().panel.translation;
  return begun ? <p className="begun-note">{begun}</p> : null;
}

/** Says that a translation has not been reviewed. */
export function TranslationNote() {
  const { awaits } = messages().panel.translation;
  return awaits ? <p className="review-line">{awaits}</p> : null;
}

/** The same place in the other languages; what is marked goes along. Each is named in itself. */
export function LanguageLinks() {
  const addressIn = useAddressIn();
  // in a waiting room the clinic chooses
  if (useKiosk((s) => s.settings !== null)) return null;
  return (
    <nav aria-label={messages().twin.inLanguages} className="notice-links">
      {offeredLanguages.map((id) => (
        <a
          key={id}
          href={addressIn(id)}
          lang={LANGUAGES[id].tag}
          hrefLang={LANGUAGES[id].tag}
          aria-current={id === language() ? 'true' : undefined}
        >
          {LANGUAGES[id].name}
        </a>
      ))}
    </nav>
  );
}

/** Offers the language that the browser asks for, in that language, where it is another one. */
export function LanguageOffer() {
  const addressIn = useAddressIn();
  const kiosk = useKiosk((s) => s.settings !== null);
  const wished = wishedLanguage(navigator.languages);
  if (kiosk || !wished || wished === language()) return null;
  const { tag, offer } = LANGUAGES[wished];
  return (
    <p className="language-offer">
      <a href={addressIn(wished)} lang={tag} hrefLang={tag}>
        {offer}
      </a>
    </p>
  );
}

/** The first language that a browser asks for, if it is here whole; null where it asks for another. */
export function wishedLanguage(asked: readonly string[]): LanguageId | null {
  const [first = ''] = asked;
  const [own = ''] = first.toLowerCase().split('-');
  // what is written in other characters is no help
  if (/^zh-(hant|tw|hk|mo)/i.test(first)) return null;
  return offeredLanguages.find((id) => LANGUAGES[id].extent === 'whole' && id.split('-')[0] === own) ?? null;
}

function useAddressIn(): (id: LanguageId) => string {
  const embedding = useEmbedding((s) => s.embedding);
  const link = useExplorer((s) => createLink(s.place, s));
  const fragment = useExplorer((s) => createMapFragment(s.map));
  const below = withEmbedding(link, embedding).slice(1) + (fragment && `#${fragment}`);
  return (id) => siteBase + languageFolder(id) + below;
}
