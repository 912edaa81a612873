import type { XmlElement } from '../../text/xml.ts';
import { element } from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * The abbreviations of the MLA Handbook (9th edition, appendix 1), where they are not those of the
 * locale. What is not among them is written out, and so are lines (6.20–6.22), since “l. 3” would
 * be taken for 13.
 */
const WORDS: readonly (readonly [term: string, one: string, many: string])[] = [
  ['chapter', 'ch.', 'chs.'],
  ['paragraph', 'par.', 'pars.'],
  ['section', 'sec.', 'secs.'],
  ['line', 'line', 'lines'],
  ['verse', 'verse', 'verses'],
  ['table', 'table', 'tables'],
  ['column', 'column', 'columns'],
  ['equation', 'equation', 'equations'],
  ['note', 'note', 'notes'],
  ['canon', 'canon', 'canons'],
  ['rule', 'rule', 'rules'],
  ['article-locator', 'article', 'articles'],
  ['title-locator', 'title', 'titles'],
];

const TERMS = element(
  'terms',
  {},
  WORDS.map(([name, one, many]) =>
    element('term', { name, form: 'short' }, [
      element('single', {}, [one]),
      element('multiple', {}, [many]),
    ]),
  ),
);

/**
 * MLA: (Fromm, ch. 3), (Fromm, par. 4), (Fromm, lines 3–4). The file has no space behind the word,
 * the abbreviations of another manual, and no word for lines.
 */
export const mlaLocators: Correction = {
  style: 'modern-language-association',
  correct(node) {
    if (node.name === 'locale') return { ...node, children: [...node.children, TERMS] };
    if (node.attributes.get('locator') === 'page line')
      return withAttribute(node, 'locator', 'page');
    const isPlace = node.name === 'group' && node.attributes.size === 0;
    const [label] = isPlace ? node.children.filter((child) => typeof child !== 'string') : [];
    const labels = label?.name === 'label' && label.attributes.get('variable') === 'locator';
    return labels ? withAttribute(node, 'delimiter', ' ') : node;
  },
};

function withAttribute(node: XmlElement, name: string, value: string): XmlElement {
  return { ...node, attributes: new Map([...node.attributes, [name, value]]) };
}
