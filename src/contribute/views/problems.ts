import { element } from '../../search/dom.ts';
import { formWords } from '../../words/words.ts';
import type { FormProblem } from '../check-form.ts';
import { controlOf, idOf, isControl } from '../dom.ts';
import { langOf } from './told.ts';

/** Tells problems at their fields; only at those that were left, or at all. */
export function showProblems(
  root: HTMLElement,
  problems: readonly FormProblem[],
  isShown: (problem: FormProblem) => boolean,
): void {
  const byField = Map.groupBy(problems.filter(isShown), ({ field }) => field);
  const places = new Map(
    [...byField].map(([field, reported]) => [`${idOf(field)}-fault`, reported]),
  );
  for (const place of root.querySelectorAll<HTMLElement>('.fault')) {
    const reported = places.get(place.id) ?? [];
    const told = reported.map(({ message, hint, lang }, at) =>
      element(
        'span',
        langOf(lang),
        `${at > 0 ? '\n' : ''}${[message, hint].filter(Boolean).join(' ')}`,
      ),
    );
    const text = told.map((line) => line.textContent).join('');
    if (place.textContent !== text) place.replaceChildren(...told);
    place.hidden = reported.length === 0;
    const isError = reported.some(({ severity }) => severity === 'error');
    place.classList.toggle('error', isError);
    const field = document.getElementById(place.id.replace(/-fault$/, ''));
    for (const control of isControl(field)
      ? [field]
      : (field?.querySelectorAll('input[data-part], select[data-part]') ?? [])) {
      if (isError) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }
}

/** Lists what keeps a text from going out, each a link to its field. */
export function showFaults(
  box: HTMLElement,
  faults: readonly FormProblem[],
  nameOf: (field: string) => string,
): void {
  box.hidden = faults.length === 0;
  box
    .querySelector('ul')
    ?.replaceChildren(
      ...faults.map(({ field, message, lang }) =>
        element(
          'li',
          {},
          element('a', { href: `#${idOf(field)}`, 'data-field': field }, nameOf(field)),
          ': ',
          element('span', langOf(lang), message),
        ),
      ),
    );
}

/** What a field is called on the page. */
export function labelOf(field: string): string {
  const control = controlOf(field);
  const row = /^(names|further)\.(\d+)$/.exec(field);
  if (row)
    return (row[1] === 'names' ? formWords.fields.name : formWords.fields.further)(
      Number(row[2]) + 1,
    );
  if (isControl(control) && control.type !== 'radio') {
    const [label] = control.labels ?? [];
    if (label) return label.textContent?.trim() ?? field;
  }
  return field === 'basis.grade' ? formWords.fields.grade : field;
}

/** How a form stands, in a sentence. */
export function stateOf(problems: readonly FormProblem[], near: number): string {
  const lacks = problems.filter(({ isLack }) => isLack === true);
  const errors = problems.filter(({ severity, isLack }) => severity === 'error' && isLack !== true);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const words = formWords.state;
  const parts = [
    errors.length > 0 && words.toMend(errors.length),
    lacks.length > 0 && words.toFill(lacks.length),
    near > 0 && words.near(near),
    warnings.length > 0 && words.toLookAt(warnings.length),
  ].filter((part) => part !== false);
  return parts.length === 0 ? words.ready : `${parts.join(', ')}.`;
}
