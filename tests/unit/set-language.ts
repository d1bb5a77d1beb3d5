import { en } from '../../src/content/en/messages/index.ts';
import { setLanguage } from '../../src/content/messages.ts';

// Vitest runs this before each file: what is drawn in a unit test is drawn in English.
setLanguage('en', en);
