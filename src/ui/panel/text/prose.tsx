import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TermId } from '../../../content/ids.ts';
import { messages } from '../../../content/messages.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { Explained } from './explained.tsx';
import { useTermUses } from './term-scope.tsx';

/** A text of the content; a technical word that the page uses here first opens its meaning. */
export function Prose({ children: text }: { children: string }) {
  const uses = useTermUses(text);
  if (uses.length === 0) return text;
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { id, start, end } of uses) {
    pieces.push(
      text.slice(at, start),
      <TermButton key={id} id={id}>
        {text.slice(start, end)}
      </TermButton>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}

function TermButton({ id, children }: { id: TermId; children: string }) {
  const { term, meaning, more } = useWords('glossary')[id];
  return (
    <Explained label={term} trigger={<Button className="term">{children}</Button>}>
      <p>{meaning}</p>
      {more && <p>{more}</p>}
      <p>
        <PlaceLink to={{ kind: 'about', page: 'glossary' }} className="lone-link">
          {messages().evidence.allTerms}
        </PlaceLink>
      </p>
    </Explained>
  );
}
