import type { XmlElement, XmlNode } from '../../text/xml.ts';
import { element } from './change-elements.ts';
import type { Correction } from './correction.ts';

/** A delimiter, and the macros between which it stands behind all that stands before. */
type Level = readonly [delimiter: string, ...macros: string[]];

/** A work in full, from the macros that the file has for it. */
const FULL = nested([
  [
    ', ',
    'contributors-note',
    'title-note',
    'issue-map-graphic',
    'description-note',
    'secondary-contributors-note',
    'container-title-note',
    'container-contributors-note',
  ],
  [' ', 'locators-note-join-with-space'],
  [', ', 'locators-note-join-with-comma', 'collection-title', 'issue-note-join-with-comma'],
  [' ', 'issue-note-join-with-space'],
  [', ', 'locators-newspaper', 'point-locators-join-with-comma'],
  [': ', 'point-locators-join-with-colon'],
  [', ', 'access-note'],
]);

/** Groups in one another, from the innermost on. */
function nested(levels: readonly Level[]): readonly XmlElement[] {
  let inner: readonly XmlElement[] = [];
  for (const [delimiter, ...names] of levels) {
    const macros = names.map((macro) => element('text', { macro }));
    inner = [element('group', { delimiter }, [...inner, ...macros])];
  }
  return inner;
}

/**
 * The first note on a work names it in full, later ones name the author and the short title, which
 * none leaves out, so that a note can be read and copied by itself (Chicago Manual of Style, 17th
 * edition, 14.19–14.36). The file of short notes keeps to these from the first on; that of full
 * notes drops the title where the work was cited in the note before, which 14.34 allows.
 */
function fullThenShort(citation: XmlElement): XmlElement {
  if (citation.name !== 'citation') return citation;
  const children = citation.children.map((node): XmlNode => {
    if (typeof node === 'string' || node.name !== 'layout') return node;
    const [choose] = node.children.filter((child) => typeof child !== 'string');
    const branches = choose?.children.filter((child) => typeof child !== 'string') ?? [];
    const short = branches.find(
      ({ name, attributes }) =>
        name !== 'if' && ['subsequent', undefined].includes(attributes.get('position')),
    );
    if (short === undefined) return node;
    const steps = element('choose', {}, [
      element('if', { position: 'subsequent' }, short.children),
      element('else', {}, FULL),
    ]);
    return { ...node, children: [steps] };
  });
  return { ...citation, children };
}

/** Not for those whose notes have *ibid.* or a title alone, which is what they are chosen for. */
export const chicagoNotes: Correction = {
  style: 'chicago-note-bibliography',
  isFor: (id) => !/-(?:with-ibid|short-title-subsequent)$/.test(id),
  correct: fullThenShort,
};
