import type { Begun } from '../../fall-back.ts';
import type { Messages } from '../../messages.ts';

/** The interface in German, of which little is translated yet: what is missing comes in English, and the page says so. */
export const de: Begun<Messages> = {
  home: {
    title: 'Muskelschmerzen verstehen',
    documentTitle: 'Muskeln, Schmerzen und Triggerpunkte',
    lead: 'Sehen Sie die empfindlichen Stellen in Muskeln, die man Triggerpunkte nennt, und wo man ihren Schmerz spürt.',
    waysIn: 'Einstiege',
    doors: {
      conditions: 'Nackenschmerzen, Fersenschmerz, Ischias',
      hurts: 'Von der Stelle aus',
      muscles: 'Jeder Muskel mit Namen',
      needling: 'Was geschieht, was Sie spüren',
    },
    hint: 'Oder tippen Sie auf einen Muskel am Körper.',
  },
  places: {
    home: 'Start',
    conditions: 'Was ich habe',
    hurts: 'Wo es weh tut',
    muscles: 'Muskeln',
    needling: 'Über Dry Needling',
    explorer: 'Über diese Seite',
    glossary: 'Wörter erklärt',
    sources: 'Quellen',
  },
  safety: {
    title: 'Zuerst eine Sicherheitsfrage',
    text: 'Manche Schmerzen brauchen zuerst ärztliche Hilfe. Trifft etwas davon auf Sie zu?',
    yes: 'Ja',
    no: 'Nein',
    none: 'Nichts davon',
    skip: 'Vorerst überspringen',
    localNumber: 'den örtlichen Notruf',
    urgencies: {
      emergency: {
        title: 'Bitte holen Sie jetzt Hilfe',
        text: 'Rufen Sie {number}. Warten Sie nicht ab, ob es vorbeigeht.',
      },
      'same-day': {
        title: 'Bitte lassen Sie das heute ansehen',
        text: 'Rufen Sie Ihre Ärztin oder Ihren Arzt an, oder eine Praxis, die heute Zeit hat.',
      },
    },
  },
  panel: {
    notice: {
      text: 'Nur zur Information, keine Diagnose. Es ersetzt keine Untersuchung. Im Notfall rufen Sie {number}.',
      localNumber: 'den örtlichen Notruf',
    },
    translation: {
      awaits: 'Aus dem Englischen. Noch nicht von einer Fachperson durchgesehen.',
      begun: 'Erst ein kleiner Teil dieser Seite ist auf Deutsch. Alles Übrige steht auf Englisch da.',
    },
  },
};
