import { cpus } from 'node:os';

/** Something that was looked at, how often, and what was found there. */
export interface Chapter {
  readonly title: string;
  /** What was looked at and how, in words. */
  readonly how: string;
  /** Pages, controls or signs that were looked at. */
  readonly looked: number;
  /** Findings that miss the floor, by what they are; each with the places where it was seen. */
  readonly faults: Readonly<Record<string, readonly string[]>>;
  /** Findings that are told and miss no floor. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  /** More rows for the report. */
  readonly figures?: readonly (readonly [what: string, figure: string])[];
}

const MOST_PLACES = 4;

/** The report as Markdown: what was looked at, what was found, what it was measured with. */
export function writeReport(
  chapters: readonly Chapter[],
  seconds: number,
  browser: string,
  screens: readonly string[],
): string {
  const missed = chapters.filter(({ faults }) => Object.keys(faults).length > 0);
  return [
    '# Accessibility, measured',
    '',
    `Written by \`npm run accessibility\` on ${new Date().toISOString().slice(0, 10)}, with Chromium ${browser} drawing in software, on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, in ${Math.round(seconds / 60)} minutes. What a person has to judge stands in [README.md](README.md).`,
    '',
    missed.length === 0
      ? '**No floor was missed.**'
      : `**Floors missed in: ${missed.map(({ title }) => title.toLowerCase()).join(', ')}.**`,
    '',
    '| looked at | how many | kinds of faults |',
    '| --- | --- | --- |',
    ...chapters.map(
      ({ title, looked, faults }) => `| ${title} | ${looked} | ${Object.keys(faults).length} |`,
    ),
    '',
    `Screens: ${screens.join(' · ')}. Themes: light, dark. Languages: English, Spanish, Chinese, and English made to run from right to left. Not every page was seen in every combination: each kind of page was seen on every screen, in each theme and language, and each pair of screen, theme and language was seen.`,
    ...chapters.flatMap(chapterLines),
    '',
  ].join('\n');
}

function chapterLines({ title, how, faults, notes = {}, figures = [] }: Chapter): string[] {
  return [
    '',
    `## ${title}`,
    '',
    how,
    ...(figures.length > 0
      ? [
          '',
          '| what | figure |',
          '| --- | --- |',
          ...figures.map(([what, figure]) => `| ${what} | ${figure} |`),
        ]
      : []),
    ...listed('Faults', faults),
    ...listed('Told, no floor missed', notes),
  ];
}

function listed(title: string, found: Readonly<Record<string, readonly string[]>>): string[] {
  const rows = Object.entries(found);
  if (rows.length === 0) return title === 'Faults' ? ['', 'No faults.'] : [];
  return [
    '',
    `${title}:`,
    '',
    ...rows.map(([what, where]) => {
      const more = where.length > MOST_PLACES ? `; and ${where.length - MOST_PLACES} more` : '';
      return `- ${escaped(what)} (${where.length}): ${escaped(where.slice(0, MOST_PLACES).join('; '))}${more}`;
    }),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}
