import { changeElements, choose, element, isMacro, isNode } from './change-elements.ts';
import type { Correction } from './correction.ts';

const NUMBER = element('text', { variable: 'chapter-number' });

/**
 * The number of a chapter in its book, which these files lose. Chicago has it before the book, “Chap.
 * 4 in *Six Houses*” (17, 14.106), the MLA before the pages, “ch. 4, pp. 41–60” (9, app. 1). APA,
 * Harvard and Vancouver print none; IEEE has it.
 */
export const chapterNumbers: readonly Correction[] = [
  ...['chicago-author-date', 'chicago-note-bibliography'].map(
    (style): Correction => ({
      style,
      correct(macro) {
        const isPlace = isMacro(
          macro,
          'container-prefix',
          'container-title',
          'container-title-note',
        );
        if (!isPlace) return macro;
        return changeElements(macro, (text) => {
          if (!isNode(text, 'text', { term: 'in' })) return text;
          const { 'text-case': textCase, ...others } = Object.fromEntries(text.attributes);
          const isHead = textCase === undefined ? {} : { 'text-case': textCase };
          const chapter = element('group', { delimiter: ' ' }, [
            element('text', { term: 'chapter', form: 'short', ...isHead }),
            NUMBER,
            element('text', others),
          ]);
          return choose({ variable: 'chapter-number' }, [chapter], [text]);
        });
      },
    }),
  ),
  {
    style: 'modern-language-association',
    correct(macro) {
      if (!isMacro(macro, 'location')) return macro;
      const chapter = element('group', { delimiter: ' ' }, [
        element('text', { value: 'ch.' }),
        NUMBER,
      ]);
      return {
        ...macro,
        children: macro.children.map((group) =>
          isNode(group, 'group') ? { ...group, children: [chapter, ...group.children] } : group,
        ),
      };
    },
  },
];
