import { formWords } from '../words/words.ts';
import { isControl } from './dom.ts';
import { readForm, writeFurther, writeNames, writeSubjects } from './form-dom.ts';
import { EMPTY_NAME, MOST_ROWS, SUBJECT_LISTS } from './work-form.ts';

/** Listens to the buttons of the rows: names, further fields, entries that a work is about. */
export function listenToRows(
  form: HTMLFormElement,
  page: {
    /** The entry of that name or id among those of a list. */
    find(list: string, text: string): string | undefined;
    nameOf(id: string): string;
    changed(): void;
    /** Loads the names that can be chosen from. */
    open(): void;
  },
): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const action = button?.dataset['do'] ?? '';
    if (button === null || !change(form, action, button)) return;
    page.changed();
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset['do'] !== 'name-whole') return;
    const row = target.closest<HTMLElement>('.name-row');
    row?.toggleAttribute('data-whole', target.checked);
    page.changed();
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['addSubject'] !== undefined) page.open();
  });
  const add = (input: HTMLInputElement): void => {
    const list = input.dataset['addSubject'] ?? '';
    const text = input.value.trim();
    if (text === '') return;
    const id = page.find(list, text);
    const fault = form.querySelector<HTMLElement>(`#f-${list}-fault`);
    if (fault) {
      fault.hidden = id !== undefined;
      fault.textContent = id === undefined ? formWords.noSubject(text) : '';
    }
    if (id === undefined) return;
    const known = SUBJECT_LISTS.find((name) => name === list);
    if (known === undefined) return;
    const ids = new Set([...readForm(form)[known], id]);
    writeSubjects(form, list, [...ids], page.nameOf);
    input.value = '';
    page.changed();
  };
  form.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    // The form is sent by its buttons alone.
    event.preventDefault();
    if (target.dataset['addSubject'] !== undefined) add(target);
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-do="add-subject"]') : null;
    const input = button?.parentElement?.querySelector('input');
    if (input) {
      add(input);
      input.focus();
    }
  });
}

/** Does what a button of a row is for; false for other buttons. */
function change(form: HTMLFormElement, action: string, button: HTMLElement): boolean {
  const { names, further } = readForm(form);
  const at = indexOf(button);
  switch (action) {
    case 'add-name':
      if (names.length >= MOST_ROWS) return false;
      writeNames(form, [...names, EMPTY_NAME]);
      focus(form, `#f-names-${names.length}-family`);
      return true;
    case 'name-remove': {
      const rest = names.filter((_row, index) => index !== at);
      writeNames(form, rest.length === 0 ? [EMPTY_NAME] : rest);
      focus(form, `#f-names-${Math.min(at, Math.max(0, rest.length - 1))} [data-do="name-remove"]`);
      return true;
    }
    case 'name-up':
    case 'name-down': {
      const to = action === 'name-up' ? at - 1 : at + 1;
      const [row, other] = [names[at], names[to]];
      if (row === undefined || other === undefined) return false;
      writeNames(
        form,
        names.map((name, index) => (index === at ? other : index === to ? row : name)),
      );
      const place = `#f-names-${to}`;
      focus(
        form,
        `${place} [data-do="${action}"]:not(:disabled), ${place} [data-do]:is(button):not(:disabled)`,
      );
      return true;
    }
    case 'add-further':
      writeFurther(form, [...further, { field: '', value: '' }]);
      focus(form, `#f-further-${further.length}-field`);
      return true;
    case 'further-remove':
      writeFurther(
        form,
        further.filter((_row, index) => index !== at),
      );
      focus(form, `[data-do="add-further"]`);
      return true;
    case 'drop-subject': {
      const list = button.closest<HTMLElement>('[data-list]');
      button.closest('li')?.remove();
      list?.querySelector('input')?.focus();
      return true;
    }
    default:
      return false;
  }
}

function indexOf(button: HTMLElement): number {
  const row = button.closest('li');
  return row === null ? -1 : [...(row.parentElement?.children ?? [])].indexOf(row);
}

function focus(form: HTMLFormElement, selector: string): void {
  const found = form.querySelector<HTMLElement>(selector);
  if (found === null) return;
  found.focus({ preventScroll: isControl(found) === false });
}
