import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

/** The picture of a figure is a file below public/. */
export const missingFigure = defineRule(
  {
    name: 'missing-figure',
    severity: 'error',
    silenceable: false,
    needs: 'publicFiles',
    why: 'The picture of a figure is not in `public/`.',
    examples: {
      in: 'body',
      wrong: '<Figure src="figures/mpa.png" alt="A map">The map.</Figure>',
      right: '<Figure src="figures/map.png" alt="A map">The map.</Figure>',
    },
    mend: 'Put the picture there, or correct its name.',
  },
  ({ texts, publicFiles }, report) => {
    if (!publicFiles) return;
    for (const entry of texts) {
      for (const { src, place } of entry.fragments.flatMap(({ figures }) => figures)) {
        if (publicFiles.has(src)) continue;
        report(
          place,
          `The picture public/${quoted(src)} does not exist.`,
          didYouMean(src, publicFiles, 'Put the picture there.'),
        );
      }
    }
  },
);
