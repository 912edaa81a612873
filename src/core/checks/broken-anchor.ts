import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

/** A link to a place on the same page finds it. */
export const brokenAnchor = defineRule(
  {
    name: 'broken-anchor',
    severity: 'error',
    silenceable: false,
    why: 'A link leads to a place of the same page that is not there.',
    examples: {
      in: 'body',
      wrong: 'See [below](#what-it-find).\n\n## What it finds',
      right: 'See [below](#what-it-finds).\n\n## What it finds',
    },
    mend: 'Take the nearest place, which the check gives.',
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
          `The link #${quoted(id)} leads to no place of this page.`,
          didYouMean(id, ids, `The places are ${places}${ids.size > 8 ? ' and others' : ''}.`),
        );
      }
    }
  },
);
