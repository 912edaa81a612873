import { bare, type Piece, pieces } from './marking.ts';
import type { Anchor, FoundPage } from './pagefind.ts';
import { isBlock, isHeading, isParagraph, type Place, placeOf } from './place.ts';
import { proseOf, wordsOf } from './prose.ts';
import { type Stretch, sentencesOf } from './sentences.ts';

/** The passage that a result is shown with. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** Where it stands; nothing at the head of the page. */
  readonly place: Place | undefined;
  /** Further places with the words, in the order of the page. */
  readonly further: readonly Place[];
}

/** A result made ready to be shown. */
export interface Digest {
  readonly passage: Passage | undefined;
  /** The found words in the form in which they stand on the page, for `piecesOf`. */
  readonly found: ReadonlySet<string>;
}

/** Longer sentences are cut, shorter ones take the next one along; in words. */
const LONGEST = 60;
const SHORT = 9;
const MOST_FURTHER = 5;

/**
 * Reads a found page: its best passage is the sentence that holds the most of the words, apart
 * from title, names and headings, which the result shows already. Where only those hold them, it
 * is the first sentence under the heading, or of the page’s text; and a card that was found by its
 * very name is introduced by its first sentence.
 */
export function digest(page: FoundPage): Digest {
  const words = wordsOf(page.content);
  // What has the weight 0 was not looked for.
  const locations = page.weighted_locations.filter(({ weight }) => weight > 0);
  const found = new Set(locations.map(({ location }) => bare(words[location] ?? '')));
  found.delete('');
  const anchors = [...page.anchors].sort((a, b) => a.location - b.location);
  const headings = anchors.filter(isHeading);
  const texts = proseOf(page, words, headings);
  const starts = anchors.filter(isBlock).map(({ location }) => location);
  const sentences = texts
    .flatMap((text) => sentencesOf(words, text, starts))
    .map((sentence) => withoutNumber(sentence, anchors, words));

  const inProse = locations.filter(({ weight }) => weight <= 1).map(({ location }) => location);
  const scored = sentences
    .map((sentence) => ({ sentence, score: scoreOf(sentence, inProse, words, anchors) }))
    .filter(({ score }) => score > 0);
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (before, one) => (before === undefined || one.score > before.score ? one : before),
    undefined,
  );
  const sentence = isNamed(page, found)
    ? sentences[0]
    : (best?.sentence ?? firstUnder(headings, sentences, locations[0]?.location));
  if (!sentence) return { passage: undefined, found };

  const isFoundAt = new Set(locations.map(({ location }) => location));
  const shown = fitted(sentence, sentences, words, isFoundAt);
  const place = placeOf(page, anchors, shown.from);
  const further = new Map<string, Place>();
  for (const { sentence: other } of scored) {
    const there = placeOf(page, anchors, other.from);
    if (there && there.label !== place?.label && !further.has(there.label)) {
      further.set(there.label, there);
    }
  }
  const text = words.slice(shown.from, shown.to);
  if (shown.isCutBefore) text.unshift('…');
  if (shown.isCutAfter) text.push('…');
  const shift = shown.from - (shown.isCutBefore ? 1 : 0);
  return {
    passage: {
      pieces: pieces(text, (at) => isFoundAt.has(at + shift)),
      place,
      further: [...further.values()].slice(0, MOST_FURTHER),
    },
    found,
  };
}

/** The number of a paragraph stands before its first sentence, and is no word of it. */
function withoutNumber(
  { from, to }: Stretch,
  anchors: readonly Anchor[],
  words: readonly string[],
): Stretch {
  const starts = anchors.some((anchor) => anchor.location === from && isParagraph(anchor));
  return starts && /^\d+$/.test(words[from] ?? '') ? { from: from + 1, to } : { from, to };
}

/** True for the card of a person, an organization or a concept whose very name was found. */
function isNamed({ meta }: FoundPage, found: ReadonlySet<string>): boolean {
  if (meta['tone'] !== 'name' && meta['tone'] !== 'subject') return false;
  const name = new Set(wordsOf(meta['title'] ?? '').map(beginning));
  return found.size > 0 && [...found].every((word) => name.has(beginning(word)));
}

/** The beginning of a word tells words apart well enough, and its forms together. */
function beginning(word: string): string {
  return bare(word).slice(0, 5);
}

/**
 * Different words count more than one word often. Among the names that lead to a card, as among
 * its “see also”, nothing is said: any sentence with as many of the words comes before them.
 */
function scoreOf(
  { from, to }: Stretch,
  locations: readonly number[],
  words: readonly string[],
  anchors: readonly Anchor[],
): number {
  const inside = locations.filter((location) => location >= from && location < to);
  const kinds = new Set(inside.map((location) => beginning(words[location] ?? '')));
  const block = anchors.findLast((anchor) => isBlock(anchor) && anchor.location <= from);
  return kinds.size * 100 + (block?.id === 'refs' ? 0 : inside.length);
}

function firstUnder(
  headings: readonly Anchor[],
  sentences: readonly Stretch[],
  location: number | undefined,
): Stretch | undefined {
  const heading = headings.find(
    ({ location: start, text }) =>
      location !== undefined && location >= start && location < start + wordsOf(text).length,
  );
  const from = heading?.location ?? headings[0]?.location ?? 0;
  return sentences.find((sentence) => sentence.from >= from) ?? sentences[0];
}

/** Lengthens a short sentence by the next one; cuts a long one round its first found word. */
function fitted(
  sentence: Stretch,
  sentences: readonly Stretch[],
  words: readonly string[],
  isFoundAt: ReadonlySet<number>,
): Stretch & { isCutBefore: boolean; isCutAfter: boolean } {
  const length = sentence.to - sentence.from;
  if (length < SHORT) {
    const next = sentences.find((other) => other.from === sentence.to);
    if (next && next.to - sentence.from <= LONGEST) {
      return { from: sentence.from, to: next.to, isCutBefore: false, isCutAfter: false };
    }
  }
  if (length <= LONGEST) return { ...sentence, isCutBefore: false, isCutAfter: false };
  const first = words.findIndex((_, at) => at >= sentence.from && isFoundAt.has(at));
  const middle = first === -1 ? sentence.from : Math.min(first, sentence.to);
  const from = Math.max(sentence.from, Math.min(middle - 15, sentence.to - LONGEST));
  const to = Math.min(sentence.to, from + LONGEST);
  return { from, to, isCutBefore: from > sentence.from, isCutAfter: to < sentence.to };
}
