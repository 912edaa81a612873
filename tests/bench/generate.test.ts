import { describe, expect, test } from 'vitest';
import { generateLibrary } from '../../bench/generate.ts';
import { planLibrary } from '../../bench/plan.ts';
import { seededRandom, zipf } from '../../bench/random.ts';
import { pseudoWords, VOCABULARY_SIZE } from '../../bench/words.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { entriesOf } from '../../src/core/library.ts';

const SIZE = 50;
const { files } = generateLibrary({ size: SIZE, seed: 7 });
const library = createLibrary(files);
const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n') + 5);

describe('the generated library', () => {
  test('has the size asked for, mostly works, and every kind', () => {
    expect(files).toHaveLength(SIZE);
    const kinds = new Set([...library.entries.values()].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['concepts', 'essays', 'organizations', 'people', 'readings', 'works'].sort(),
    );
    expect(entriesOf(library, 'works').length).toBeGreaterThanOrEqual(SIZE * 0.8);
  });

  test('is the same for the same seed and another for another seed', () => {
    expect(generateLibrary({ size: SIZE, seed: 7 }).files).toEqual(files);
    expect(generateLibrary({ size: SIZE, seed: 8 }).files).not.toEqual(files);
  });

  test('has nothing twice: no path, no body, no paragraph', () => {
    const paragraphs = files.flatMap(({ text }) =>
      bodyOf(text)
        .split('\n\n')
        .filter((part) => part.length > 200),
    );
    expect(paragraphs).toHaveLength(SIZE * 5);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    expect(new Set(files.map(({ path }) => path)).size).toBe(SIZE);
  });

  test('gives the check nothing to find but that its annotations are long', () => {
    const found = library.problems.filter(({ rule }) => rule !== 'annotation-length');
    expect(found).toEqual([]);
    expect(library.entries.size).toBe(SIZE);
  });

  test('has five citations, five links, three headings in a body of 2 to 3 kB', () => {
    for (const { id, fragments } of library.entries.values()) {
      const body = fragments.at(-1);
      const cited = new Set(body?.citations.flatMap(({ keys }) => keys.map(({ key }) => key)));
      const linked = new Set(body?.links.map(({ target }) => target));
      expect([id, cited.size, linked.size]).toEqual([id, 5, 5]);
      expect(body?.blocks.filter(({ type }) => type === 'heading')).toHaveLength(3);
    }
    const lengths = files.map(({ text }) => bodyOf(text).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / SIZE;
    expect(mean).toBeGreaterThan(2000);
    expect(mean).toBeLessThan(3000);
  });

  test('has works that only a letter behind the year tells apart', () => {
    const { works } = planLibrary(seededRandom(7), 300);
    const signs = works.map(
      ({ authors, year }) =>
        `${authors.map(({ family, given }) => `${family}, ${given}`).join('; ')} ${year}`,
    );
    expect(new Set(signs).size).toBeLessThan(signs.length);
  });

  test('refuses a size that has no room for every kind', () => {
    expect(() => generateLibrary({ size: 5, seed: 1 })).toThrow('too small');
  });
});

describe('the generator of numbers', () => {
  test('has no short cycle', () => {
    const random = seededRandom(1);
    const drawn = new Set(Array.from({ length: 200_000 }, () => random.next()));
    // Of so many draws from 2^32 values some five pairs are equal by chance.
    expect(drawn.size).toBeGreaterThan(199_950);
  });

  test('spreads evenly between 0 and 1', () => {
    const random = seededRandom(2);
    const tenths = Array<number>(10).fill(0);
    for (let n = 0; n < 100_000; n++) {
      const tenth = Math.floor(random.next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test('draws the first words as often as the law of Zipf has it', () => {
    const random = seededRandom(3);
    const draw = zipf(['a', 'b', 'c', 'd']);
    const counts = new Map<string, number>();
    for (let n = 0; n < 40_000; n++) {
      const letter = draw(random);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    const ratio = (counts.get('a') ?? 0) / (counts.get('d') ?? 1);
    expect(ratio).toBeGreaterThan(3.6);
    expect(ratio).toBeLessThan(4.4);
  });

  test('makes words that are all distinct', () => {
    const list = pseudoWords(seededRandom(4), VOCABULARY_SIZE);
    expect(new Set(list).size).toBe(VOCABULARY_SIZE);
  });
});
