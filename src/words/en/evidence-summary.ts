import { capitalized, counted, inWords, listed } from '../../core/text/words.ts';
import type { CountedKind } from '../counted-kind.ts';

const USUAL_KINDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  'field-experiment': ['field experiment', 'field experiments'],
  quantitative: ['quantitative work', 'quantitative works'],
  interviews: ['interview study', 'interview studies'],
  ethnography: ['ethnography', 'ethnographies'],
  'case-or-history': ['case study or history', 'case studies or histories'],
  'theory-or-review': ['work of theory or review', 'works of theory or review'],
  handbook: ['handbook', 'handbooks'],
  opinion: ['opinion', 'opinions'],
};

function wordsOf({ id, label, counted }: CountedKind): readonly [one: string, several: string] {
  const plain = label.toLowerCase();
  return counted ?? USUAL_KINDS[id] ?? [plain, plain];
}

/** What a concept rests on. */
export const summaryWords = {
  restsOn: (works: number, studies: number, read: string) =>
    `Rests on ${counted(works, 'work', 'works')} from ${counted(studies, 'study', 'studies')}: ${read}.`,
  read: {
    'full-text': 'read in full',
    part: 'in part',
    abstract: 'as an abstract',
    'second-hand': 'second-hand',
    'record-only': 'by record only',
  },
  /** Why the kinds are more than the works. */
  several: (works: number) =>
    works === 1
      ? 'One work is of several kinds.'
      : `${capitalized(inWords(works))} works are of several kinds.`,
  /** Works on the concept that take no position on it. */
  others: (works: number) =>
    works === 1
      ? 'One more work on this concept is listed below and not counted here.'
      : `${capitalized(inWords(works))} more works on this concept are listed below and not counted here.`,
  /** The kinds of which there is no work. */
  none: (kinds: readonly CountedKind[]) =>
    capitalized(kinds.map((kind) => `no ${wordsOf(kind)[0]}`).join(', ')),
  ofKind: (count: number, kind: CountedKind) =>
    `${inWords(count)} ${wordsOf(kind)[count === 1 ? 0 : 1]}`,
  /** Two works that count as one study; `relation` is a verb: “draws on”. */
  countedWith: (work: string, relation: string, other: string) =>
    `${work} ${relation} ${other} and is counted with it.`,
};

const read = {
  'full-text': 'in full',
  part: 'in part',
  abstract: 'only as an abstract',
  'second-hand': 'only in other people’s accounts',
  'record-only': 'not at all',
};

/** How far the works of the library were read, on its first page. */
export const restsOnWords = {
  none: 'There is no work here yet.',
  /** The grades that any work has, each with how many have it; only the first part has the verb. */
  whole: (total: number, grades: readonly (readonly [keyof typeof read, number])[]) => {
    const parts = grades.map(
      ([grade, count], at) => `${at === 0 ? 'we have read ' : ''}${inWords(count)} ${read[grade]}`,
    );
    return total === 1
      ? `The library has one work: ${listed(parts)}.`
      : `Of ${inWords(total)} works, ${listed(parts)}. Each card says how far we have read the work.`;
  },
};
