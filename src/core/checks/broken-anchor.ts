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
  ({ entries, translations }, report) => {
    const reported = new Set<string>();
    for (const entry of [...entries.values(), ...[...translations.values()].flat()]) {
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
        // What a translation leaves as it is stands on two pages.
        const { path, line, column } = place;
        const link = `${path}:${line}:${column}`;
        if (ids.has(id) || reported.has(link)) continue;
        reported.add(link);
        const places = [...ids].slice(0, 8).join(', ');
        report(
          place,
          entry.translation === undefined
            ? `The link #${quoted(id)} leads nowhere: this page has no such anchor.`
            : `The link #${quoted(id)} leads nowhere on the page of ${entry.path}.`,
          didYouMean(id, ids, `The anchors are ${places}${ids.size > 8 ? ' and others' : ''}.`),
        );
      }
    }
  },
);
