import { fillTokens } from '../body/fragment.ts';
import { defineRule } from './rule.ts';

/** Each paragraph of an essay carries a citation, a link to the web or a side note. */
export const bareParagraph = defineRule(
  {
    name: 'bare-paragraph',
    severity: 'error',
    silenceable: false,
    why: 'A paragraph of an essay gives no source.',
    examples: {
      in: 'body',
      of: 'essays',
      wrong: 'Such conversations last an hour.',
      right: 'Such conversations last an hour [@gecan2004going].',
    },
    mend: 'Add a citation, a link to the web, or a side note with the source. A link to an entry does not count as a source.',
  },
  ({ texts }, report) => {
    for (const entry of texts) {
      if (entry.kind !== 'essays') continue;
      for (const block of entry.fragments.flatMap(({ blocks }) => blocks)) {
        if (block.type !== 'text' || block.number === undefined || block.notes.length > 0) continue;
        let grounded = /<a\s/.test(block.html);
        fillTokens(block.html, {
          citation: () => {
            grounded = true;
            return '';
          },
          linkStart: () => '',
          linkEnd: () => '',
        });
        if (grounded) continue;
        report(
          block.place,
          `Paragraph ${block.number} gives no source.`,
          'Add a citation, or a source in an <Aside> below it.',
        );
      }
    }
  },
);
