import { kindWords } from '../../../words/words.ts';
import { annotationTitle } from '../../bibliography/annotation-title.ts';
import { filingForm } from '../../bibliography/name-forms.ts';
import { plainTitle, principalNames, shortName } from '../../bibliography/short-name.ts';
import { filingOfTitle } from '../../bibliography/titles.ts';
import { CSL_DATE_VARIABLES, CSL_NAME_VARIABLES, CSL_TEXT_VARIABLES } from '../csl.ts';
import { defineKind } from '../define-kind.ts';
import { workSchema } from '../work.ts';

/** How a work begins: what it is, its authors, when and in what it was published. */
const FIRST = [
  'type',
  'title',
  'title-short',
  'original-title',
  'author',
  ...CSL_NAME_VARIABLES.filter((role) => role !== 'author'),
  'issued',
  ...CSL_DATE_VARIABLES.filter((date) => date !== 'issued'),
  'container-title',
  'container-title-short',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
  'PMID',
  'PMCID',
  'genre',
  'edition',
  'chapter-number',
  'collection-title',
  'collection-number',
  'number',
  'number-of-pages',
] as const;

/** What follows the bibliographic fields: what it is about, what it rests on, what it is related to. */
const LAST = [
  'evidence',
  'people',
  'organizations',
  'concepts',
  'basis',
  'summary',
  'sources',
  'confirmed',
  'unconfirmed',
  'relations',
  'as-cited',
  'nocite',
  'created',
  'changes',
  'formerly',
  'withdrawn',
  'silenced',
  'remarks',
] as const;

const PLACED = new Set<string>([...FIRST, ...LAST]);

/** As much of a work as tells whether a proposal is the same one. */
const BRIEF = [
  'type',
  'title',
  'issued',
  'author',
  'editor',
  'volume',
  'DOI',
  'ISBN',
  'PMID',
] as const;

/** A work: its record and its annotation. */
export const work = defineKind({
  schema: workSchema,
  singular: kindWords.works.singular,
  plural: kindWords.works.plural,
  tone: 'work',
  tab: { call: kindWords.works.call, about: kindWords.works.about },
  heading: ({ title }) => plainTitle(title),
  short: shortName,
  listed: (data) => `${shortName(data)}: ${plainTitle(data.title)}`,
  filing: (data) => {
    const [first] = principalNames(data);
    return first ? filingForm(first) : filingOfTitle(plainTitle(data.title));
  },
  summary: ({ summary }) => summary,
  substance: ({ basis: { grade, seen, unseen, sources } }) => ({
    basis: JSON.stringify([grade, seen, unseen, sources]),
  }),
  feedOrder: 3,
  ownText: { keyPrefix: 'annotation', type: 'webpage', title: annotationTitle },
  brief: ({ basis: { grade, date }, ...data }) => ({
    ...Object.fromEntries(BRIEF.map((field) => [field, data[field]])),
    basis: { grade, date },
  }),
  reached: {
    field: 'title',
    hint: 'Name its concepts or people, or cite it in a text.',
  },
  fieldOrder: [
    ...FIRST,
    ...new Set(
      [...CSL_TEXT_VARIABLES, ...Object.keys(workSchema.shape)].filter(
        (field) => !PLACED.has(field),
      ),
    ),
    ...LAST,
  ],
});
