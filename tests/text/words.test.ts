import { expect, test } from 'vitest';
import { ended } from '../../src/core/text/words.ts';

test.each([
  ['Ganz, Marshall', 'Ganz, Marshall.'],
  ['Alinsky, Saul D.', 'Alinsky, Saul D.'],
  ['Are academics irrelevant?', 'Are academics irrelevant?'],
  ['', '.'],
])('“%s” ends a sentence as “%s”', (text, sentence) => {
  expect(ended(text)).toBe(sentence);
});
