import type { CountedKind } from '../counted-kind.ts';
import { counted, countedWorksDative, form, inWords, listed } from './grammar.ts';

const USUAL_KINDS: Readonly<
  Record<string, readonly [article: string, one: string, several: string]>
> = {
  'field-experiment': ['ein', 'Feldexperiment', 'Feldexperimente'],
  quantitative: ['eine', 'quantitative Studie', 'quantitative Studien'],
  interviews: ['eine', 'Interviewstudie', 'Interviewstudien'],
  ethnography: ['eine', 'Ethnografie', 'Ethnografien'],
  'case-or-history': [
    'eine',
    'Fallstudie oder historische Arbeit',
    'Fallstudien oder historische Arbeiten',
  ],
  'theory-or-review': [
    'eine',
    'Arbeit zu Theorie oder Forschungsstand',
    'Arbeiten zu Theorie oder Forschungsstand',
  ],
  handbook: ['ein', 'Handbuch', 'Handbücher'],
  opinion: ['eine', 'Meinungsäußerung', 'Meinungsäußerungen'],
};

/** Article, singular and plural of a usual kind, unless the library names it itself. */
function usualOf({ id, counted: own }: CountedKind) {
  return own === undefined ? USUAL_KINDS[id] : undefined;
}

function severalOf({ label, counted: own }: CountedKind): string {
  return own?.[1] ?? label;
}

function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What a concept rests on. */
export const summaryWords = {
  restsOn: (works: number, studies: number, read: string) =>
    `Beruht auf ${countedWorksDative(works)} aus ${counted(studies, { one: 'Untersuchung', other: 'Untersuchungen' })}: ${read}.`,
  read: {
    'full-text': 'ganz gelesen',
    part: 'in Teilen',
    abstract: 'als Abstract',
    'second-hand': 'aus zweiter Hand',
    'record-only': 'nur als Titeldaten',
  },
  several: (works: number) =>
    works === 1
      ? 'Ein Werk gehört zu mehreren Arten.'
      : `${begun(inWords(works, 'ein'))} Werke gehören zu mehreren Arten.`,
  others: (works: number) =>
    works === 1
      ? 'Ein weiteres Werk zu diesem Begriff steht unten und ist hier nicht mitgezählt.'
      : `${begun(inWords(works, 'ein'))} weitere Werke zu diesem Begriff stehen unten und sind hier nicht mitgezählt.`,
  // Nobody has said the gender of a word that a library has chosen itself.
  none: (kinds: readonly CountedKind[]) =>
    begun(
      kinds
        .map((kind) => {
          const usual = usualOf(kind);
          return usual === undefined ? `keine ${severalOf(kind)}` : `k${usual[0]} ${usual[1]}`;
        })
        .join(', '),
    ),
  ofKind: (count: number, kind: CountedKind) => {
    const usual = usualOf(kind);
    if (usual === undefined) {
      const [one = kind.label] = kind.counted ?? [];
      return `${count} ${form(count, { one, other: severalOf(kind) })}`;
    }
    const [article, single, several] = usual;
    return `${inWords(count, article)} ${form(count, { one: single, other: several })}`;
  },
  countedWith: (work: string, relation: string, other: string) =>
    `${work} ${relation} ${other}; beide zählen als eine Untersuchung.`,
};

const read = {
  'full-text': 'ganz',
  part: 'in Teilen',
  abstract: 'nur als Abstract',
  'second-hand': 'nur aus zweiter Hand',
  'record-only': 'gar nicht',
};

/** How far the works of the library were read, on its first page. */
export const restsOnWords = {
  none: 'Noch ist kein Werk da.',
  whole: (total: number, grades: readonly (readonly [keyof typeof read, number])[]) => {
    const first = grades[0]?.[0] ?? 'record-only';
    if (total === 1) {
      return `Die Bibliothek hat ein Werk; gelesen haben wir es ${first === 'record-only' ? 'noch nicht' : read[first]}.`;
    }
    const parts = grades.map(
      ([grade, count], at) =>
        `${inWords(count, 'eins')} ${read[grade]}${at === 0 ? ' gelesen' : ''}`,
    );
    return `Von ${inWords(total, 'einem')} Werken haben wir ${listed(parts)}. Auf jeder Karte steht, wie weit wir das Werk gelesen haben.`;
  },
};
