import { changeElements, element, isNode } from './change-elements.ts';
import type { Correction } from './correction.ts';

const SUPPLEMENT = element('text', { variable: 'supplement-number' });

/** These files know no supplement: it stands behind the issue, “no. 4, suppl. 1”, or instead of it. */
export const supplements: readonly Correction[] = [
  'chicago-note-bibliography',
  'modern-language-association',
  'ieee',
].map((style) => ({
  style,
  correct(macro) {
    if (macro.name !== 'macro') return macro;
    return changeElements(macro, (group) => {
      const isOfIssue =
        isNode(group, 'group') &&
        group.children.some(
          (child) => typeof child !== 'string' && child.attributes.get('variable') === 'issue',
        );
      return isOfIssue ? element('group', { delimiter: ', ' }, [group, SUPPLEMENT]) : group;
    });
  },
}));
