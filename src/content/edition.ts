/** When the words last changed in what they say. Shown wherever no clinician has reviewed an entry yet. */
export const WORDS_WRITTEN_ON = '2026-11-24';
