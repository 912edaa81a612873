import type { XmlElement, XmlNode } from '../../text/xml.ts';
import {
  changeElements,
  choose,
  element,
  isMacro,
  isNode,
  withChildren,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

function director(
  name: Readonly<Record<string, string>>,
  attributes: Readonly<Record<string, string>>,
): XmlElement {
  return element('names', { variable: 'director' }, [
    element('label', { form: 'verb', suffix: ' ', ...attributes }),
    element('name', { and: 'text', ...name }),
  ]);
}

/** *The long walk home* (1990) Directed by R. Pearce (Cite Them Right, films). */
const harvard: Correction = {
  style: 'harvard-cite-them-right',
  correct(part) {
    if (part.name !== 'bibliography') return part;
    const by = director({ 'initialize-with': '.' }, { 'text-case': 'capitalize-first' });
    return changeElements(part, (step) =>
      isNode(step, 'text', { macro: 'secondary-contributors' })
        ? [choose({ type: 'motion_picture' }, [by]), step]
        : step,
    );
  },
};

/** In the notes of Chicago the director stands where an editor would (CMOS 17, 14.265). */
const notes: Correction = {
  style: 'chicago-note-bibliography',
  correct(macro) {
    if (isMacro(macro, 'secondary-contributors')) {
      const by = director({ delimiter: ', ' }, { 'text-case': 'capitalize-first' });
      return withDirector(macro, by, '. ');
    }
    if (!isMacro(macro, 'secondary-contributors-note')) return macro;
    return withDirector(macro, director({ delimiter: ', ' }, {}), ', ');
  },
};

function withDirector(macro: XmlElement, by: XmlElement, delimiter: string): XmlElement {
  const film: XmlNode = choose({ type: 'motion_picture' }, [by]);
  return withChildren(macro, [element('group', { delimiter }, [...macro.children, film])]);
}

/** Secondary authors of Citing Medicine (ch. 2): “Pearce R, director.” */
const vancouver: Correction = {
  style: 'nlm-citation-sequence',
  correct(macro) {
    if (!isMacro(macro, 'secondary-authors')) return macro;
    const film = element('names', { variable: 'director' }, [element('label', { prefix: ', ' })]);
    return withChildren(macro, [
      element('group', { delimiter: '; ' }, [
        ...macro.children,
        choose({ type: 'motion_picture' }, [film]),
      ]),
    ]);
  },
};

export const films: readonly Correction[] = [harvard, notes, vancouver];
