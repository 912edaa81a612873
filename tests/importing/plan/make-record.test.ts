import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../src/core/library/check-library.ts';
import { errorsOf } from '../../../src/core/library.ts';
import { conventionsOf } from '../../../src/core/model/conventions.ts';
import type { SourceFile } from '../../../src/core/text/source.ts';
import { FIXTURE_CONFIG } from '../../fixtures/library.ts';
import { record } from '../../formats/records.ts';
import { DOE, planOf } from './plan-of.ts';

describe('the work of a record', () => {
  test('gets a key of its own where that of the file is no id, or taken', () => {
    const items = ['', 'A b', 'doe2010study', 'free', 'free'].map((id, index) =>
      record('book', { id, title: `Title ${'abcde'.charAt(index)}` }),
    );
    const keys = planOf(items).map(({ outcome }) => outcome.kind === 'taken' && outcome.key);
    expect(keys).toEqual([
      'anon-nd-title',
      'anon-nd-title-2',
      'anon-nd-title-3',
      'free',
      'anon-nd-title-4',
    ]);
  });

  test('loses an identifier that is that of quite another work', () => {
    const item = record('chapter', { id: 'x', title: 'Cooking for ten', DOI: '10.1000/182' });
    const [planned] = planOf([item]);
    expect(planned?.outcome).toMatchObject({ kind: 'taken', key: 'x' });
    expect(planned?.leftOver).toEqual([
      {
        field: 'DOI',
        value: '10.1000/182',
        reason: 'It is the DOI of “doe2010study”, which is another work: title differs.',
      },
    ]);
  });

  test('has the grade and the form of keys that the library chooses', () => {
    const settings = {
      ...FIXTURE_CONFIG,
      home: { question: 'What lives on a reef?', lede: 'Reefs.', drawer: [] },
      grades: [
        { id: 'whole', label: 'Read whole', meaning: 'From cover to cover.', extent: 'full-text' },
        { id: 'unopened', label: 'Unopened', meaning: 'Not read yet.', extent: 'record-only' },
      ],
      citationKey: '{name}-{year}',
    } as const;
    const roe = record('book', { id: '', title: 'One', author: [{ family: 'Roe' }] });
    const conventions = conventionsOf(settings);
    const [planned] = planOf([{ ...roe, issued: { 'date-parts': [[2011]] } }], { conventions }, []);
    if (planned?.outcome.kind !== 'taken') throw new Error(JSON.stringify(planned));
    const { key, path, text } = planned.outcome;
    expect(key).toBe('roe-2011');
    const found = { path: '../src/site.config.ts', text: '', value: settings };
    expect(errorsOf(createLibrary([{ path, text }], { settings: found }))).toEqual([]);
  });

  test('meets the lead that looks for it', () => {
    const lead: SourceFile = {
      path: 'leads/roe2011lost.mdx',
      text: '---\ntitle: The lost book\nbelieved: Roe, 2011.\norigin: A list.\nsearched: Everywhere.\nwanted: The book.\ndate: 2026-11\n---\n',
    };
    const [planned] = planOf([record('book', { id: 'x', title: 'The Lost Book' })], {}, [lead]);
    expect(planned?.remarks).toEqual([
      'The lead “roe2011lost” looks for a work of this title; compare the two.',
    ]);
  });
});

test('an id that an entry had before is not given again', () => {
  const renamed = {
    ...DOE,
    text: DOE.text.replace('unconfirmed:', 'formerly: [old]\nunconfirmed:'),
  };
  const [planned] = planOf([record('book', { id: 'old', title: 'Other' })], {}, [renamed]);
  expect(planned?.outcome).toMatchObject({ kind: 'taken', key: 'anon-nd-other' });
});
