import { element } from '../../search/dom.ts';
import type { FormProblem } from '../check-form.ts';
import { controlOf, idOf, isControl } from '../dom.ts';

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
    const html = reported.map(({ message, hint }) => [message, hint].filter(Boolean).join(' '));
    const text = html.join('\n');
    if (place.textContent !== text) place.textContent = text;
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
      ...faults.map(({ field, message }) =>
        element(
          'li',
          {},
          element('a', { href: `#${idOf(field)}`, 'data-field': field }, nameOf(field)),
          `: ${message}`,
        ),
      ),
    );
}

/** What a field is called on the page. */
export function labelOf(field: string): string {
  const control = controlOf(field);
  const row = /^(names|further)\.(\d+)$/.exec(field);
  if (row) return `${row[1] === 'names' ? 'Name' : 'Further field'} ${Number(row[2]) + 1}`;
  if (isControl(control) && control.type !== 'radio') {
    const [label] = control.labels ?? [];
    if (label) return label.textContent?.trim() ?? field;
  }
  return field === 'basis.grade' ? 'How far it was read' : field;
}

/** How a form stands, in a sentence. */
export function stateOf(problems: readonly FormProblem[], near: number): string {
  const lacks = problems.filter(({ isLack }) => isLack === true);
  const errors = problems.filter(({ severity, isLack }) => severity === 'error' && isLack !== true);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const parts = [
    errors.length > 0 && count(errors.length, 'thing to mend', 'things to mend'),
    lacks.length > 0 && `${count(lacks.length, 'thing', 'things')} still to fill`,
    near > 0 && count(near, 'work here that it may be', 'works here that it may be'),
    warnings.length > 0 && count(warnings.length, 'thing to look at', 'things to look at'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Checked: it can go out as it is.' : `${parts.join(', ')}.`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}
