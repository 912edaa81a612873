const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:\b(?:ch|chap|cf|ed|eds|e\.g|i\.e|et al|no|nos|p|pp|vol|vols|St|Dr|Mr|Mrs|Jr|Sr|[A-Z])\.)\s*$/;

/** No sentence is longer than this; of one that is, the part round the place is given. */
const LONGEST = 600;

/** The sentence of a text that holds an index. */
export type SentenceFinder = (index: number) => string;

/**
 * Finds the sentences of a text, cut into them once, at the first question. Abbreviations and
 * initials do not end a sentence; an index behind the text gives the last one.
 */
export function sentenceFinder(text: string): SentenceFinder {
  let ends: number[] | undefined;
  return (index) => {
    ends ??= sentenceEnds(text);
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (index < (ends[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    const start = ends[low - 1] ?? 0;
    return cut(text.slice(start, ends[low]), index - start);
  };
}

/** Where each sentence ends. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue;
    ends.push(end);
  }
  return ends;
}

/** Behind a full stop or the like, with what may close a quotation or bracket, or nothing at all. */
const END = /(?:^|[.?!…][”’"')\]]*\s)\s*[“‘"'([]*$/;

/**
 * Whether another sentence begins behind a text: it is empty, or ends in a sentence. Behind a colon
 * none does, nor behind an abbreviation.
 */
export function endsSentence(text: string): boolean {
  const end = text.slice(-40);
  return END.test(end) && !ABBREVIATION.test(end);
}

function cut(sentence: string, index: number): string {
  if (sentence.length <= LONGEST) return sentence.trim();
  const from = Math.max(0, index - LONGEST / 2);
  const to = from + LONGEST;
  const part = sentence
    .slice(from, to)
    // Neither half a character nor half a token may stay at the ends.
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
    .replace(/^[A-Z]?\d*\uE001|\uE000[A-Z]?\d*$/g, '')
    .trim();
  return `${from > 0 ? '…' : ''}${part}${to < sentence.length ? '…' : ''}`;
}
