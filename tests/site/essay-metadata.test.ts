import { describe, expect, test } from 'vitest';
import { essay as essayKind } from '../../src/core/model/kinds/essay.ts';
import { essayMetadata } from '../../src/site/pages/essay-metadata.ts';

const PLACE = {
  address: 'https://library.example/essays/one/',
  site: 'Specimens',
  editors: 'the editors of Specimens',
  language: 'en',
};

const essay = (fields: Record<string, unknown> = {}) =>
  essayKind.schema.parse({
    title: 'One',
    standfirst: 'What it is about.',
    date: '2026-11',
    ...fields,
  });

describe('what an essay’s page tells citation managers', () => {
  test('a post of this site by its editors', () => {
    expect(essayMetadata(essay(), PLACE)).toEqual({
      named: [
        { name: 'citation_title', content: 'One' },
        { name: 'citation_author', content: 'The editors of Specimens,' },
        { name: 'citation_publication_date', content: '2026-11' },
        { name: 'z:itemType', content: 'blogPost' },
        { name: 'z:blogTitle', content: 'Specimens' },
      ],
      graph: [
        { property: 'og:type', content: 'article' },
        { property: 'og:title', content: 'One' },
        { property: 'og:description', content: 'What it is about.' },
        { property: 'og:url', content: 'https://library.example/essays/one/' },
        { property: 'og:site_name', content: 'Specimens' },
      ],
    });
  });

  test.each([
    ['de', ['de_DE']],
    ['de-AT', ['de_AT']],
    ['en-GB', ['en_GB']],
    ['en', []],
    ['ja', []],
  ])('its locale in %s, unless it is the usual one or has no region', (language, expected) => {
    const { graph } = essayMetadata(essay(), { ...PLACE, language });
    const locales = graph.filter(({ property }) => property === 'og:locale');
    expect(locales.map(({ content }) => content)).toEqual(expected);
  });

  test.each([
    [
      ['Ann Abel', 'Jo Berg'],
      ['Ann Abel', 'Jo Berg'],
    ],
    [['Van Dyke, Ann Mary'], ['Van Dyke, Ann Mary;']],
  ])('signed by %j', (author, expected) => {
    const { named } = essayMetadata(essay({ author }), PLACE);
    expect(
      named.filter(({ name }) => name === 'citation_author').map(({ content }) => content),
    ).toEqual(expected);
  });
});
