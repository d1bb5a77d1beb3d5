import { Button } from 'react-aria-components/Button';
import { messages } from '../../../content/messages.ts';

/** A part of a long page: the id of its heading, and its name in the list. */
export interface PageSection {
  readonly id: string;
  readonly name: string;
}

/**
 * The parts of a long page as a list that leads to them. Buttons, not links: what follows the # of an address is kept
 * for what a therapist marks.
 */
export function SectionJumps({ sections }: { sections: readonly PageSection[] }) {
  return (
    <nav aria-label={messages().panel.onThisPage}>
      <ul className="section-jumps">
        {sections.map(({ id, name }) => (
          <li key={id}>
            <Button className="chip-link" onPress={() => jumpTo(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Heading of a part that the jumps at the top of a text lead to; it takes the focus when they do. */
export function SectionHeading({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id} tabIndex={-1}>
      {children}
    </h2>
  );
}
