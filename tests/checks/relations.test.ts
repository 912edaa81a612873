import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { work } from '../render/specimens.ts';

const related = (key: string, type: string, to: string) =>
  work(key, { head: `relations:\n  - { type: ${type}, to: ${to}, sources: [shelf] }\n` });
const reported = (type: string) =>
  createLibrary([
    related('abel2010talks', type, 'berg2011walks'),
    related('berg2011walks', type, 'abel2010talks'),
  ])
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, line, message }) => `${path}:${line} ${message}`);

describe('a relation in which both works stand alike', () => {
  it.each(['same-study', 'same-funding', 'same-issue', 'same-concept', 'same-authors'])(
    'is written on one of the two cards only: %s',
    (type) => {
      expect(reported(type)).toEqual([
        'works/berg2011walks.mdx:17 “abel2010talks” lists this relation too. One is enough, because both cards show it.',
      ]);
    },
  );

  it.each([
    'draws-on',
    'builds-on',
    'cites',
    'reviews',
    'disputes',
    'version-of',
    'reprinted-in',
    'introduces',
    'takes-wording-from',
    'alludes-to',
  ])('is no matter for relations with a direction: %s', (type) => {
    expect(reported(type)).toEqual([]);
  });
});
