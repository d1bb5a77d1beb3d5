import { WORDS_WRITTEN_ON } from '../../../content/edition.ts';
import { formatDay } from '../../../content/format.ts';
import { messages } from '../../../content/messages.ts';
import type { Review } from '../../../content/words.ts';
import { Rich } from '../../rich.tsx';

/** Who has read a text and when, or plainly that nobody has yet. */
export function ReviewLine({ reviewed }: { reviewed: Review }) {
  const m = messages().panel.review;
  return (
    <p className="review-line" data-reviewed={reviewed !== null}>
      {reviewed ? (
        <Rich text={m.reviewed} parts={{ name: reviewed.by, day: <Day date={reviewed.on} /> }} />
      ) : (
        <Rich text={m.notReviewed} parts={{ day: <Day date={WORDS_WRITTEN_ON} /> }} />
      )}
    </p>
  );
}

function Day({ date }: { date: string }) {
  return <time dateTime={date}>{formatDay(new Date(date))}</time>;
}
