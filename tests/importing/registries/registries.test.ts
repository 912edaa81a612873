import { describe, expect, it } from 'vitest';
import { nameWithInitials } from '../../../src/core/importing/record/names.ts';
import {
  crossrefRecord,
  crossrefRecords,
  workRecord,
} from '../../../src/core/importing/registries/crossref.ts';
import { dataciteRecord } from '../../../src/core/importing/registries/datacite.ts';
import { doiRecord } from '../../../src/core/importing/registries/doi-csl.ts';
import { openLibraryRecord } from '../../../src/core/importing/registries/open-library.ts';
import { pubmedRecord } from '../../../src/core/importing/registries/pubmed.ts';
import { readWebPage } from '../../../src/core/importing/registries/web-page.ts';
import { fixture } from '../../registries/fixtures.ts';

const TODAY = '2026-11-25';

/** A record of Crossref with some fields. */
function work(fields: object) {
  return workRecord({ DOI: '10.5555/12345678', type: 'journal-article', ...fields }, TODAY);
}

describe('a record of doi.org', () => {
  it('is taken field by field', () => {
    const { item, registry, remarks, alternatives } = doiRecord(fixture('doi-csl'), TODAY);
    expect(registry).toBe('doi');
    expect(item).toEqual({
      id: '',
      type: 'article-journal',
      title: 'The Structure of Ordinary Water',
      author: [{ family: 'Frank', given: 'Henry S.' }],
      'container-title': 'Science',
      volume: '169',
      issue: '3946',
      page: '635-641',
      DOI: '10.1126/science.169.3946.635',
      ISSN: '0036-8075',
      issued: { 'date-parts': [[1970, 8, 14]] },
    });
    expect(alternatives.ISSN).toEqual(['1095-9203']);
    expect(remarks).toEqual([]);
  });

  it('refuses what is no record', () => {
    expect(() => doiRecord({ message: 'Resource not found.' }, TODAY)).toThrow(
      'The answer has neither a title nor a DOI.',
    );
    expect(() => doiRecord([], TODAY)).toThrow('no record');
  });
});

describe('a record of Crossref', () => {
  it('is taken field by field, with the day of the issue and the day online', () => {
    const { item, remarks } = crossrefRecord(fixture('crossref'), TODAY);
    expect(item).toMatchObject({
      type: 'article-journal',
      title:
        'The quantum-confined Stark effect and localization of charge carriers in Al x Ga 1-x N/Al y Ga 1-y N quantum wells with different morphologies',
      'container-title': 'physica status solidi (c)',
      publisher: 'Wiley-Blackwell',
      volume: '10',
      issue: '3',
      page: '319-322',
      issued: { 'date-parts': [[2013, 3]] },
      'available-date': { 'date-parts': [[2013, 2, 7]] },
    });
    expect(item.author).toHaveLength(7);
    expect(item.author?.[0]).toEqual({ family: 'Shevchenko', given: 'E. A.' });
    expect(remarks).toEqual([]);
  });

  it('names an update by its type where nothing else does', () => {
    const updates = [{ DOI: '10.5555/1', type: 'expression_of_concern' }];
    expect(work({ 'updated-by': updates }).updates).toMatchObject([
      { type: 'expression_of_concern', label: 'Expression of concern' },
    ]);
  });

  it('tells of retractions and corrections', () => {
    const { updates } = crossrefRecord(fixture('crossref-retracted'), TODAY);
    expect(updates).toEqual([
      {
        type: 'correction',
        label: 'Correction',
        DOI: '10.1016/s0140-6736(04)15715-2',
        date: { 'date-parts': [[2004, 3, 6]] },
        direction: 'updated-by',
      },
      {
        type: 'retraction',
        label: 'Retraction',
        DOI: '10.1016/s0140-6736(10)60175-4',
        date: { 'date-parts': [[2010, 2, 6]] },
        direction: 'updated-by',
      },
    ]);
  });

  it('lists what a search finds, as far as they are records', () => {
    const items = [{ DOI: '10.5555/1', title: ['Talk'] }, { DOI: '10.5555/2' }, 'x'];
    const found = crossrefRecords({ message: { items } }, TODAY);
    expect(found.map(({ item }) => item.title)).toEqual(['Talk']);
    expect(() => crossrefRecords({ message: {} }, TODAY)).toThrow('no list');
  });

  it('joins title and subtitle once', () => {
    const title = (fields: object) => work(fields).item.title;
    expect(title({ title: ['Main'], subtitle: ['And more'] })).toBe('Main: And more');
    expect(title({ title: ['Who asks?'], subtitle: ['A study'] })).toBe('Who asks? A study');
    expect(title({ title: ['Main: And more'], subtitle: ['and more'] })).toBe('Main: And more');
  });

  it('turns JATS and HTML in titles into the tags of CSL', () => {
    const title = (text: string) => work({ title: [text] }).item.title;
    expect(title('On <jats:italic>Homo sapiens</jats:italic> &amp; H<sub>2</sub>O')).toBe(
      'On <i>Homo sapiens</i> & H<sub>2</sub>O',
    );
    expect(title('&lt;em&gt;Roots&lt;/em&gt; &amp;amp; radicals')).toBe('<i>Roots</i> & radicals');
    expect(title('Lone <i>tag')).toBe('Lone tag');
    expect(title('1890&#8211;1895 &#x201C;now&amp;#8221; &NDASH; &hellip;')).toBe(
      '1890–1895 “now” – …',
    );
    expect(title('&#9999999; &#xD800; &#0; &foo;')).toBe('&#9999999; &#xD800; &#0; &foo;');
    expect(title('<scp>GABA</scp> in<br/>two lines')).toBe(
      '<span style="font-variant:small-caps;">GABA</span> in two lines',
    );
    expect(title('p &lt; .05, <b>a</i></b> <script>x</script>')).toBe(
      'p < .05, <b>a</b> <script>x</script>',
    );
    expect(title('On <I>Homo sapiens</I>')).toBe('On <i>Homo sapiens</i>');
    expect(title('<mml:math><mml:mi>x</mml:mi></mml:math> of\u202e night')).toBe('x of night');
  });

  it('names a reference in a title that stands for no character', () => {
    expect(work({ title: ['One &#9999999; two'] }).remarks).toContain(
      '“&#9999999;” in the title stands for no character; it is kept as it is.',
    );
  });

  it('keeps dates that it does not understand, and takes the next that it does', () => {
    const { item, leftOver } = work({
      title: ['Talk'],
      'published-print': { 'date-parts': [[2010, 13, 45]] },
      published: { 'date-parts': [[2010, 2, 30]] },
      issued: { 'date-parts': [[2010, 3]] },
    });
    expect(item.issued).toEqual({ 'date-parts': [[2010, 3]] });
    expect(leftOver.map(({ field, value }) => [field, value])).toEqual([
      ['published-print', '2010-13-45'],
      ['published', '2010-2-30'],
    ]);
  });

  it('says what is odd, and changes nothing silently', () => {
    const remarks = (fields: object) => work(fields).remarks.join('\n');
    expect(remarks({ title: ['A TALK OF TWO PEOPLE'] })).toContain('set in capitals');
    expect(work({ title: ['A TALK OF TWO PEOPLE'] }).item.title).toBe('A TALK OF TWO PEOPLE');
    expect(remarks({ title: ['Talk'] })).toContain('names no author and no editor');
    expect(remarks({ title: ['Talk'] })).toContain('has no date');
    expect(remarks({ title: ['Talk'], issued: { 'date-parts': [[2031, 1]] } })).toContain(
      'lies in the future',
    );
    expect(remarks({ title: ['Talk'], issued: { 'date-parts': [[2026, 11]] } })).not.toContain(
      'future',
    );
    expect(remarks({ author: [{ family: 'SPEER', given: 'PAUL' }] })).toContain('in capitals');
    expect(
      remarks({
        'published-print': { 'date-parts': [[2021]] },
        'published-online': { 'date-parts': [[2020, 12]] },
      }),
    ).toContain('online in 2020 and in its issue in 2021');
    expect(
      remarks({ relation: { 'is-preprint-of': [{ id: '10.1/x', 'id-type': 'doi' }] } }),
    ).toContain('The record says: is preprint of 10.1/x.');
  });

  it('keeps four hundred authors, in order', () => {
    const author = Array.from({ length: 400 }, (_, n) => ({ family: `Name${n}`, given: 'A.B.' }));
    const { item, remarks } = work({ author });
    expect(item.author).toHaveLength(400);
    expect(item.author?.[399]).toEqual({ family: 'Name399', given: 'A. B.' });
    expect(remarks.join()).toContain('400 names');
  });

  it('passes over fields of another form, and keeps the rest', () => {
    const { item } = work({
      title: 'Talk',
      author: [{ name: 'A Group' }, 7, { affiliation: [] }, { family: 'Wu' }],
      issued: { 'date-parts': [[null]] },
      volume: 4,
      page: ['p. 12–14'],
      ISBN: ['http://id.crossref.org/isbn/9780190244187'],
      event: 'A meeting',
      subtitle: [null],
      'update-to': 'no',
    });
    expect(item).toMatchObject({
      title: 'Talk',
      author: [{ literal: 'A Group' }, { family: 'Wu' }],
      volume: '4',
      page: '12-14',
      ISBN: '9780190244187',
      'event-title': 'A meeting',
    });
    expect(item.issued).toBeUndefined();
  });

  it('names what it cannot carry over', () => {
    const { leftOver } = work({ type: 'grant', abstract: '<jats:p>Short.</jats:p>' });
    expect(leftOver).toEqual([
      {
        field: 'abstract',
        value: 'Short.',
        reason: 'An abstract stands in an entry only where it may be reprinted.',
      },
      { field: 'type', value: 'grant', reason: 'CSL has no such type; “document” was taken.' },
    ]);
  });

  it('takes the book and the series of a chapter apart', () => {
    const { item } = work({
      type: 'book-chapter',
      'container-title': ['Lecture Notes in Computer Science', 'Finite Model Theory'],
    });
    expect(item).toMatchObject({
      type: 'chapter',
      'container-title': 'Finite Model Theory',
      'collection-title': 'Lecture Notes in Computer Science',
    });
  });
});

describe('a record of DataCite', () => {
  it('is taken field by field, its other roles named', () => {
    const { item, leftOver } = dataciteRecord(fixture('datacite'), TODAY);
    expect(item).toEqual({
      id: '',
      type: 'document',
      title:
        'DataCite Metadata Schema Documentation for the Publication and Citation of Research Data v4.0',
      author: [{ literal: 'DataCite Metadata Working Group' }],
      editor: [{ family: 'Ashton', given: 'Jan' }],
      publisher: 'DataCite e.V.',
      DOI: '10.5438/0012',
      issued: { 'date-parts': [[2016]] },
    });
    expect(leftOver.map(({ value }) => value)).toEqual(['Starr, Joan', 'Smaele, Madeleine de']);
  });

  it('is a preprint with its number where it is of arXiv', () => {
    const { item } = dataciteRecord(fixture('datacite-arxiv'), TODAY);
    expect(item).toMatchObject({
      type: 'article',
      genre: 'Preprint',
      number: 'arXiv:1706.03762',
      publisher: 'arXiv',
      issued: { 'date-parts': [[2017]] },
    });
    expect(item.author?.[5]).toEqual({ family: 'Gomez', given: 'Aidan N.' });
    expect(item.version).toBeUndefined();
  });
});

describe('a record of Open Library', () => {
  it('is taken field by field, and says that names were parted', () => {
    const found = openLibraryRecord(fixture('open-library'), '9780980200447', TODAY);
    expect(found?.item).toEqual({
      id: '',
      type: 'book',
      title: 'Slow reading',
      author: [{ family: 'Miedema', given: 'John' }],
      publisher: 'Litwin Books',
      'publisher-place': 'Duluth, Minn',
      'number-of-pages': '92',
      ISBN: '9780980200447',
      issued: { 'date-parts': [[2009, 3]] },
    });
    expect(found?.remarks.join()).toContain('parted rightly');
  });

  it('is none where the list is empty', () => {
    expect(openLibraryRecord({}, '9780980200447', TODAY)).toBeUndefined();
  });

  it.each([
    ['Mark van der Berg', { family: 'van der Berg', given: 'Mark' }],
    ['Plato', { literal: 'Plato' }],
    ['Industrial Areas Foundation', { literal: 'Industrial Areas Foundation' }],
    ['Martin Luther King, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Ella J. Baker', { family: 'Baker', given: 'Ella J.' }],
  ])('parts the name %s', (name, parted) => {
    const answer = { 'ISBN:1': { title: 'T', authors: [{ name }] } };
    expect(openLibraryRecord(answer, '1', TODAY)?.item.author).toEqual([parted]);
  });
});

describe('a record of PubMed', () => {
  it.each([
    ['King ML Jr', { family: 'King', given: 'M. L.', suffix: 'Jr.' }],
    ['King ML Sr', { family: 'King', given: 'M. L.', suffix: 'Sr.' }],
    ['King ML 3rd', { family: 'King', given: 'M. L.', suffix: '3rd' }],
    ['van der Berg J', { family: 'van der Berg', given: 'J.' }],
    ['Study Group', { literal: 'Study Group' }],
  ])('has the name %s in its parts', (name, parts) => {
    expect(nameWithInitials(name)).toEqual(parts);
  });

  it('is taken field by field, its pages whole', () => {
    const found = pubmedRecord(fixture('pubmed'), '25344497', TODAY);
    expect(found?.item).toEqual({
      id: '',
      type: 'article-journal',
      title:
        'Semantic Body Browser: graphical exploration of an organism and spatially resolved expression data visualization',
      author: [
        { family: 'Lekschas', given: 'F.' },
        { family: 'Stachelscheid', given: 'H.' },
        { family: 'Seltmann', given: 'S.' },
        { family: 'Kurtz', given: 'A.' },
      ],
      'container-title': 'Bioinformatics',
      volume: '31',
      issue: '5',
      page: '794-796',
      DOI: '10.1093/bioinformatics/btu707',
      PMID: '25344497',
      ISSN: '1367-4803',
      issued: { 'date-parts': [[2015, 3, 1]] },
      'available-date': { 'date-parts': [[2014, 10, 24]] },
    });
  });

  it('is none where PubMed says so', () => {
    const answer = {
      result: { uids: ['1'], 1: { uid: '1', error: 'cannot get document summary' } },
    };
    expect(pubmedRecord(answer, '1', TODAY)).toBeUndefined();
  });

  it('tells of a retraction, of groups and of suffixes', () => {
    const one = {
      uid: '1',
      title: '[Talk of two.]',
      pubdate: '2015 Mar-Apr',
      pubtype: ['Journal Article', 'Retracted Publication'],
      authors: [
        { name: 'King ML Jr', authtype: 'Author' },
        { name: 'The Study Group', authtype: 'CollectiveName' },
      ],
    };
    const found = pubmedRecord({ result: { 1: one } }, '1', TODAY);
    expect(found?.updates).toEqual([
      { type: 'retraction', direction: 'updated-by', label: 'Retracted Publication' },
    ]);
    expect(found?.item.author).toEqual([
      { family: 'King', given: 'M. L.', suffix: 'Jr.' },
      { literal: 'The Study Group' },
    ]);
    expect(found?.item.title).toBe('Talk of two');
    expect(found?.item.issued).toEqual({
      'date-parts': [
        [2015, 3],
        [2015, 4],
      ],
    });
  });
});

describe('a web page', () => {
  it('gives the DOI that it names, and a record of its tags', () => {
    const html = `<html><head><title>Home &amp; away</title>
      <meta name="citation_doi" content="doi:10.5555/12345678">
      <meta content='Talks of two' name='citation_title'>
      <meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="John Roe">
      <meta name="citation_publication_date" content="2012/03/05">`;
    const { doi, record } = readWebPage(html, 'https://example.org/talks', TODAY);
    expect(doi).toBe('10.5555/12345678');
    expect(record.item).toMatchObject({
      type: 'webpage',
      title: 'Talks of two',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'Roe', given: 'John' },
      ],
      issued: { 'date-parts': [[2012, 3, 5]] },
      URL: 'https://example.org/talks',
      accessed: { 'date-parts': [[2026, 11, 25]] },
    });
  });

  it('has its title at the least', () => {
    const { doi, record } = readWebPage('<title>Home &amp; away</title>', 'https://x.org/', TODAY);
    expect(doi).toBeUndefined();
    expect(record.item.title).toBe('Home & away');
    expect(record.remarks.join()).toContain('names no author');
  });
});
