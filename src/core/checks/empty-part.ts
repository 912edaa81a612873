import type { Entry } from '../body/entry.ts';
import type { TextBlock } from '../body/fragment.ts';
import { defineRule } from './rule.ts';

/** A part that has only these words says nothing. */
const NOTHING =
  /^(?:not seen|nothing seen|not read|none|unknown|n\/a|nothing (?:of (?:it|this) )?was seen|we have not (?:seen|read) (?:it|this))\.?$/i;

/** A part of an annotation of which nothing is known is left out. */
export const emptyPart = defineRule(
  {
    name: 'empty-part',
    severity: 'warning',
    silenceable: false,
    why: 'A part of an annotation says only that it was not seen. The page of the work says once, in the line about its basis, what nobody has read yet.',
    examples: {
      in: 'body',
      wrong: '## What it asks\n\nWhy people stay.\n\n## What it finds\n\nNot seen.',
      right: '## What it asks\n\nWhy people stay.',
    },
    mend: 'Leave out the part with its heading, and say under `unseen` in the basis what you have not read.',
  },
  ({ entries }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      for (const { heading, texts } of partsOf(entry)) {
        const [only, ...more] = texts;
        if (only === undefined || more.length > 0) continue;
        if (!NOTHING.test(only.html.replace(/<[^>]*>/g, '').trim())) continue;
        report(
          only.place,
          `The part “${heading}” says nothing.`,
          'Leave out the part with its heading, and say under unseen in the basis what you have not read.',
        );
      }
    }
  },
);

interface Part {
  readonly heading: string;
  readonly texts: TextBlock[];
}

function partsOf({ fragments }: Entry): Part[] {
  const parts: Part[] = [];
  for (const block of fragments.find(({ name }) => name === 'body')?.blocks ?? []) {
    if (block.type === 'heading') parts.push({ heading: block.text, texts: [] });
    else if (block.type === 'text') parts.at(-1)?.texts.push(block);
  }
  return parts;
}
