import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/search/sentences.ts';

const cut = (text: string, starts: number[] = []) => {
  const words = text.split(' ');
  return sentencesOf(words, { from: 0, to: words.length }, starts).map(({ from, to }) =>
    words.slice(from, to).join(' '),
  );
};

test.each([
  ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
  ['He asks “why?” She does not.', ['He asks “why?”', 'She does not.']],
  ['(So it is.) That is all.', ['(So it is.)', 'That is all.']],
  ['Brian D. Christens says so.', ['Brian D. Christens says so.']],
  [
    'See Speer et al. 2010, pp. 3–4. Then go on.',
    ['See Speer et al. 2010, pp. 3–4.', 'Then go on.'],
  ],
  ['St. Louis, Vol. 3, no. 2.', ['St. Louis, Vol. 3, no. 2.']],
  ['They say no. Then it ends.', ['They say no.', 'Then it ends.']],
  ['It costs 3.5 per cent. In 2010 it rose.', ['It costs 3.5 per cent.', 'In 2010 it rose.']],
  ['see e.g. Addams on it.', ['see e.g. Addams on it.']],
  ['', ['']],
])('%s', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('a sentence ends where something new begins', () => {
  expect(cut('no stop here but a new part', [3])).toEqual(['no stop here', 'but a new part']);
});
