/** For which degree a thesis was written. */
type DegreeLevel = 'doctoral' | 'master' | 'bachelor';

/** What the genre of a thesis says. */
export interface ThesisGenre {
  readonly level: DegreeLevel;
  /** The degree without full stops, “PhD”, “MA”, where one is named. */
  readonly degree: string | undefined;
  /** The word behind it. */
  readonly word: 'dissertation' | 'thesis';
  readonly isUnpublished: boolean;
}

const DEGREES: Readonly<Record<DegreeLevel, readonly string[]>> = {
  doctoral: [
    ...['PhD', 'DPhil', 'EdD', 'ThD', 'DMin', 'PsyD', 'DBA', 'DrPH', 'DPH', 'DSc', 'ScD', 'DSW'],
    ...['JSD', 'SJD', 'DMA', 'DPA', 'DEng', 'EngD', 'DNP', 'DLitt', 'MD', 'LLD', 'DD'],
  ],
  master: [
    ...['MA', 'MS', 'MSc', 'MPhil', 'MEd', 'MDiv', 'ThM', 'STM', 'MTh', 'MTS', 'MPH', 'MPA'],
    ...['MPP', 'MSW', 'MBA', 'LLM', 'MFA', 'MRes', 'MLitt', 'MEng', 'MArch', 'MCP', 'MUP', 'MLIS'],
  ],
  bachelor: ['BA', 'BS', 'BSc', 'BEd', 'BEng', 'BFA', 'BTh', 'LLB', 'AB'],
};
/** Words for a level that name no degree. */
const LEVELS: readonly (readonly [DegreeLevel, RegExp])[] = [
  ['doctoral', /^(?:doctoral|doctorate|doctor['’]?s)$/i],
  ['master', /^masters?(?:['’]s?)?$/i],
  ['bachelor', /^bachelors?(?:['’]s?)?$/i],
];
/** Degrees as words. */
const NAMES: readonly (readonly [RegExp, DegreeLevel, string])[] = [
  [/^doctor of philosophy$/i, 'doctoral', 'PhD'],
  [/^doctor of education$/i, 'doctoral', 'EdD'],
  [/^doctor of theology$/i, 'doctoral', 'ThD'],
  [/^doctor of ministry$/i, 'doctoral', 'DMin'],
  [/^master of arts$/i, 'master', 'MA'],
  [/^master of science$/i, 'master', 'MS'],
  [/^master of philosophy$/i, 'master', 'MPhil'],
  [/^master of divinity$/i, 'master', 'MDiv'],
];

/**
 * What the genre of a thesis says: “PhD dissertation”, “Ph.D. thesis”, “Doctoral dissertation”,
 * “Master’s thesis”. Undefined for all others, such as “Habilitation” or “Dissertation”: they are
 * printed as they stand.
 */
export function readThesisGenre(genre: string): ThesisGenre | undefined {
  const match =
    /^(unpublished\s+)?(.+?)[\s,]+(dissertation|thesis|diss\.?)$/i.exec(genre.trim()) ??
    /^(unpublished\s+)?(ph\.?\s?d\.?|d\.?phil\.?)$/i.exec(genre.trim());
  const [, unpublished, kind = '', word = ''] = match ?? [];
  const found = readDegree(kind);
  return (
    found && {
      ...found,
      word: /^diss/i.test(word) ? 'dissertation' : 'thesis',
      isUnpublished: unpublished !== undefined,
    }
  );
}

function readDegree(kind: string): Pick<ThesisGenre, 'level' | 'degree'> | undefined {
  const letters = kind.replace(/[.\s]/g, '').toLowerCase();
  for (const level of ['doctoral', 'master', 'bachelor'] as const) {
    const degree = DEGREES[level].find((known) => known.toLowerCase() === letters);
    if (degree !== undefined) return { level, degree };
  }
  for (const [name, level, degree] of NAMES) if (name.test(kind)) return { level, degree };
  const level = LEVELS.find(([, words]) => words.test(kind))?.[0];
  return level && { level, degree: undefined };
}

/** A degree with its full stops: “Ph.D.”, “M.S.”, “D.Phil.”, “LL.M.”. */
export function withFullStops(degree: string): string {
  return degree.replace(/(?:Th|Ph(?=D)|LL|[A-Z])[a-z]*/g, (part) => `${part}.`);
}
