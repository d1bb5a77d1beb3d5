/**
 * Words in the drawings of the steps, where space is short. A list is set line by line as it stands: at most two lines.
 */
export const drawings = {
  layers: {
    skin: 'Skin',
    fat: 'Fat',
    wrap: 'Thin wrap (fascia)',
    band: 'Tight band',
    below: 'The order of the layers, not their size',
  },
  fibres: {
    crowded: 'Short and crowded',
    loose: 'Loose here too',
    nerve: 'Nerve end',
    vessel: 'Small blood vessel',
    even: 'Loose and even',
  },
  /** At most some 11 letters in a line. */
  needle: {
    hair: ['A hair'],
    needle: ['Dry needling', 'needle'],
    vaccine: ['Vaccine', 'needle'],
    pin: ['A pin'],
    below: 'All enlarged by the same amount',
  },
  /** At most some 17 letters in a line. */
  after: {
    days: [
      { day: 'Today', words: ['sore, as after', 'a workout'] },
      { day: 'Tomorrow', words: ['less'] },
      { day: 'Day after', words: ['nearly gone'] },
    ],
    below: 'for most people',
  },
};
