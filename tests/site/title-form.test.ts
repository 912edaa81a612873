import { expect, test } from 'vitest';
import { FORMS } from '../../src/core/render/forms.ts';
import { standsAlone } from '../../src/site/title-form.ts';

test('titles of what is published by itself are set in italics, all others quoted', () => {
  const whole = new Set([...Object.values(FORMS), 'dissertation'].filter(standsAlone));
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
