import { describe, expect, test } from 'vitest';
import {
  bibliographyWords,
  claimWords,
  countWords,
  essayWords,
  fileWords,
  homeWords,
  listWords,
  nameWords,
  needWords,
  restsOnWords,
  resultWords,
} from '../../src/words/words.ts';

/** A number that says one, before a word in the plural. */
const PLURAL = /\b(?:1|one) (?:[a-z]+ )?(?!this\b|is\b|was\b|as\b)[a-z]+s\b/i;

describe('one thing is told in the singular', () => {
  test.each(Object.entries(countWords))('in countWords.%s', (_name, say) => {
    expect(say(1)).not.toMatch(PLURAL);
  });

  test.each([
    claimWords.registerLabel(1),
    nameWords.others(1),
    essayWords.paragraphs(1),
    essayWords.worksCited(1),
    homeWords.allConcepts(1),
    fileWords.all(1),
    bibliographyWords.description(1, 1),
    needWords.pages(1),
    restsOnWords.whole(1, [['full-text', 1]]),
    resultWords.results(1),
  ])('in “%s”', (said) => {
    expect(said).not.toMatch(PLURAL);
  });

  test('and many things in the plural', () => {
    expect(countWords.steps(2000)).toBe('2,000 steps');
    expect(countWords.minutes(5)).toBe('5 minutes');
    expect(listWords.number(2000)).toBe('2,000');
  });
});
