import { describe, expect, test } from 'vitest';
import { workSchema } from '../../src/core/model/work.ts';
import { workMetadata } from '../../src/site/pages/page-metadata.ts';

/** The tags of a record, written as its front matter would be. */
function tagsOf(fields: Record<string, unknown>): Record<string, string[]> {
  const record = workSchema.parse({
    type: 'book',
    title: 'A title',
    basis: { grade: 'record-only', date: '2026-11' },
    ...fields,
  });
  const tags: Record<string, string[]> = {};
  for (const { name, content } of workMetadata('key', record)) {
    tags[name] = [...(tags[name] ?? []), content];
  }
  return tags;
}

describe('what a work’s page tells citation managers', () => {
  test('an article in a journal', () => {
    expect(
      tagsOf({
        type: 'article-journal',
        title: 'Public relationship building',
        author: [{ family: 'Christens', given: 'Brian D.' }],
        issued: '2010',
        'container-title': 'Journal of Community Psychology',
        volume: '38',
        page: '886-900',
        DOI: '10.1002/jcop.20403',
      }),
    ).toEqual({
      citation_title: ['Public relationship building'],
      'DC.creator': ['Christens, Brian D.'],
      citation_publication_date: ['2010'],
      'z:itemType': ['journalArticle'],
      citation_journal_title: ['Journal of Community Psychology'],
      citation_volume: ['38'],
      citation_doi: ['10.1002/jcop.20403'],
      citation_firstpage: ['886'],
      citation_lastpage: ['900'],
      citation_public_url: ['https://doi.org/10.1002/jcop.20403'],
      'z:citationKey': ['key'],
    });
  });

  test.each([
    [{ literal: 'Residents of Hull-House, Chicago' }, 'Residents of Hull-House Chicago,'],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'King, Martin Luther Jr.'],
    [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }, 'van der Berg, Jan'],
  ])('a name: %j', (name, expected) => {
    expect(tagsOf({ author: [name] })['DC.creator']).toEqual([expected]);
  });

  test.each([
    ['2010-03-05', '2010-03-05'],
    ['1890/1895', '1890/1895'],
    ['1890~', 'ca. 1890'],
    ['1965-21', 'Spring 1965'],
    [{ literal: 'forthcoming' }, 'forthcoming'],
  ])('a date: %j', (issued, expected) => {
    expect(tagsOf({ issued })['citation_publication_date']).toEqual([expected]);
  });

  test.each([
    ['12-14, 20', { 'z:pages': ['12-14, 20'] }],
    ['e12', { 'z:pages': ['e12'] }],
    ['xi-xv', { citation_firstpage: ['xi'], citation_lastpage: ['xv'] }],
  ])('pages: %s', (page, expected) => {
    expect(tagsOf({ page })).toMatchObject(expected);
  });

  test('a pamphlet with a publisher goes out as a report, one without as a document', () => {
    expect(tagsOf({ type: 'pamphlet', publisher: 'A press' })).toMatchObject({
      'z:itemType': ['report'],
      citation_technical_report_institution: ['A press'],
    });
    expect(tagsOf({ type: 'pamphlet' })['z:itemType']).toEqual(['document']);
  });

  test('nothing unconfirmed, no author of the page, no description', () => {
    const tags = tagsOf({ unconfirmed: [{ field: 'volume', value: '47' }] });
    expect(Object.keys(tags)).toEqual(['citation_title', 'z:itemType', 'z:citationKey']);
  });
});
