import type { ReactNode } from 'react';
import { type MuscleGroup, muscleIds, muscles } from '../anatomy/muscles.ts';
import { CONDITION_REGIONS, conditionIds, conditions, pointsOf } from '../content/facts.ts';
import { LANGUAGES, languageIds } from '../content/languages.ts';
import { messages } from '../content/messages.ts';
import { shortName } from '../content/short-name.ts';
import { EXAMPLE_ADDRESS, firstChoices, snippetOf } from '../embed/snippet.ts';
import { HOME } from '../state/place.ts';
import { usePage } from './page-context.ts';
import { TwinHeading, TwinLink } from './text/parts.tsx';

const WHOLE = languageIds.filter((id) => LANGUAGES[id].extent === 'whole');
const ROUNDNESS_PX = 14;

/**
 * The page where a clinic puts its snippet together. Its words all stand here; src/embed/builder makes it answer. Without
 * JavaScript the first snippet can be copied by hand.
 *
 * @param siteUrl address of the explorer where the build was told
 */
export function EmbedPage({ siteUrl }: { siteUrl: string | null }) {
  const { language, words, inLanguage } = usePage();
  const { embed, panel, places, twin, home } = messages();
  const m = embed.builder;
  const first = firstChoices(language);
  const title = words.conditions['plantar-heel-pain'].name;
  return (
    <main className="builder">
      <TwinHeading back={{ to: HOME, label: places.home }} title={m.title} lead={m.lead} />
      <noscript>
        <p>{m.noScript}</p>
        {siteUrl === null && <p>{m.ownAddress(EXAMPLE_ADDRESS)}</p>}
      </noscript>
      <div className="builder-columns">
        <form
          id="embed-choices"
          className="builder-choices"
          data-title={home.documentTitle}
          data-unreadable-light={m.unreadable.light}
          data-unreadable-dark={m.unreadable.dark}
          data-unreadable-both={m.unreadable.both}
        >
          <Shows />
          <Looks />
          <fieldset disabled>
            <legend>{m.way}</legend>
            <Radios name="way" choices={m.ways} chosen="element" />
            <p className="builder-note" data-for="frame">
              {m.frameNote}
            </p>
          </fieldset>
        </form>
        <div className="builder-shown">
          <section>
            <h2>{m.snippet}</h2>
            <pre className="builder-snippet">
              <code id="embed-snippet">{snippetOf(first, siteUrl ?? EXAMPLE_ADDRESS, title)}</code>
            </pre>
            <div className="builder-copy">
              <button
                type="button"
                id="embed-copy"
                className="solid-button"
                data-copied={m.copied}
                data-marked={m.marked}
                hidden
              >
                {m.copy}
              </button>
              <p id="embed-said" role="status" />
            </div>
          </section>
          <section>
            <h2>{m.preview}</h2>
            <div id="embed-preview">
              <TwinLink to={{ kind: 'condition', id: 'plantar-heel-pain' }}>{title}</TwinLink>
            </div>
          </section>
        </div>
      </div>
      <footer className="builder-note">
        <p>{panel.notice.text.replace('{number}', panel.notice.localNumber)}</p>
        <nav aria-label={twin.inLanguages} className="builder-links">
          {WHOLE.map((id) => (
            <a
              key={id}
              href={inLanguage(id)}
              lang={LANGUAGES[id].tag}
              hrefLang={LANGUAGES[id].tag}
              aria-current={id === language ? 'page' : undefined}
            >
              {LANGUAGES[id].name}
            </a>
          ))}
        </nav>
      </footer>
    </main>
  );
}

/** A condition, a muscle or a point, and the side. */
function Shows() {
  const { words } = usePage();
  const { embed, condition, muscle, tools } = messages();
  const m = embed.builder;
  return (
    <fieldset disabled>
      <legend>{m.shows}</legend>
      <Radios name="first" choices={m.first} chosen="condition" />
      <List name="condition" label={m.lists.condition} chosen="plantar-heel-pain">
        {CONDITION_REGIONS.map((region) => (
          <optgroup key={region} label={condition.regions[region]}>
            {conditionIds
              .filter((id) => conditions[id].region === region)
              .map((id) => (
                <option key={id} value={id}>
                  {words.conditions[id].name}
                </option>
              ))}
          </optgroup>
        ))}
      </List>
      <List name="muscle" label={m.lists.muscle}>
        {(Object.keys(muscle.groups) as MuscleGroup[]).map((group) => (
          <optgroup key={group} label={muscle.groups[group]}>
            {muscleIds
              .filter((id) => muscles[id].group === group)
              .map((id) => (
                <option key={id} value={id}>
                  {shortName(words.muscles[id].name)}
                </option>
              ))}
          </optgroup>
        ))}
      </List>
      <List name="point" label={m.lists.point}>
        {muscleIds
          .filter((id) => pointsOf(id).length > 0)
          .map((id) => (
            <optgroup key={id} label={shortName(words.muscles[id].name)}>
              {pointsOf(id).map((point) => (
                <option key={point} value={point}>
                  {words.points[point].place}
                </option>
              ))}
            </optgroup>
          ))}
      </List>
      <Choice name="side" label={tools.sideOfBody} choices={m.sides} />
    </fieldset>
  );
}

/** Language, theme, height, and what a clinic may change of the look. */
function Looks() {
  const { language } = usePage();
  const m = messages().embed.builder;
  return (
    <fieldset disabled>
      <legend>{m.looks}</legend>
      <List name="language" label={m.language} chosen={language}>
        {WHOLE.map((id) => (
          <option key={id} value={id} lang={LANGUAGES[id].tag}>
            {LANGUAGES[id].name}
          </option>
        ))}
      </List>
      <Choice name="theme" label={m.theme} choices={m.themes} />
      <Choice name="fit" label={m.height} choices={m.heights} only="element" />
      <label className="builder-check" data-for="element">
        <input type="checkbox" name="own-accent" />
        {m.ownColour}
      </label>
      <div data-for="element">
        <Field label={m.colour} id="accent" only="accent">
          <input type="color" id="accent" name="accent" defaultValue="#0e645d" />
        </Field>
      </div>
      <p id="embed-unreadable" className="builder-note" role="status" />
      <Field label={m.corners} id="radius" only="element">
        <input type="number" id="radius" name="radius" min={0} max={40} placeholder={String(ROUNDNESS_PX)} />
      </Field>
    </fieldset>
  );
}

function Radios({
  name,
  choices,
  chosen,
}: {
  name: string;
  choices: Readonly<Record<string, string>>;
  chosen: string;
}) {
  return (
    <div>
      {Object.entries(choices).map(([value, label]) => (
        <label key={value} className="builder-check">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          {label}
        </label>
      ))}
    </div>
  );
}

function Choice({
  name,
  label,
  choices,
  only,
}: {
  name: string;
  label: string;
  choices: Readonly<Record<string, string>>;
  only?: 'element';
}) {
  return (
    <Field label={label} id={name} only={only}>
      <select id={name} name={name}>
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A long list; those of what is shown first are seen only where they count. */
function List({
  name,
  label,
  chosen,
  children,
}: {
  name: string;
  label: string;
  chosen?: string;
  children: ReactNode;
}) {
  return (
    <Field label={label} id={name} only={name}>
      <select id={name} name={name} defaultValue={chosen}>
        {children}
      </select>
    </Field>
  );
}

/** A label and what it belongs to. */
function Field({
  label,
  id,
  only,
  children,
}: {
  label: string;
  id: string;
  only?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="builder-field" data-for={only}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
