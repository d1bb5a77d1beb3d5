import { messages } from '../../../content/messages.ts';
import type { AboutBlock, Urgency } from '../../../content/words.ts';
import { Prose } from '../text/prose.tsx';

const MOST_URGENT_FIRST: readonly Urgency[] = ['emergency', 'same-day', 'see-clinician'];

/** Signs that need help, gathered by how soon. */
export function BlockUrgent({ items }: Pick<Extract<AboutBlock, { kind: 'urgent' }>, 'items'>) {
  return MOST_URGENT_FIRST.map((action) => {
    const signs = items.filter((item) => item.action === action);
    if (signs.length === 0) return null;
    return (
      <div key={action} className="urgent-signs" data-action={action}>
        <h3>{messages().safety.urgencies[action].title}</h3>
        <ul className="plain-list">
          {signs.map(({ text }) => (
            <li key={text}>
              <Prose>{text}</Prose>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
