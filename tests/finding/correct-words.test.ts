import { expect, test } from 'vitest';
import { correctWords, unknownWords } from '../../src/core/finding/correct-words.ts';
import { openNamesIndex } from '../../src/core/finding/names-index.ts';
import { RECORDS } from './records.ts';

const index = openNamesIndex(RECORDS);
const correct = (query: string) =>
  correctWords(index, query, new Set(unknownWords(index, query)))?.words;

test.each([
  ['Abell 2010', 'Abel 2010'],
  ['Lisetning', 'Listening'],
  ['relatonal meeting', 'relational meeting'],
  ['oneonone', 'one on one'],
  ['guide-to-citizn-action', 'guide-to-citizen-action'],
  ['Nuñes', 'Nunez'],
  // One slip is likelier than two words written as one.
  ['onexperiment', 'on experiment'],
  ['experimentt', 'experiment'],
  // Known in another form, or as the beginning of a word.
  ['organizers', undefined],
  ['neighborhoods', undefined],
  ['listen', undefined],
  // Words that tell nothing, and numbers, are never misspelt.
  ['about', undefined],
  ['2o10', undefined],
  ['xylophone', undefined],
  ['', undefined],
])('“%s” is put right as “%s”', (query, words) => {
  expect(correct(query)).toBe(words);
});

test('only what was found strange is changed', () => {
  expect(correctWords(index, 'Abell lisetning', new Set(['Abell']))?.words).toBe('Abel lisetning');
  expect(correctWords(index, 'Abell', new Set())).toBeUndefined();
});
