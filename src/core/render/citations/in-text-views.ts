import { workWords } from '../../../words/words.ts';
import type { InTextForms } from '../../citing/in-text-forms.ts';
import type { InTextFormView } from '../views/citation.ts';

/** The forms in which a style cites a work in a text, each with its name, for readers to copy. */
export function inTextViews(citation: InTextForms | undefined): InTextFormView[] {
  if (citation === undefined) return [];
  const { inBrackets, inSentence, note } = citation;
  const { forms } = workWords.inText;
  if (note !== undefined) {
    return [
      { name: forms.firstNote, html: note.first },
      { name: forms.laterNotes, html: note.short },
    ];
  }
  return [
    ...(inBrackets === undefined ? [] : [{ name: forms.brackets, html: inBrackets }]),
    { name: forms.sentence, html: inSentence },
  ];
}
