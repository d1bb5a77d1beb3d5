/** The pages by their names, as headings, doors and ways back say them. */
export const places = {
  home: 'Start',
  conditions: 'What I have',
  hurts: 'Where it hurts',
  muscles: 'Muscles',
  inside: 'Look inside',
  map: 'My map',
  needling: 'About dry needling',
  explorer: 'About this explorer',
  glossary: 'Words explained',
  sources: 'Sources',
};
