import { expect } from 'vitest';
import type { SiteConfig } from '../../src/core/model/site-config.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { claim, concept, essay, work } from '../render/specimens.ts';

/** A library in which one thing after another is changed, to see what a build makes anew. */
export const GROWING: {
  readonly content: readonly SourceFile[];
  readonly config: SiteConfig;
} = {
  content: [
    work('abel2010talks', { body: 'It follows [@baker2015visits].' }),
    work('abel2012walks', { title: 'Walks, 1 < 2', year: '2012', head: 'concepts: [talk]\n' }),
    work('baker2015visits', { author: 'Baker', year: '2015', head: 'concepts: [talk]\n' }),
    work('clark2020doors', { author: 'Clark', year: '2020' }),
    work('dale2021walls', { author: 'Dale', year: '2021' }),
    concept('silence'),
    concept('talk'),
    concept('voice'),
    concept('zeal'),
    essay('on-talks', 'See [@abel2010talks; @baker2015visits], and @abel2012walks.'),
    claim(1, 'supported', { about: 'abel2012walks' }),
  ],
  config: {
    ...FIXTURE_CONFIG,
    style: 'house',
    styles: ['apa'],
    home: { question: 'What?', lede: 'This.', drawer: ['abel2010talks'] },
  },
};

/** A style of its own, whose citations stand apart by `delimiter`. */
export function houseStyle(delimiter: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="(" suffix=")" delimiter="${delimiter}">
    <names variable="author"><name form="short"/></names><date prefix=" " variable="issued" form="numeric" date-parts="year"/>
  </layout></citation>
  <bibliography><layout suffix=".">
    <names variable="author"><name name-as-sort-order="all"/></names>
    <text prefix=". " variable="title"/><date prefix=", " variable="issued" form="numeric" date-parts="year"/>
  </layout></bibliography>
</style>
`;
}

/** The text of a file with words in the place of others, which must stand in it. */
export function replaced(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replaceAll(from, to);
  }, text);
}

/** A record with a volume more. */
export const RECORD_CHANGE = {
  path: 'content/works/baker2015visits.mdx',
  edit: (text: string): string =>
    replaced(
      text,
      ['issued: 2015', 'issued: 2015\nvolume: "7"'],
      ['container-title], ', 'container-title, volume], '],
    ),
};

/** An entry with another text, whose neighbour in the index is reached by no other change. */
export const TEXT_CHANGE = {
  path: 'content/concepts/zeal.mdx',
  edit: (text: string): string => replaced(text, ['What it means.', 'What it does not mean.']),
};
