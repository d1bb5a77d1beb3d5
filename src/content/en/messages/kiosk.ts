import { pluralsOf } from '../../format.ts';

const plural = pluralsOf('en');

/** A screen in a waiting room. */
export const kiosk = {
  invitation: 'Where does it hurt? Touch to begin.',
  /** The everyday name of a condition as somebody would ask it. */
  question: (condition: string) => `${condition}?`,
  clearing: 'Clearing the screen for the next person',
  missing: 'Kiosk mode did not start: nothing is cleared on this screen.',
  tryAgain: 'Try again',
  exit: 'Staff: hold for three seconds to leave kiosk mode',
  linksOff: 'Links to other sites are off on this screen',
  stillThere: 'Still there?',
  stillThereText:
    'Touch the screen or press any key to go on. Otherwise all you looked at is cleared for the next person.',
  secondsLeft: (seconds: number) => plural(seconds, { one: '# second left', other: '# seconds left' }),
  goOn: 'Go on',
};
