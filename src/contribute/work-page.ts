import { pageElement } from '../site/browser/page-element.ts';
import { formWords } from '../words/words.ts';
import type { CheckedForm, FormProblem } from './check-form.ts';
import { controlOf } from './dom.ts';
import { openDraft, saveDraft } from './draft-store.ts';
import { fillPage } from './fill-page.ts';
import { type FormChecker, loadFormChecker } from './form-checker.ts';
import { readForm, writeForm, writeSubjects } from './form-dom.ts';
import { listenToRows } from './row-actions.ts';
import { isSendingWay, type SendingWay, sendProposal } from './send.ts';
import { readSettings } from './settings.ts';
import { damagedDraftNotice } from './views/damaged-draft.ts';
import { labelOf, showFaults, showProblems } from './views/problems.ts';
import { emptyForm, isUntouched, SUBJECT_LISTS, type WorkForm } from './work-form.ts';
import { fillLists, showChecked, showReference, showState } from './work-show.ts';

/** After a key is pressed the form is checked, the reference made and the draft kept. */
const PAUSE = 300;

/** Shows the form for a work: what is typed is kept, checked, previewed, and goes out. */
export function openWorkForm(): void {
  const form = pageElement('#propose', HTMLFormElement);
  const settings = readSettings(form.dataset['settings']);
  const today = localDay(new Date());
  /** Fields that were left once: only there problems are shown, before all is asked for. */
  const touched = new Set<string>();
  const said = pageElement('#send-said', HTMLElement);
  const faults = pageElement('#faults', HTMLElement);
  const undo = pageElement('#undo-empty', HTMLButtonElement);
  let checker: FormChecker | undefined;
  let checked: CheckedForm | undefined;
  let isAsked = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let emptied: WorkForm | undefined;
  let turn = 0;

  const nameOf = (id: string) =>
    checker?.library.named.find((entry) => entry.id === id)?.name ?? id;
  const isShown = ({ field, isLack }: FormProblem) =>
    isAsked || (touched.has(field) && isLack !== true);

  async function open(): Promise<FormChecker | undefined> {
    try {
      checker ??= await loadFormChecker(settings.base);
      fillLists(form, checker);
    } catch {
      showState(formWords.checkerNotLoaded);
    }
    return checker;
  }

  function changed(): void {
    clearTimeout(pause);
    pause = setTimeout(() => void settle(), PAUSE);
  }

  /** Keeps, checks and shows what was typed; what a later call has overtaken is dropped. */
  async function settle(): Promise<CheckedForm | undefined> {
    clearTimeout(pause);
    turn += 1;
    const mine = turn;
    keep();
    const ready = await open();
    if (ready === undefined || mine !== turn) return undefined;
    const typed = readForm(form);
    checked = ready.check(typed, today);
    showProblems(form, checked.problems, isShown);
    showChecked(ready, checked, settings, isUntouched(typed));
    if (isAsked) showFaults(faults, errorsOf(checked), labelOf);
    void refer(typed, mine);
    return checked;
  }

  async function refer(typed: WorkForm, mine: number): Promise<void> {
    const reference = await import('./reference.ts')
      .then(({ printReference }) => printReference(typed, settings))
      .catch(() => undefined);
    if (mine === turn) showReference(reference, settings);
  }

  function keep(): void {
    const typed = readForm(form);
    const isEmpty = isUntouched(typed);
    const refusal = saveDraft(isEmpty ? undefined : typed);
    pageElement('#draft-line', HTMLElement).hidden = isEmpty && emptied === undefined;
    const place = pageElement('#draft-said', HTMLElement);
    const text = isEmpty ? formWords.draft.emptied : (refusal ?? formWords.draft.kept);
    if (place.textContent !== text) place.textContent = text;
    undo.hidden = emptied === undefined;
  }

  /** Sends the file where nothing is wrong; else what is takes the focus. */
  async function send(way: SendingWay): Promise<void> {
    isAsked = true;
    // Something typed meanwhile may have overtaken it.
    const settled = (await settle()) ?? (await settle());
    if (settled === undefined) {
      said.textContent = checker === undefined ? formWords.checkerNotLoaded : '';
    } else if (errorsOf(settled).length > 0) {
      said.textContent = '';
      faults.focus();
    } else said.textContent = await sendProposal(way, settled.entry, settings);
  }

  async function fill(): Promise<void> {
    const ready = await open();
    if (ready === undefined) {
      pageElement('#pasted-said', HTMLElement).textContent = formWords.checkerNotLoaded;
      return;
    }
    for (const field of await fillPage(form, ready, nameOf)) touched.add(field);
    await settle();
  }

  function restart(typed: WorkForm): void {
    touched.clear();
    isAsked = false;
    faults.hidden = true;
    said.textContent = '';
    writeForm(form, typed, nameOf);
    void settle();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', changed);
  addEventListener('pagehide', keep);
  form.addEventListener('focusout', ({ target }) => {
    const field = target instanceof Element ? fieldOf(target) : undefined;
    if (field === undefined || touched.has(field)) return;
    touched.add(field);
    if (checked) showProblems(form, checked.problems, isShown);
  });
  form.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const field = target?.closest<HTMLElement>('[data-field]')?.dataset['field'];
    const action = target?.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (field === undefined && action !== 'fill' && !isSendingWay(action)) return;
    event.preventDefault();
    if (field !== undefined) controlOf(field)?.focus();
    else if (isSendingWay(action)) void send(action);
    else void fill();
  });
  listenToRows(form, {
    find: (list, text) => findEntry(checker, list, text),
    nameOf,
    changed,
    open: () => void open(),
  });
  pageElement('#empty-form', HTMLButtonElement).addEventListener('click', () => {
    emptied = readForm(form);
    restart(emptyForm(today, settings.grade));
    undo.focus();
  });
  undo.addEventListener('click', () => {
    const typed = emptied ?? emptyForm(today, settings.grade);
    emptied = undefined;
    restart(typed);
    controlOf('title')?.focus();
  });

  const draft = openDraft();
  pageElement('#draft-line', HTMLElement).after(damagedDraftNotice() ?? '');
  writeForm(form, draft ?? emptyForm(today, settings.grade), nameOf);
  pageElement('#without-script', HTMLElement).hidden = true;
  form.hidden = false;
  showState(formWords.state.untouched);
  if (draft === undefined) return;
  void settle().then(() => {
    // Their names are known now.
    for (const list of SUBJECT_LISTS) writeSubjects(form, list, readForm(form)[list], nameOf);
  });
}

function errorsOf({ problems }: CheckedForm): FormProblem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** The field that an element belongs to, by the name that problems have. */
function fieldOf(target: Element): string | undefined {
  const row = target.closest('.name-row, .further-row');
  if (row) return row.id.replace(/^f-/, '').replace('-', '.');
  return target.getAttribute('name') ?? target.getAttribute('data-add-subject') ?? undefined;
}

/** The entry of a list by its name or id, whatever its case. */
function findEntry(
  checker: FormChecker | undefined,
  list: string,
  text: string,
): string | undefined {
  const wanted = text.toLowerCase();
  return checker?.library.named.find(
    ({ kind, id, name }) => kind === list && (id === wanted || name.toLowerCase() === wanted),
  )?.id;
}

/** The day where the reader is, `2026-11-24`. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
