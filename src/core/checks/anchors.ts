import type { Rule } from './rule.ts';

/** A link to a place on the same page finds it. */
export const knownAnchors: Rule = {
  name: 'broken-anchor',
  severity: 'error',
  check({ entries }, report) {
    for (const entry of entries.values()) {
      const blocks = entry.fragments.flatMap(({ blocks: list }) => list);
      const ids = new Set(blocks.map(({ id }) => id));
      for (const block of blocks) {
        for (const match of block.html.matchAll(/href="#([^"]*)"/g)) {
          const id = decodeURIComponent(match[1] ?? '');
          if (ids.has(id) || /^user-content-fn/.test(id)) continue;
          const place =
            block.type === 'text' ? block.place : { path: entry.path, line: 1, column: 1 };
          report(
            place,
            `The link #${id} leads to no place of this page.`,
            `The places are ${[...ids].slice(0, 8).join(', ')}.`,
          );
        }
      }
    }
  },
};
