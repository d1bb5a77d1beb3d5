/** What stands around every text: its sheet, what it is not, who has read it, and what went wrong. */
export const panel = {
  lessText: 'Less text, more body',
  moreText: 'More text, less body',
  onThisPage: 'On this page',
  missing: {
    title: 'This text did not arrive',
    text: 'The connection may have dropped. What you opened before is still here.',
    again: 'Try again',
  },
  notice: {
    text: 'Education only, not a diagnosis. It does not replace an examination. In an emergency call {number}.',
    /** Stands at {number} where no clinic names one. */
    localNumber: 'your local number',
    logo: 'The clinic’s logo',
    book: 'Book a visit',
  },
  review: {
    reviewed: 'Reviewed by {name} on {day}.',
    notReviewed: 'Written on {day}. Not yet reviewed by a clinician.',
  },
  /** Stands under every text in a language other than English; empty there. */
  translation: {
    awaits: '',
    /** Where only part of a language is there. */
    begun: '',
  },
};
