import { describe, expect, test } from 'vitest';
import { essay as essayKind } from '../../src/core/model/kinds/essay.ts';
import { workSchema } from '../../src/core/model/work.ts';
import { scriptText } from '../../src/core/render/text/html.ts';
import { essayJsonLd, workJsonLd } from '../../src/site/pages/json-ld.ts';

const PLACE = {
  address: 'https://library.example/works/key/',
  site: 'Specimens',
  editors: 'the editors of Specimens',
};

/** The JSON-LD of a record, as it is read back out of the page. */
function reviewOf(fields: Record<string, unknown>): Record<string, unknown> {
  const record = workSchema.parse({
    type: 'book',
    title: 'A title',
    basis: { grade: 'record-only', date: '2026-11' },
    ...fields,
  });
  return JSON.parse(scriptText(workJsonLd(record, PLACE)));
}

const EDITORS = { '@type': 'Organization', name: 'The editors of Specimens' };

describe('a work as JSON-LD', () => {
  test('is our review of an article', () => {
    expect(
      reviewOf({
        type: 'article-journal',
        title: 'On <i>talk</i>',
        summary: 'It counts talks.',
        author: [
          { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
          { literal: 'Residents of Hull-House' },
        ],
        issued: '2010-03',
        'container-title': 'A Journal',
        volume: '38',
        issue: '7',
        page: '886-900',
        ISSN: '0090-4392',
        DOI: '10.1002/jcop.20403',
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Review',
      url: PLACE.address,
      author: EDITORS,
      reviewBody: 'It counts talks.',
      itemReviewed: {
        '@type': 'ScholarlyArticle',
        name: 'On talk',
        author: [
          { '@type': 'Person', name: 'Jan van der Berg', familyName: 'Berg', givenName: 'Jan' },
          { '@type': 'Organization', name: 'Residents of Hull-House' },
        ],
        datePublished: '2010-03',
        isPartOf: {
          '@type': 'PublicationIssue',
          issueNumber: '7',
          isPartOf: {
            '@type': 'PublicationVolume',
            volumeNumber: '38',
            isPartOf: { '@type': 'Periodical', name: 'A Journal', issn: '0090-4392' },
          },
        },
        pageStart: '886',
        pageEnd: '900',
        sameAs: 'https://doi.org/10.1002/jcop.20403',
      },
    });
  });

  test.each([
    ['book', { ISBN: '9780679721130 0679721134' }, { '@type': 'Book', isbn: '9780679721130' }],
    [
      'chapter',
      { 'container-title': 'The whole', ISBN: '9780679721130', page: '12-14, 20' },
      {
        '@type': 'Chapter',
        isPartOf: { '@type': 'Book', name: 'The whole', isbn: '9780679721130' },
        pagination: '12-14, 20',
      },
    ],
    [
      'thesis',
      { publisher: 'A school' },
      { '@type': 'Thesis', sourceOrganization: { '@type': 'Organization', name: 'A school' } },
    ],
    [
      'report',
      { publisher: 'An office' },
      { '@type': 'Report', publisher: { '@type': 'Organization', name: 'An office' } },
    ],
    [
      'webpage',
      { 'container-title': 'A site' },
      { '@type': 'CreativeWork', isPartOf: { '@type': 'CreativeWork', name: 'A site' } },
    ],
  ])('a %s', (type, fields, expected) => {
    expect(reviewOf({ type, ...fields })['itemReviewed']).toEqual({ name: 'A title', ...expected });
  });

  test.each([
    ['review', 'ScholarlyArticle'],
    ['review-book', 'ScholarlyArticle'],
    ['paper-conference', 'ScholarlyArticle'],
    ['article', 'ScholarlyArticle'],
    ['classic', 'Book'],
    ['collection', 'Book'],
  ])('a %s is a %s', (type, expected) => {
    expect(reviewOf({ type })['itemReviewed']).toMatchObject({ '@type': expected });
  });

  test.each(['1890~', '1965-21', '1890/1895', { literal: 'forthcoming' }])(
    'says nothing of the date %j, which ISO 8601 has no form for, nor of what is not confirmed',
    (issued) => {
      expect(reviewOf({ issued, unconfirmed: [{ field: 'volume', value: '47' }] })).toEqual({
        '@context': 'https://schema.org',
        '@type': 'Review',
        url: PLACE.address,
        author: EDITORS,
        itemReviewed: { '@type': 'Book', name: 'A title' },
      });
    },
  );
});

test('an essay as JSON-LD', () => {
  const essay = { title: 'One', standfirst: 'What it is about.', date: '2026-11' };
  expect(JSON.parse(scriptText(essayJsonLd(essayKind.schema.parse(essay), PLACE)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    url: PLACE.address,
    headline: 'One',
    description: 'What it is about.',
    author: EDITORS,
    dateModified: '2026-11',
    isPartOf: { '@type': 'WebSite', name: 'Specimens' },
  });
  const signed = essayJsonLd(essayKind.schema.parse({ ...essay, author: ['Ann Abel'] }), PLACE);
  expect(signed['author']).toEqual([{ '@type': 'Person', name: 'Ann Abel' }]);
});

describe('text that would end or open something', () => {
  test.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    ']]> & &lt; "quoted" \\ \u2028 \u0000',
    '\ud800 alone',
  ])('%j comes back as it was, and holds no tag', (title) => {
    const essay = essayKind.schema.parse({ title, standfirst: title, date: '2026-11' });
    const text = scriptText(essayJsonLd(essay, PLACE));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ headline: title, description: title });
  });
});
