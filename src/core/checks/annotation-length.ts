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
    why: 'An annotation has fewer than 30 or more than 200 words. A work of which only the record is known needs none.',
    mend: 'Write no more than its basis carries.',
  },
  ({ entries }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.basis.grade === 'record-only') continue;
      const blocks = entry.fragments.flatMap((fragment) => fragment.blocks);
      const [first] = blocks.flatMap((block) => (block.type === 'text' ? [block] : []));
      if (!first) continue;
      const words =
        blocks
          .flatMap((block) => (block.type === 'text' ? [block.html] : []))
          .join(' ')
          .replace(/<[^>]*>|\uE000[A-Z]\d+\uE001/g, ' ')
          .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
      if (words >= LEAST && words <= MOST) continue;
      report(
        first.place,
        `The annotation has ${counted(words, 'word', 'words')}.`,
        `Write between ${LEAST} and ${MOST}, and no more than its basis carries.`,
      );
    }
  },
);
