import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { workListOf } from '../../src/core/graph/work-list.ts';
import { type Annotated, annotationIn } from '../../src/core/render/lists/list-record.ts';
import { siteFiles } from '../../src/site/files/site-files.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { REAL_RECORDS } from '../fixtures/records.ts';
import { render, SETTINGS } from '../render/library.ts';
import { concept, essay, work } from '../render/specimens.ts';

const rendered = render([
  work('abel2010talks', { head: 'concepts: [talk]\norganizations: [house]\n' }),
  work('berg2011walks', { author: 'Berg' }),
  work('cole2012halls', { head: 'people: [jane]\n', author: 'Cole' }),
  {
    path: 'works/house2013report.mdx',
    text: work('house2013report', { author: 'House' }).text.replace(
      '{ family: House, given: Ann }',
      '{ literal: House, organization: house }',
    ),
  },
  {
    path: 'works/doe2014notes.mdx',
    text: work('doe2014notes').text.replace(
      '{ family: Abel, given: Ann }',
      '{ family: Doe, given: Eve, person: eve }',
    ),
  },
  concept('talk', 'positions:\n  - { work: berg2011walks, position: supports, text: It does. }\n'),
  concept('silence'),
  {
    path: 'people/jane.mdx',
    text: '---\nname: { family: Roe, given: Jane }\ndescription: One.\n---\n',
  },
  {
    path: 'people/eve.mdx',
    text: '---\nname: { family: Doe, given: Eve }\ndescription: Two.\n---\n',
  },
  { path: 'organizations/house.mdx', text: '---\nname: House\ndescription: It.\n---\n' },
  essay('long', 'So it is [@cole2012halls; @abel2010talks]. Again [@cole2012halls].'),
  essay('bare', '## A head'),
  {
    path: 'essays/listed.mdx',
    text: essay('listed', 'So [@cole2012halls].').text.replace(
      'date:',
      'nocite: [abel2010talks]\ndate:',
    ),
  },
  {
    path: 'readings/first.mdx',
    text: '---\ntitle: First\nstandfirst: For all.\ndate: 2026-11\nsteps:\n  - { entry: cole2012halls, reason: It is short. }\n  - { entry: talk, reason: It explains. }\n  - { entry: abel2010talks, reason: It is long. }\n---\n',
  },
]);
const { library } = rendered;
const files = new Map(
  siteFiles(
    {
      library,
      settings: SETTINGS,
      view: rendered.view,
      matrices: new Map(),
      styles: [],
      search: [],
      lists: rendered.lists,
      keepCitations: () => undefined,
      cache: { hits: 0, misses: 0 },
    },
    FIXTURE_CONFIG,
  ).map((file) => [file.path, file]),
);

describe('the works of an entry', () => {
  it.each([
    ['eve', ['doe2014notes']],
    ['jane', []],
    ['house', ['house2013report', 'abel2010talks']],
    ['talk', ['berg2011walks', 'abel2010talks']],
    ['silence', []],
    ['first', ['cole2012halls', 'abel2010talks']],
    ['long', ['abel2010talks', 'cole2012halls']],
    ['bare', []],
    ['listed', ['abel2010talks', 'cole2012halls']],
    ['abel2010talks', []],
  ])('%s', (id, keys) => {
    const entry = library.entries.get(id);
    expect(entry && (workListOf(library, entry)?.records ?? []).map(({ id }) => id)).toEqual(keys);
  });

  it('are offered on its page where there are any, and only there', () => {
    for (const view of rendered.all) {
      const entry = library.entries.get(view.card.id);
      expect([view.card.id, view.workList !== undefined]).toEqual([
        view.card.id,
        entry !== undefined && (workListOf(library, entry)?.records ?? []).length > 0,
      ]);
    }
  });

  it('are files in every format, in their order', () => {
    for (const { extension } of EXPORT_FORMATS) {
      const text = files.get(`readings/first.${extension}`)?.text() ?? '';
      expect(text.indexOf('cole2012halls')).toBeGreaterThan(-1);
      expect(text.indexOf('abel2010talks')).toBeGreaterThan(text.indexOf('cole2012halls'));
      expect(files.has(`people/eve.${extension}`)).toBe(true);
      expect(files.has(`people/jane.${extension}`)).toBe(false);
      expect(files.has(`concepts/silence.${extension}`)).toBe(false);
    }
  });
});

describe('files put together from records', () => {
  it.each(EXPORT_FORMATS)('$label: are what all records give at once', ({ serialize, join }) => {
    for (const list of [[], REAL_RECORDS.slice(0, 1), REAL_RECORDS]) {
      expect(join(list.map((item) => serialize([item])))).toBe(serialize(list));
    }
  });
});

it('the annotations of works that were read are told from those of the others', () => {
  const body = 'It says so.';
  const { lists } = render([
    work('abel2010talks', { body, basis: 'full-text' }),
    work('berg2011walks', { author: 'Berg', body, basis: 'second-hand' }),
  ]);
  const { works } = lists.works(['abel2010talks', 'berg2011walks']);
  const having = (annotated: Annotated) =>
    works.filter((record) => annotationIn(record, annotated)).map(({ item }) => item.id);
  expect(having(true)).toEqual(['abel2010talks', 'berg2011walks']);
  expect(having('read')).toEqual(['abel2010talks']);
  expect(having(false)).toEqual([]);
});
