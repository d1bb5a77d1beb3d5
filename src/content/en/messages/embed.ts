/** The explorer within a clinic's page. */
export const embed = {
  poster: {
    open: 'Open in 3D',
    ownPage: 'Open as a page of its own',
    skip: 'Skip the explorer',
  },
  /** The page where a clinic puts its snippet together. */
  builder: {
    title: 'Put the explorer into your website',
    lead: 'Choose what it shows and how it looks. Then copy the lines into your page.',
    noScript: 'To choose here, JavaScript is needed. The lines below can be copied and changed by hand.',
    /** Where the page does not know its own address. */
    ownAddress: (example: string) => `Put the address of this explorer in the place of ${example}`,
    /** What is shown first, and its lists. */
    shows: 'What it shows first',
    first: {
      home: 'The first page',
      condition: 'A condition',
      muscle: 'A muscle',
      point: 'A trigger point',
    },
    lists: { condition: 'Condition', muscle: 'Muscle', point: 'Trigger point' },
    sides: { right: 'Right', left: 'Left', both: 'Both' },
    looks: 'How it looks',
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'As the visitor’s device', light: 'Light', dark: 'Dark' },
    height: 'Height',
    heights: { content: 'As high as its text', box: 'Fixed: the text scrolls inside' },
    ownColour: 'A colour of your own',
    colour: 'Colour of buttons and links',
    corners: 'Roundness of corners, in pixels',
    unreadable: {
      light: 'In this colour, text could not be read on the light page. There, the explorer keeps its own.',
      dark: 'In this colour, text could not be read on the dark page. There, the explorer keeps its own.',
      both: 'In this colour, text could not be read. The explorer keeps its own.',
    },
    way: 'How it gets there',
    ways: { element: 'As an element, with a script', frame: 'As a frame, without a script' },
    frameNote: 'A frame has a fixed height and the explorer’s own colours.',
    preview: 'Preview',
    snippet: 'Lines for your page',
    copy: 'Copy',
    copied: 'Copied.',
    marked: 'The lines are marked. Copy them by the keyboard or the menu.',
  },
};
