import { OWN_TEXT_CASES } from '../engine/text-cases.ts';
import { changeElements, choose, isNode, withAttributes } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * Vancouver and Harvard write a small letter behind the colon of a title (Citing Medicine, ch. 1 and
 * 2; Cite Them Right’s own subtitle, “the essential referencing guide”); a name keeps its capital.
 * Titles of entries have a capital there, as in APA. The names of journals and sites stay.
 */
export const smallSubtitles: readonly Correction[] = [
  'harvard-cite-them-right',
  'nlm-citation-sequence',
].map((style) => ({
  style,
  correct(macro) {
    if (macro.name !== 'macro') return macro;
    return changeElements(macro, (text) => {
      if (!isNode(text, 'text') || text.attributes.has('text-case')) return text;
      const small = withAttributes(text, { 'text-case': OWN_TEXT_CASES.subtitle });
      if (text.attributes.get('variable') === 'title') return small;
      const isContainer = text.attributes.get('variable') === 'container-title';
      if (!isContainer || text.attributes.get('form') === 'short') return text;
      return choose({ type: PARTS_OF_BOOKS, match: 'any' }, [small], [text]);
    });
  },
}));

const PARTS_OF_BOOKS = 'chapter entry entry-dictionary entry-encyclopedia paper-conference';
