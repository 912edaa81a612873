import { loadKeys } from '../my-list/library-keys.ts';
import { loadRecords, recordOf } from '../my-list/records.ts';
import { element } from '../search/dom.ts';
import { pageElement } from '../site/browser/page-element.ts';
import { correctionWords, sendingWords } from '../words/words.ts';
import { issueAddress } from './addresses.ts';
import type { BriefLibrary, NamedEntry } from './brief-library.ts';
import { type Correction, correctionText, filledCorrections } from './correction.ts';
import { loadLibrary } from './form-checker.ts';
import { copied, openMail } from './send.ts';
import { type ContributeSettings, readSettings } from './settings.ts';
import { fieldRows, shownFields } from './views/field-rows.ts';

/**
 * Shows the form for a correction of the entry that the address names.
 * @throws when the entries cannot be loaded.
 */
export async function openCorrection(): Promise<void> {
  const form = pageElement('#correct', HTMLFormElement);
  const settings = readSettings(form.dataset['settings']);
  const library = await loadLibrary(settings.base);
  let entry: NamedEntry | undefined;
  const said = pageElement('#entry-said', HTMLElement);

  async function show(found: NamedEntry | undefined, wanted: string): Promise<void> {
    entry = found;
    pageElement('#entry-asked', HTMLElement).hidden = found !== undefined;
    for (const id of ['#fields', '#words', '#send']) {
      pageElement(id, HTMLElement).hidden = found === undefined;
    }
    if (found === undefined) {
      said.textContent = wanted === '' ? '' : correctionWords.noEntry(wanted);
      return;
    }
    const { kind, id, name } = found;
    said.replaceChildren(element('a', { href: `${settings.base}${kind}/${id}/` }, name));
    pageElement('#fields', HTMLElement).hidden = kind !== 'works';
    if (kind !== 'works') return;
    const keys = await loadKeys(settings.base).catch(() => undefined);
    if (keys !== undefined) await loadRecords(settings.base, keys.packs, [id]);
    const record = recordOf(id);
    pageElement('#fields', HTMLElement).hidden = record === undefined;
    if (record === undefined) return;
    const unconfirmed = new Set(record.unconfirmed);
    pageElement('#field-rows', HTMLElement).replaceChildren(
      ...fieldRows(shownFields(record.item), unconfirmed),
    );
    written();
  }

  const corrections = () => readCorrections(form);
  const text = () =>
    correctionText(
      {
        id: entry?.id ?? '',
        name: entry?.name ?? '',
        address: `${settings.home}${entry?.kind ?? ''}/${entry?.id ?? ''}/`,
      },
      corrections(),
      pageElement('[name="from"]', HTMLInputElement, form).value,
    );

  function written(): void {
    const isFilled = filledCorrections(corrections()).length > 0;
    pageElement('#made-text', HTMLTextAreaElement).value = isFilled ? text().body : '';
  }

  /** True where there is something to send; else that is said. */
  function isReady(): boolean {
    const faults = pageElement('#faults', HTMLElement);
    const isFilled = filledCorrections(corrections()).length > 0;
    faults.hidden = isFilled;
    if (isFilled) return true;
    faults.querySelector('ul')?.replaceChildren(element('li', {}, correctionWords.nothingYet));
    faults.focus();
    return false;
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', written);
  form.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    const action = button?.dataset['do'];
    if (action === 'choose') choose();
    else if (action === 'copy' || action === 'github' || action === 'mail') {
      event.preventDefault();
      if (isReady()) void sendIt(action);
    }
  });
  async function sendIt(way: 'copy' | 'github' | 'mail'): Promise<void> {
    pageElement('#send-said', HTMLElement).textContent = await send(way, text(), settings);
  }
  const field = pageElement('#entry', HTMLInputElement);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    choose();
  });

  function choose(): void {
    const wanted = field.value.trim();
    if (wanted === '') return;
    const found = findEntry(library, wanted);
    if (found) history.replaceState(null, '', `?entry=${encodeURIComponent(found.id)}`);
    void show(found, wanted);
  }

  pageElement('#entry-options', HTMLElement).replaceChildren(
    ...library.named.map(({ name }) => element('option', { value: name })),
  );
  pageElement('#without-script', HTMLElement).hidden = true;
  form.hidden = false;
  const wanted = (new URLSearchParams(location.search).get('entry') ?? '').slice(0, 100);
  await show(findEntry(library, wanted), wanted);
}

function findEntry({ named }: BriefLibrary, text: string): NamedEntry | undefined {
  const wanted = text.toLowerCase();
  return named.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
}

function readCorrections(form: HTMLFormElement): Correction[] {
  const part = (row: HTMLElement, name: string) =>
    row.querySelector<HTMLInputElement>(`[data-part="${name}"]`)?.value ?? '';
  const rows = [...form.querySelectorAll<HTMLElement>('.field-row')].map((row) => ({
    field: row.dataset['label'] ?? '',
    now: row.dataset['now'] ?? '',
    wanted: part(row, 'wanted'),
    source: part(row, 'source'),
  }));
  const { elements } = form;
  const words = (name: string) => {
    const field = elements.namedItem(`words.${name}`);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value
      : '';
  };
  return [
    ...rows,
    { field: '', now: words('now'), wanted: words('wanted'), source: words('source') },
  ];
}

async function send(
  way: 'copy' | 'github' | 'mail',
  { title, body }: { readonly title: string; readonly body: string },
  { repository, contact }: ContributeSettings,
): Promise<string> {
  const copy = () => copied(`${title}\n\n${body}`, 'correction');
  if (way === 'mail' && contact !== undefined) return openMail(contact, title, body, 'correction');
  if (way !== 'github' || repository === undefined) return copy();
  const href = issueAddress(repository, title, body);
  const note = href === undefined ? `${await copy()} ${sendingWords.tooLong}` : sendingWords.opened;
  globalThis.open(href ?? issueAddress(repository, title, ''), '_blank', 'noopener');
  return note;
}
