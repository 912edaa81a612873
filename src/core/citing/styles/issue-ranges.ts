import type { XmlElement } from '../../text/xml.ts';
import { changeElements, isNode } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * These files print “no.” and “vol.” whatever follows; two issues are “nos. 1–2”, two volumes “vols.
 * 1–2” (CMOS 17, 14.171; MLA 9, app. 1). A label of CSL counts them.
 */
export const issueRanges: readonly Correction[] = [
  'chicago-author-date',
  'chicago-note-bibliography',
  'modern-language-association',
  'ieee',
].map((style) => ({
  style,
  correct(macro) {
    if (macro.name !== 'macro') return macro;
    return changeElements(macro, (group) => counted(counted(group, 'issue'), 'volume'));
  },
}));

/** A group with a label for the term that stands beside the variable of that name. */
function counted(group: XmlElement, variable: string): XmlElement {
  const hasNumber = group.children.some(
    (child) => typeof child !== 'string' && child.attributes.get('variable') === variable,
  );
  if (!hasNumber) return group;
  const children = group.children.map((child) => {
    if (!isNode(child, 'text', { term: variable, form: 'short' })) return child;
    const { term: _, plural: __, ...others } = Object.fromEntries(child.attributes);
    return {
      ...child,
      name: 'label',
      attributes: new Map(Object.entries({ variable, ...others })),
    };
  });
  return { ...group, children };
}
