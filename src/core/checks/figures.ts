import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

/** The picture of a figure is a file below public/. */
export const knownFigures: Rule = {
  name: 'missing-figure',
  severity: 'error',
  needs: 'publicFiles',
  check({ entries, publicFiles }, report) {
    if (!publicFiles) return;
    for (const entry of entries.values()) {
      for (const { src, place } of entry.fragments.flatMap(({ figures }) => figures)) {
        if (publicFiles.has(src)) continue;
        report(
          place,
          `There is no picture public/${quoted(src)}.`,
          didYouMean(src, publicFiles, 'Put the picture there.'),
        );
      }
    }
  },
};
