/** Editions: in words for BibTeX ("Second"), in figures for BibLaTeX and RIS ("2"). */

const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
  'Thirteenth',
  'Fourteenth',
  'Fifteenth',
  'Sixteenth',
  'Seventeenth',
  'Eighteenth',
  'Nineteenth',
  'Twentieth',
] as const;

function suffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** An edition without the word "edition", which every style adds. */
function withoutWord(edition: string): string {
  return edition.replace(/\s+(?:ed\.?|edition)$/iu, '');
}

/** "2" for "2", "2nd", "2nd ed." and "Second edition"; other editions ("Revised") as they are. */
export function editionInFigures(edition: string): string {
  const text = withoutWord(edition);
  const figures = /^0*([1-9]\d{0,3})(?:st|nd|rd|th)?$/iu.exec(text)?.[1];
  if (figures !== undefined) return figures;
  const index = ORDINALS.findIndex((ordinal) => ordinal.toLowerCase() === text.toLowerCase());
  return index < 0 ? text : String(index + 1);
}

/** "Second" for the same; "21st" beyond twenty. */
export function editionInWords(edition: string): string {
  const figures = editionInFigures(edition);
  if (!/^\d+$/.test(figures)) return figures;
  const number = Number(figures);
  return ORDINALS[number - 1] ?? `${figures}${suffix(number)}`;
}
