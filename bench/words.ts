import { type Random, seededRandom, zipf } from './random.ts';

const ONSETS =
  'b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr pl pr sh sl st str th tr'.split(' ');
const VOWELS = 'a e i o u ai ea ie oa ou'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 's', 't', 'x'];

/** How many different words the texts draw from: about what a long book has. */
export const VOCABULARY_SIZE = 20_000;

/** Made-up words, all distinct; the first ones, which will be the common ones, are the shortest. */
export function pseudoWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const rank = words.size;
    const syllables = rank < 150 ? 1 : rank < 2500 ? 2 : random.between(2, 4);
    let word = '';
    for (let n = 0; n < syllables; n++) {
      word += random.pick(ONSETS) + random.pick(VOWELS);
      if (n === syllables - 1) word += random.pick(CODAS);
    }
    words.add(word);
  }
  return [...words];
}

const draw = zipf(pseudoWords(seededRandom(20_000), VOCABULARY_SIZE), 2.7);

/** So many words of the vocabulary, the common ones often. */
export function words(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => draw(random));
}

/** A phrase of so many words, without a capital. */
export function phrase(random: Random, first: number, last: number): string {
  return words(random, random.between(first, last)).join(' ');
}

/** The same with a capital at its start. */
export function heading(random: Random, first: number, last: number): string {
  return capitalized(phrase(random, first, last));
}

/** A sentence, with a comma in the longer ones. */
export function sentence(random: Random): string {
  const list = words(random, random.between(8, 20));
  if (list.length > 12) list[5] += ',';
  return `${capitalized(list.join(' '))}.`;
}

/** The first letter a capital, all else as it is. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
