import * as PAGE_PATHS from '../core/model/page-paths.ts';
import { element } from '../search/dom.ts';
import { pageElement } from '../site/browser/page-element.ts';
import { setHtml } from '../site/browser/set-html.ts';
import { formWords } from '../words/words.ts';
import type { CheckedForm } from './check-form.ts';
import type { FormChecker } from './form-checker.ts';
import type { ContributeSettings } from './settings.ts';
import { stateOf } from './views/problems.ts';
import { toldNodes } from './views/told.ts';
import { SUBJECT_LISTS } from './work-form.ts';

/** Shows what a check found, beside the form: how it stands, what it may be, its card, its file. */
export function showChecked(
  checker: FormChecker,
  { problems, work, entry, duplicates }: CheckedForm,
  { base }: ContributeSettings,
  isEmpty: boolean,
): void {
  showState(isEmpty ? formWords.state.untouched : stateOf(problems, duplicates.length));
  pageElement('#preview-card', HTMLElement).replaceChildren(
    ...(work === undefined || isEmpty ? [] : [checker.card(work)]),
  );
  pageElement('#near', HTMLElement).replaceChildren(
    ...duplicates.map(({ id, reason }) =>
      element(
        'li',
        {},
        element('b', {}, formWords.near.heading),
        ...toldNodes([{ english: reason }, ' ']),
        element('a', { href: `${base}${PAGE_PATHS.works}${id}/` }, formWords.near.open),
      ),
    ),
  );
  pageElement('#remarked', HTMLElement).replaceChildren(
    ...entry.remarks.map((remark) => element('li', {}, ...toldNodes(remark))),
  );
  pageElement('#file-path', HTMLElement).textContent = isEmpty ? '' : `content/${entry.path}`;
  pageElement('#made-text', HTMLTextAreaElement).value = isEmpty ? '' : entry.text;
}

/** Says how the form stands; what is said already is not said again. */
export function showState(text: string): void {
  const state = pageElement('#form-state', HTMLElement);
  if (state.textContent !== text) state.textContent = text;
}

/** Shows the reference in the library’s style, or none. */
export function showReference(html: string | undefined, { style }: ContributeSettings): void {
  const place = pageElement('#preview-reference', HTMLElement);
  setHtml(place, html ?? '');
  if (html !== undefined) place.prepend(element('b', {}, `${style.label}: `));
}

/** Fills the lists of entries that can be chosen from. */
export function fillLists(form: HTMLFormElement, { library }: FormChecker): void {
  for (const list of SUBJECT_LISTS) {
    const options = library.named
      .filter(({ kind }) => kind === list)
      .map(({ name }) => element('option', { value: name }));
    form.querySelector(`#f-${list}-options`)?.replaceChildren(...options);
  }
}
