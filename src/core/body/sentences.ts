const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:\b(?:ch|chap|cf|ed|eds|e\.g|i\.e|et al|no|nos|p|pp|vol|vols|St|Dr|Mr|Mrs|Jr|Sr|[A-Z])\.)\s*$/;

/**
 * The sentence of a text that holds the index. Abbreviations and initials do not end a sentence.
 * A text of one sentence is given back whole.
 */
export function sentenceAt(text: string, index: number): string {
  let start = 0;
  let sentence = '';
  for (const { segment, index: at } of SEGMENTER.segment(text)) {
    if (sentence === '') start = at;
    sentence += segment;
    if (ABBREVIATION.test(sentence) && at + segment.length < text.length) continue;
    if (index >= start && index < start + sentence.length) return sentence.trim();
    sentence = '';
  }
  return sentence.trim() || text.trim();
}
