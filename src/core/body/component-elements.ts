import type { Element, ElementContent } from 'hast';
import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { findCitations } from './citation.ts';
import { readAttributes } from './component-attributes.ts';
import { COMPONENTS, componentRule } from './components.ts';
import { baseToken } from './fragment.ts';
import { type ForeignNode, offsetOf } from './nodes.ts';
import { isPin, reportMisplacedPin } from './pins.ts';
import { type FragmentReading, type ReadNodes, reportCode } from './reading.ts';

/** Each may name all works there are, so that a page of many would outgrow everything. */
const MOST_BIBLIOGRAPHIES = 20;

/** Reads what only MDX has: a component becomes elements, everything else is refused. */
export function readComponent(
  reading: FragmentReading,
  node: ForeignNode,
  readNodes: ReadNodes,
): ElementContent[] {
  const offset = offsetOf(node);
  if (node.type.endsWith('Expression')) {
    const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
    if (!comment) reportCode(reading, offset);
    else if (isPin(node)) reportMisplacedPin(reading, node);
    return [];
  }
  const name = node.name ?? '';
  const children = () => readNodes(node.children ?? []);
  if (!componentRule(name)) {
    reportUnknown(reading, name, offset);
    return children();
  }
  const attributes = readAttributes(reading, node);
  if (node.type === 'mdxJsxTextElement' && name !== 'Aside' && name !== 'Claim') {
    reading.report(
      'inline-component',
      offset,
      `<${name}> is inside a line of text.`,
      'Put it on lines of its own, with an empty line before and after it.',
    );
    return children();
  }
  switch (name) {
    case 'Quote':
      return readQuote(reading, attributes, children(), offset);
    case 'Figure':
      return readFigure(reading, attributes, children, offset);
    case 'Bibliography':
      return readBibliography(reading, attributes, offset);
    default:
      reading.report(
        'note-inside',
        offset,
        `<${name}> is inside a paragraph or a list.`,
        'Put it on lines of its own, below the paragraph that it belongs to.',
      );
      return children();
  }
}

function reportUnknown(reading: FragmentReading, name: string, offset: number): void {
  const html = /^[a-z]/.test(name) || name === '';
  const names = Object.keys(COMPONENTS);
  reading.report(
    html ? 'raw-html' : 'unknown-component',
    offset,
    html
      ? `The text contains raw HTML: <${quoted(name)}>.`
      : `There is no component <${quoted(name)}>.`,
    html
      ? 'Use Markdown or one of the components: Aside, Claim, Quote, Figure, Bibliography.'
      : didYouMean(name, names, `There are ${names.join(', ')}.`),
  );
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function readFigure(
  reading: FragmentReading,
  attributes: Readonly<Record<string, string>>,
  children: () => ElementContent[],
  offset: number,
): ElementContent[] {
  const { src = '', alt = '', credit } = attributes;
  if (!/^(?!.*\.\.)[\w][\w./-]*\.(?:png|jpe?g|svg|webp|avif)$/i.test(src)) {
    reading.report(
      'figure-source',
      offset,
      `The picture of a figure must be a file in public/, not “${quoted(src)}”.`,
      'Put the picture there and give its path inside public/: figures/name.png.',
    );
    return children();
  }
  reading.figures.push({ src, place: reading.source.placeAt(offset) });
  const picture = element('img', { src: `${baseToken}${src}`, alt, loading: 'lazy' }, []);
  const caption = children();
  if (credit !== undefined) {
    caption.push(element('p', { className: ['source'] }, [{ type: 'text', value: credit }]));
  }
  return [
    element('figure', { className: ['figure'] }, [picture, element('figcaption', {}, caption)]),
  ];
}

function readBibliography(
  reading: FragmentReading,
  attributes: Readonly<Record<string, string>>,
  offset: number,
): ElementContent[] {
  const works = (attributes['works'] ?? '').split(/[\s,]+/).filter((key) => key !== '');
  const { concept, type, evidence } = attributes;
  if (works.length === 0 && [concept, type, evidence].every((part) => part === undefined)) {
    reading.report(
      'bibliography',
      offset,
      '<Bibliography> does not say which works.',
      'Write works="key other", concept="one-to-one", type="book" or evidence="ethnography".',
    );
    return [];
  }
  if (reading.bibliographies.length === MOST_BIBLIOGRAPHIES) {
    reading.report(
      'bibliography',
      offset,
      `The text has more than ${MOST_BIBLIOGRAPHIES} lists of references.`,
      'Merge some of them.',
    );
    return [];
  }
  const place = reading.source.placeAt(offset);
  return [
    { type: 'text', value: reading.addBibliography({ concept, type, evidence, works, place }) },
  ];
}

/** A quotation ends in a citation of its own. */
function readQuote(
  reading: FragmentReading,
  attributes: Readonly<Record<string, string>>,
  content: ElementContent[],
  offset: number,
): ElementContent[] {
  const { of: key = '', locator = '' } = attributes;
  const written = `[@${key}, ${locator}]`;
  const [citation] = findCitations(written);
  if (!citation || citation.end !== written.length || citation.keys.length !== 1) {
    reading.report(
      'quote-source',
      offset,
      `“${quoted(key)}” with “${quoted(locator)}” is not a citation.`,
      'Write <Quote of="key" locator="p. 12">.',
    );
    return content;
  }
  const place = reading.source.placeAt(offset);
  const token = reading.addCitation({
    cluster: citation.cluster,
    written,
    keys: citation.keys.map((found) => ({ key: found.key, place })),
  });
  reading.say(` ${token}`);
  const source = element('p', { className: ['source'] }, [{ type: 'text', value: token }]);
  return [element('blockquote', { className: ['quote'] }, [...content, source])];
}
