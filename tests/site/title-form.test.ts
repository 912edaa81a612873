import { expect, test } from 'vitest';
import { TYPE_LABELS } from '../../src/core/render/records/type-labels.ts';
import { standsAlone } from '../../src/site/pages/title-form.ts';

test('titles of what is published by itself are set in italics, all others quoted', () => {
  const whole = new Set([...Object.values(TYPE_LABELS), 'dissertation'].filter(standsAlone));
  expect([...whole].sort()).toEqual([
    'book',
    'classic',
    'collection',
    'dissertation',
    'film',
    'pamphlet',
    'periodical',
    'report',
    'thesis',
  ]);
});
