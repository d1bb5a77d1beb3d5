import { WORDS_WRITTEN_ON } from '../../../content/edition.ts';
import type { Review } from '../../../content/words.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Who has read a text and when, or plainly that nobody has yet. */
export function ReviewLine({ reviewed }: { reviewed: Review }) {
  return (
    <p className="review-line" data-reviewed={reviewed !== null}>
      {reviewed ? (
        <>
          Reviewed by {reviewed.by} on <Day date={reviewed.on} />.
        </>
      ) : (
        <>
          Written on <Day date={WORDS_WRITTEN_ON} />. Not yet reviewed by a clinician.
        </>
      )}
    </p>
  );
}

function Day({ date }: { date: string }) {
  return <time dateTime={date}>{DAY.format(new Date(date))}</time>;
}
