import type { Entry } from '../body/entry.ts';
import type { TextBlock } from '../body/fragment.ts';
import { isRecordOnly } from '../model/terms.ts';
import { remember } from '../text/remember.ts';
import { counted } from '../text/words.ts';
import { defineRule } from './rule.ts';

/** An annotation has between 30 and 200 words; a work without one is for the queue, not for here. */
const LEAST = 30;
const MOST = 200;

/** Annotations are long enough to tell something and short enough to be read. */
export const annotationLength = defineRule(
  {
    name: 'annotation-length',
    severity: 'warning',
    silenceable: true,
    why: 'An annotation has fewer than 30 or more than 200 words. A work with the basis *record only* needs no annotation.',
    mend: 'Write no more than its basis supports.',
  },
  ({ entries, terms }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || isRecordOnly(terms, entry.data.basis.grade)) continue;
      const [first] = textsOf(entry);
      if (!first) continue;
      const words = wordsIn(entry);
      if (words >= LEAST && words <= MOST) continue;
      report(
        first.place,
        `The annotation has ${counted(words, 'word', 'words')}.`,
        `Write between ${LEAST} and ${MOST}, and no more than its basis supports.`,
      );
    }
  },
);

function textsOf({ fragments }: Entry): TextBlock[] {
  return fragments.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'text' ? [block] : [])),
  );
}

/** How many words the texts of an entry have, without markup. */
const wordsIn = remember((entry: Entry) => {
  const html = textsOf(entry).map((block) => block.html);
  const text = html.join(' ').replace(/<[^>]*>|\uE000[A-Z]\d+\uE001/g, ' ');
  WORD.lastIndex = 0;
  let words = 0;
  while (WORD.test(text)) words += 1;
  return words;
});

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
