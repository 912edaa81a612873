import { copyText } from '../my-list/copy.ts';
import { element } from '../search/dom.ts';
import { mailAddress, proposalAddress } from './addresses.ts';
import type { CheckedForm, FormProblem } from './check-form.ts';
import { controlOf, need, saveFile } from './dom.ts';
import { keepDraft, openDraft } from './draft-store.ts';
import { type Engine, loadEngine } from './engine.ts';
import { readForm, writeForm } from './form-dom.ts';
import { listenToRows } from './row-actions.ts';
import { readSettings } from './settings.ts';
import { labelOf, showFaults, showProblems, stateOf } from './views/problems.ts';
import { emptyForm, isUntouched, SUBJECT_LISTS, type WorkForm } from './work-form.ts';

/** After a key is pressed the form is checked, the reference made and the draft kept. */
const PAUSE = 300;

/** Shows the form for a work: what is typed is checked, previewed, kept, and goes out. */
export function openWorkForm(): void {
  const form = need('#propose', HTMLFormElement);
  const settings = readSettings(form.dataset['settings']);
  const today = localDay(new Date());
  const touched = new Set<string>();
  const said = need('#send-said', HTMLElement);
  const faults = need('#faults', HTMLElement);
  const state = need('#form-state', HTMLElement);
  const undo = need('#undo-empty', HTMLButtonElement);
  let engine: Engine | undefined;
  let checked: CheckedForm | undefined;
  let isAsked = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let before: WorkForm | undefined;
  let turn = 0;

  const nameOf = (id: string) => engine?.library.named.find((entry) => entry.id === id)?.name ?? id;

  /** Loads what checks; says where that cannot be done. */
  async function open(): Promise<Engine | undefined> {
    if (engine !== undefined) return engine;
    try {
      engine = await loadEngine(settings.base);
      fillLists(form, engine);
      return engine;
    } catch {
      state.textContent =
        'What checks the form could not be loaded. What you have typed stays; type on, and it is tried again.';
      return undefined;
    }
  }

  function changed(): void {
    clearTimeout(pause);
    pause = setTimeout(() => void settle(), PAUSE);
  }

  /** Keeps, checks and shows what was typed. */
  async function settle(): Promise<CheckedForm | undefined> {
    clearTimeout(pause);
    turn += 1;
    const mine = turn;
    keep();
    const ready = await open();
    if (ready === undefined || mine !== turn) return undefined;
    const typed = readForm(form);
    checked = ready.check(typed, today);
    show(ready, checked, isUntouched(typed));
    const reference = await import('./reference.ts')
      .then(({ printReference }) => printReference(typed, settings))
      .catch(() => undefined);
    if (mine === turn) showReference(reference);
    return checked;
  }

  function keep(): void {
    const typed = readForm(form);
    const refusal = keepDraft(isUntouched(typed) ? undefined : typed);
    const line = need('#draft-line', HTMLElement);
    line.hidden = isUntouched(typed) && before === undefined;
    const text = refusal ?? (isUntouched(typed) ? 'Emptied.' : 'Kept in this browser.');
    const place = need('#draft-said', HTMLElement);
    if (place.textContent !== text) place.textContent = text;
    undo.hidden = before === undefined;
  }

  function isShown({ field, isLack }: FormProblem): boolean {
    return isAsked || (touched.has(field) && isLack !== true);
  }

  function show(ready: Engine, { problems, work, entry, duplicates }: CheckedForm, empty: boolean) {
    showProblems(form, problems, isShown);
    const text = empty ? 'The card appears as you type.' : stateOf(problems);
    if (state.textContent !== text) state.textContent = text;
    if (isAsked) showFaults(faults, errorsOf(problems), labelOf);
    need('#preview-card', HTMLElement).replaceChildren(
      ...(work === undefined || empty ? [] : [ready.card(work)]),
    );
    need('#near', HTMLElement).replaceChildren(
      ...duplicates.map(({ id, reason }) =>
        element(
          'li',
          {},
          element('b', {}, 'Here already, or near it. '),
          `${reason} `,
          element('a', { href: `${settings.base}works/${id}/` }, 'Open its card'),
        ),
      ),
    );
    const sentences = entry.remarks.map((remark) => element('li', {}, remark));
    need('#remarked', HTMLElement).replaceChildren(...sentences);
    need('#file-path', HTMLElement).textContent = empty ? '' : `content/${entry.path}`;
    need('#made-text', HTMLTextAreaElement).value = empty ? '' : entry.text;
  }

  function showReference(html: string | undefined): void {
    const place = need('#preview-reference', HTMLElement);
    if (html === undefined) place.textContent = '';
    // The citation engine wrote it, and escapes what a record holds.
    else place.innerHTML = html;
    if (html !== undefined) place.prepend(element('b', {}, `${settings.style.label}: `));
  }

  /** The file where it can go out; else what keeps it from that is told, and takes the focus. */
  async function outgoing(): Promise<CheckedForm | undefined> {
    isAsked = true;
    const settled = await settle();
    if (settled === undefined) {
      said.textContent = state.textContent;
      return undefined;
    }
    const errors = errorsOf(settled.problems);
    if (errors.length === 0) return settled;
    said.textContent = '';
    faults.focus();
    return undefined;
  }

  const actions: Readonly<Record<string, (link: HTMLElement) => Promise<void>>> = {
    async download() {
      const out = await outgoing();
      if (out === undefined) return;
      const name = `${out.entry.key}.mdx`;
      saveFile(out.entry.text, name);
      said.textContent = `Downloaded: ${name}.`;
    },
    async copy() {
      const out = await outgoing();
      if (out === undefined) return;
      said.textContent = await copied(out.entry.text);
    },
    async github() {
      const out = await outgoing();
      if (out === undefined || settings.repository === undefined) return;
      const { href, kind } = proposalAddress(settings.repository, out.entry, titleOf(out));
      const note = kind === 'issue' ? await copied(out.entry.text) : '';
      said.textContent =
        kind === 'issue' ? `${note} Paste it into the issue.` : 'Opened on GitHub.';
      globalThis.open(href, '_blank', 'noopener');
    },
    async mail() {
      const out = await outgoing();
      if (out === undefined || settings.contact === undefined) return;
      const body = `content/${out.entry.path}\n\n${out.entry.text}`;
      const { href, isWhole } = mailAddress(settings.contact, titleOf(out), body);
      said.textContent = isWhole
        ? 'Your mail program opens with the text in it.'
        : `${await copied(out.entry.text)} Paste it into the mail.`;
      location.href = href;
    },
    async fill() {
      await fill();
    },
  };

  async function fill(): Promise<void> {
    const place = need('#pasted-said', HTMLElement);
    const ready = await open();
    if (ready === undefined) {
      place.textContent = state.textContent;
      return;
    }
    try {
      const { fillFromRecord } = await import('./fill-from-record.ts');
      const pasted = need('#pasted', HTMLTextAreaElement).value;
      const filled = await fillFromRecord(pasted, readForm(form), ready.library);
      if (filled.form === undefined) {
        place.textContent = filled.fault;
        return;
      }
      writeForm(form, filled.form, nameOf);
      for (const field of Object.keys(filled.form.texts)) touched.add(field);
      const lines = filled.remarks.map((remark) => element('li', {}, remark));
      place.replaceChildren(
        element('p', {}, 'Filled. Say below where you saw it, and look each field over.'),
        lines.length > 0 ? element('ul', { class: 'remarked' }, ...lines) : '',
      );
      await settle();
    } catch {
      place.textContent = 'What reads records could not be loaded. Try again.';
    }
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', ({ target }) => {
    const field = target instanceof Element ? fieldOf(target) : undefined;
    if (field === undefined || touched.has(field)) return;
    touched.add(field);
    if (checked) showProblems(form, checked.problems, isShown);
  });
  form.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLElement>('[data-field]');
    if (link) {
      event.preventDefault();
      controlOf(link.dataset['field'] ?? '')?.focus();
      return;
    }
    const button = target?.closest<HTMLElement>('[data-do]');
    const action = actions[button?.dataset['do'] ?? ''];
    if (!button || !action) return;
    event.preventDefault();
    void action(button);
  });
  listenToRows(form, {
    find: (list, text) => findEntry(engine, list, text),
    nameOf,
    changed,
    open: () => void open(),
  });
  need('#empty-form', HTMLButtonElement).addEventListener('click', () => {
    before = readForm(form);
    restart(emptyForm(today));
    undo.focus();
  });
  undo.addEventListener('click', () => {
    const typed = before;
    before = undefined;
    if (typed) restart(typed);
    controlOf('title')?.focus();
  });

  function restart(typed: WorkForm): void {
    touched.clear();
    isAsked = false;
    faults.hidden = true;
    said.textContent = '';
    writeForm(form, typed, nameOf);
    void settle();
  }

  const draft = openDraft();
  writeForm(form, draft ?? emptyForm(today), nameOf);
  need('#without-script', HTMLElement).hidden = true;
  form.hidden = false;
  state.textContent = 'The card appears as you type.';
  if (draft === undefined) return;
  void settle().then(() => writeForm(form, readForm(form), nameOf));
}

function errorsOf(problems: readonly FormProblem[]): FormProblem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function titleOf({ entry }: CheckedForm): string {
  return `Proposal: ${entry.key}`;
}

async function copied(text: string): Promise<string> {
  return (await copyText(text))
    ? 'Copied: the text of the file.'
    : 'Not copied: the browser did not allow it. The text stands below, to be selected.';
}

/** The field that an element belongs to, by the name that problems have. */
function fieldOf(target: Element): string | undefined {
  const row = target.closest('.name-row, .further-row');
  if (row) return row.id.replace(/^f-/, '').replace('-', '.');
  return target.getAttribute('name') ?? target.getAttribute('data-add-subject') ?? undefined;
}

/** The entry of a list by its name or id, whatever its case. */
function findEntry(engine: Engine | undefined, list: string, text: string): string | undefined {
  const wanted = text.toLowerCase();
  return engine?.library.named.find(
    ({ kind, id, name }) => kind === list && (id === wanted || name.toLowerCase() === wanted),
  )?.id;
}

function fillLists(form: HTMLFormElement, { library }: Engine): void {
  for (const list of SUBJECT_LISTS) {
    const options = library.named
      .filter(({ kind }) => kind === list)
      .map(({ name }) => element('option', { value: name }));
    form.querySelector(`#f-${list}-options`)?.replaceChildren(...options);
  }
}

/** The day where the reader is, `2026-11-24`. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
