import { describe, expect, it } from 'vitest';
import { sentenceFinder } from '../../src/core/body/sentences.ts';

const TOKEN = '\uE000C0\uE001';

describe('sentenceFinder', () => {
  it.each([
    ['One sentence.', 'sentence', 'One sentence.'],
    ['One. Two here. Three.', 'here', 'Two here.'],
    ['One. Two here. Three.', 'One', 'One.'],
    ['One. Two here. Three.', 'Three', 'Three.'],
    ['Ask why? Nobody here knows. So.', 'here', 'Nobody here knows.'],
    ['See p. 12 of it here. Then.', 'here', 'See p. 12 of it here.'],
    ['See e.g. it and i.e. this here. Then.', 'here', 'See e.g. it and i.e. this here.'],
    ['Doe et al. Say so here. Then.', 'here', 'Doe et al. Say so here.'],
    ['Dr. Doe met Mrs. Roe here. Then.', 'here', 'Dr. Doe met Mrs. Roe here.'],
    ['Brian D. Christens wrote it here. Then.', 'here', 'Brian D. Christens wrote it here.'],
    ['J. R. R. Doe wrote. It is here.', 'here', 'It is here.'],
    ['On St. John and vol. 2 of it here. Then.', 'here', 'On St. John and vol. 2 of it here.'],
    [`Said ${TOKEN}. Then it is here.`, 'here', 'Then it is here.'],
    [`Said here ${TOKEN}. Then.`, 'here', `Said here ${TOKEN}.`],
    [`${TOKEN} says it here. Then.`, 'here', `${TOKEN} says it here.`],
    ['  Blanks here.  Then.', 'here', 'Blanks here.'],
    ['No end here', 'here', 'No end here'],
  ])('%j', (text, word, sentence) => {
    expect(sentenceFinder(text)(text.indexOf(word))).toBe(sentence);
  });

  it('gives the last sentence for an index behind the text, and nothing of nothing', () => {
    expect(sentenceFinder('One. Two.')(99)).toBe('Two.');
    expect(sentenceFinder('')(0)).toBe('');
  });

  it('cuts a sentence that has no end, round the place', () => {
    const text = `${'word '.repeat(500)}here ${'word '.repeat(500)}`;
    const sentence = sentenceFinder(text)(text.indexOf('here'));
    expect(sentence.length).toBeLessThan(610);
    expect(sentence).toMatch(/^….* here .*…$/);
  });

  it.each([
    [600, true],
    [601, false],
  ])('of %i characters is whole: %s', (length, isWhole) => {
    const sentence = 'a'.repeat(length);
    expect(sentenceFinder(sentence)(length - 1) === sentence).toBe(isWhole);
  });

  it('cuts no token in two', () => {
    const text = `${TOKEN}`.repeat(800);
    for (let index = 0; index < 1200; index += 7) {
      const sentence = sentenceFinder(text)(index);
      expect(sentence.replaceAll(TOKEN, '')).toMatch(/^…?…?$/);
    }
  });
});
