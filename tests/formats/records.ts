/** Records for the tests of the formats. Titles are of no real work. */
import type { CslItem, CslName, CslType } from '../../src/core/model/csl.ts';

/** Names whose parts formats lose most easily. */
export const GOGH: CslName = {
  family: 'Gogh',
  given: 'Vincent',
  'non-dropping-particle': 'van',
};
export const BEETHOVEN: CslName = {
  family: 'Beethoven',
  given: 'Ludwig',
  'dropping-particle': 'van',
};
export const KING: CslName = { family: 'King', given: 'Martin Luther', suffix: 'Jr.' };
export const HOOKS: CslName = { family: 'hooks', given: 'bell' };
export const PLATO: CslName = { family: 'Plato' };
export const WHO: CslName = { literal: 'World Health Organization' };

/** A record of a type that fills what most types have. */
export function fullRecord(type: CslType): CslItem {
  return {
    id: `key-${type}`,
    type,
    title: 'A title on Chicago: Parts and wholes of NASA',
    author: [GOGH, KING, HOOKS, WHO],
    editor: [{ family: 'Addams', given: 'Jane' }],
    issued: { 'date-parts': [[2010, 3, 5]] },
    'container-title': 'The container & its parts',
    'event-title': 'The meeting',
    'event-place': 'Paris',
    'collection-title': 'The series',
    'collection-number': '5',
    volume: '7',
    issue: '2',
    number: '19',
    page: '101-119',
    'number-of-pages': '250',
    edition: '2',
    version: '3.4',
    genre: 'A kind of work',
    medium: 'A medium',
    authority: 'The authority',
    publisher: 'Herder and Herder',
    'publisher-place': 'Freiburg',
    DOI: '10.1000/182',
    URL: 'https://example.org/a_b?c=1&d=2#e',
    ISBN: '9780679721130',
    ISSN: '0090-4392',
    language: 'en',
  };
}

/** A record of a type with a title and no more than is given. */
export function record(type: CslType, rest: Partial<CslItem> = {}): CslItem {
  return { id: 'key', title: 'A title', ...rest, type };
}

/** The value of a field in a .bib file of one entry. */
export function bibField(text: string, name: string): string | undefined {
  return new RegExp(`^  ${name} = (?:\\{(.*)\\}|(\\w+)),?$`, 'm').exec(text)?.slice(1).join('');
}

/** The values of a tag in a RIS file. */
export function risTag(text: string, tag: string): readonly string[] {
  return text
    .split('\r\n')
    .filter((line) => line.startsWith(`${tag}  - `))
    .map((line) => line.slice(6));
}
