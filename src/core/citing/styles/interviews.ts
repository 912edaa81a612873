import type { XmlElement } from '../../text/xml.ts';
import {
  changeElements,
  choose,
  element,
  isMacro,
  isNode,
  withAttributes,
  withChildren,
} from './change-elements.ts';
import type { Correction } from './correction.ts';

/**
 * The types of a test without interviews. The title of a patent or a case of a court stands bare, that of
 * an interview in quotation marks.
 */
function withoutInterviews(macro: XmlElement): XmlElement {
  return changeElements(macro, (test) => {
    const types = test.attributes.get('type')?.split(/\s+/) ?? [];
    if (!types.includes('interview') || !types.includes('patent')) return test;
    const others = types.filter((type) => type !== 'interview');
    return withAttributes(test, { type: others.join(' ') });
  });
}

/** “From ‘F-Bomb’ to ‘Photobomb.’” Interview by Terry Gross (CMOS 17, 14.211). */
const authorDate: Correction = {
  style: 'chicago-author-date',
  correct(macro) {
    if (isMacro(macro, 'title')) return withoutInterviews(macro);
    if (!isMacro(macro, 'description')) return macro;
    return changeElements(macro, (branch) =>
      isNode(branch, 'if', { variable: 'interviewer', type: 'interview' })
        ? withChildren(branch, [element('group', { prefix: '. ' }, branch.children)])
        : branch,
    );
  },
};

const notes: Correction = {
  style: 'chicago-note-bibliography',
  correct: (macro) =>
    isMacro(macro, 'title', 'title-note', 'title-short') ? withoutInterviews(macro) : macro,
};

const BY: XmlElement = element('names', { variable: 'interviewer' }, [
  element('label', { form: 'verb', 'text-case': 'capitalize-first', suffix: ' ' }),
  element('name', { and: 'text' }),
]);

/** MLA 9, ch. 5: who asked stands behind the title, before what the interview is printed in. */
const mla: Correction = {
  style: 'modern-language-association',
  correct(part) {
    if (isMacro(part, 'other-contributors')) {
      return changeElements(part, (names) =>
        isNode(names, 'names', { variable: 'director illustrator interviewer' })
          ? choose(
              { type: 'interview' },
              [withAttributes(names, { variable: 'director illustrator' })],
              [names],
            )
          : names,
      );
    }
    if (part.name !== 'bibliography') return part;
    return changeElements(part, (step) =>
      isNode(step, 'text', { macro: 'title' }) ? [step, choose({ type: 'interview' }, [BY])] : step,
    );
  },
};

export const interviews: readonly Correction[] = [authorDate, notes, mla];
