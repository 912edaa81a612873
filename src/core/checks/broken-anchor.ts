import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

/** A link to a place on the same page finds it. */
export const brokenAnchor = defineRule(
  {
    name: 'broken-anchor',
    severity: 'error',
    silenceable: false,
    why: 'A link leads to an anchor that this page does not have.',
    examples: {
      in: 'body',
      wrong: 'See [below](#what-it-find).\n\n## What it finds',
      right: 'See [below](#what-it-finds).\n\n## What it finds',
    },
    mend: 'Use the nearest anchor, which the check suggests.',
  },
  ({ entries }, report) => {
    for (const entry of entries.values()) {
      const links = entry.fragments.flatMap(({ anchors }) => anchors);
      if (links.length === 0) continue;
      const blocks = entry.fragments.flatMap(({ blocks: list }) => list);
      const ids = new Set(
        blocks.flatMap((block) => [
          block.id,
          ...block.pins,
          ...(block.type === 'text' ? block.notes.map(({ id }) => id) : []),
        ]),
      );
      for (const { id, place } of links) {
        if (ids.has(id)) continue;
        const places = [...ids].slice(0, 8).join(', ');
        report(
          place,
          `The link #${quoted(id)} leads nowhere: this page has no such anchor.`,
          didYouMean(id, ids, `The anchors are ${places}${ids.size > 8 ? ' and others' : ''}.`),
        );
      }
    }
  },
);
