import { describe, expect, it } from 'vitest';
import { scriptText } from '../../src/core/render/text/html.ts';
import { workJsonLd } from '../../src/site/pages/json-ld.ts';
import { workMetadata } from '../../src/site/pages/page-metadata.ts';
import { CREATOR_TAGS } from '../../src/site/pages/page-tags.ts';
import { fixtureWorks } from '../fixtures/library.ts';

const pages = fixtureWorks().map(({ id, data }) => ({ id, data, tags: workMetadata(id, data) }));
const CREATORS = new Set(CREATOR_TAGS.map(([, name]) => name));

describe('the metadata of every work of a library', () => {
  it('say each thing once, and only names often', () => {
    for (const { id, tags } of pages) {
      const single = tags.map(({ name }) => name).filter((name) => !CREATORS.has(name));
      expect([id, ...single]).toEqual([id, ...new Set(single)]);
      expect(single).toEqual(
        expect.arrayContaining(['citation_title', 'z:itemType', 'z:citationKey']),
      );
    }
  });

  it('hold nothing that would make others be dropped, or be taken for the work’s', () => {
    const found = pages.flatMap(({ id, tags }) =>
      tags
        .filter(({ name }) =>
          /^(?:citation_(?:author|editor)|description|author|og:|article:)/.test(name),
        )
        .map(({ name }) => `${id} ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('name the creators that are confirmed, and every one of them', () => {
    for (const { data, tags } of pages) {
      const authors = tags.filter(({ name }) => name === 'DC.creator');
      const editors = tags.filter(({ name }) => name === 'bib:editors');
      expect(authors).toHaveLength(data.author?.length ?? 0);
      expect(editors).toHaveLength(data.editor?.length ?? 0);
    }
  });

  it('hold nothing of our summary, which stands in the JSON-LD alone', () => {
    for (const { data, tags } of pages) {
      if (data.summary === undefined) continue;
      expect(tags.map(({ content }) => content)).not.toContain(data.summary);
      const place = { address: 'https://library.example/', editors: 'the editors' };
      expect(JSON.parse(scriptText(workJsonLd(data, place)))).toMatchObject({
        reviewBody: data.summary,
      });
    }
  });
});
