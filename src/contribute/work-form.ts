/** A list of the form has no more lines: a browser must show them, and read them with each key. */
export const MOST_ROWS = 500;

/** A line of the list of names. Empty parts are not there. */
export interface NameRow {
  /** What they did: `author`, `editor`, as CSL calls it. */
  readonly role: string;
  readonly family: string;
  readonly given: string;
  /** The name of an organization, or of somebody with one name; then there are no parts. */
  readonly literal: string;
  /** Parts that a record brought along and the form has no field for. */
  readonly particle: string;
  readonly dropping: string;
  readonly suffix: string;
}

/** A field that has no place of its own in the form. */
export interface FurtherRow {
  readonly field: string;
  readonly value: string;
}

/** All that the form holds, as it was typed. */
export interface WorkForm {
  /** The single fields by their names: `title`, `source.url`, `section.0`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly names: readonly NameRow[];
  readonly further: readonly FurtherRow[];
  readonly concepts: readonly string[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
}

/** The lists of what a work is about. */
export const SUBJECT_LISTS = ['concepts', 'people', 'organizations'] as const;
export type SubjectList = (typeof SUBJECT_LISTS)[number];

/** The fields of the record with a place of their own, in their order. */
export const RECORD_FIELDS = [
  'title',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'edition',
  'DOI',
  'ISBN',
  'URL',
  'language',
] as const;

/** A form that nobody has filled: an article, of which the record alone was seen today. */
export function emptyForm(today: string, grade = 'record-only'): WorkForm {
  return {
    texts: {
      type: 'article-journal',
      'source.date': today,
      'basis.grade': grade,
    },
    names: [EMPTY_NAME],
    further: [],
    concepts: [],
    people: [],
    organizations: [],
  };
}

/** A line of the list of names that is still empty. */
export const EMPTY_NAME: NameRow = {
  role: 'author',
  family: '',
  given: '',
  literal: '',
  particle: '',
  dropping: '',
  suffix: '',
};

/** A field of the form, without the blanks round it; empty where there is none. */
export function textOf({ texts }: Pick<WorkForm, 'texts'>, name: string): string {
  return Object.hasOwn(texts, name) ? (texts[name] ?? '').trim() : '';
}

/** The name of the field that holds a part of the annotation. */
export function sectionField(index: number): string {
  return `section.${index}`;
}

/** True where nothing was typed that would be missed. */
export function isUntouched(form: WorkForm): boolean {
  const chosen = new Set(['type', 'source.date', 'basis.grade']);
  return (
    Object.entries(form.texts).every(([name, text]) => chosen.has(name) || text.trim() === '') &&
    form.names.every(isEmptyName) &&
    form.further.length === 0 &&
    SUBJECT_LISTS.every((list) => form[list].length === 0)
  );
}

/** True for a line of the list of names that holds no name. */
export function isEmptyName({ family, given, literal }: NameRow): boolean {
  return [family, given, literal].every((part) => part.trim() === '');
}
