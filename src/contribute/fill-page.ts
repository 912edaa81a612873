import { element } from '../search/dom.ts';
import { pageElement } from '../site/browser/page-element.ts';
import { formWords } from '../words/words.ts';
import type { FormChecker } from './form-checker.ts';
import { readForm, writeForm } from './form-dom.ts';
import { toldNodes } from './views/told.ts';

/** Fills the form of the page from the record that was pasted, and says what became of it. */
export async function fillPage(
  form: HTMLFormElement,
  checker: FormChecker,
  nameOf: (id: string) => string,
): Promise<readonly string[]> {
  const place = pageElement('#pasted-said', HTMLElement);
  try {
    const { fillFromRecord } = await import('./fill-from-record.ts');
    const pasted = pageElement('#pasted', HTMLTextAreaElement).value;
    const filled = await fillFromRecord(pasted, readForm(form), checker.library);
    if (filled.form === undefined) {
      place.replaceChildren(...toldNodes(filled.fault));
      return [];
    }
    writeForm(form, filled.form, nameOf);
    const lines = filled.remarks.map((remark) => element('li', {}, ...toldNodes(remark)));
    place.replaceChildren(
      element('p', {}, formWords.pasted.filled),
      lines.length > 0 ? element('ul', { class: 'remarked' }, ...lines) : '',
    );
    return Object.keys(filled.form.texts);
  } catch {
    place.textContent = formWords.pasted.notLoaded;
    return [];
  }
}
