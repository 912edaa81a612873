import { baseToken } from '../body/fragment.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

/** The picture of a figure is a file below public/. */
export const knownFigures: Rule = {
  name: 'missing-figure',
  severity: 'error',
  check({ entries, publicFiles }, report) {
    if (!publicFiles) return;
    for (const entry of entries.values()) {
      for (const block of entry.fragments.flatMap(({ blocks }) => blocks)) {
        if (block.type !== 'text') continue;
        for (const [, src = ''] of block.html.matchAll(
          new RegExp(`src="${baseToken}([^"]*)"`, 'g'),
        )) {
          if (publicFiles.has(src)) continue;
          report(
            block.place,
            `There is no picture public/${src}.`,
            didYouMean(src, publicFiles, 'Put the picture there.'),
          );
        }
      }
    }
  },
};
