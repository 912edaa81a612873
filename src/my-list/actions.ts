import { annotationIndent } from '../core/citing/lists/annotated.ts';
import * as PAGE_PATHS from '../core/model/page-paths.ts';
import { element } from '../search/dom.ts';
import { copyText } from '../site/browser/clipboard.ts';
import { listDoneWords as done, listWords } from '../words/words.ts';
import { copyList, copyReferences } from './copy.ts';
import { entriesOf, type ListExport } from './list-export.ts';
import type { Parts } from './parts.ts';
import { recordOf } from './records.ts';
import { notAdded } from './refusals.ts';
import { salvage } from './salvage.ts';
import { presentKeys, resolved, type Said, type State } from './state.ts';
import { damagedText, dropDamaged, openList, saveList } from './store.ts';
import { type StoredList, withKeyMoved, withKeys, withoutKey } from './stored-list.ts';

/** What the page lets its buttons do. */
export interface Page {
  state(): State;
  /** Makes a change of the list, and says it. */
  apply(list: StoredList, said?: Said): void;
  /** Reads the list anew. */
  read(said?: Said): void;
  /** Sets the switches to what the list says. */
  showChoices(): void;
  /** Notes the format that the reader has chosen for files. */
  choose(format: string): void;
  say(text: string): void;
  /** The list as it goes out, once its references are there. */
  listExport(): Promise<ListExport>;
  /** Stops the printing of the list; what was prepared is shown. */
  stop(): void;
  /** Tries once more to load what could not be loaded. */
  again(): void;
}

/** Listens to every button and switch of the page. */
export function listenToPage(parts: Parts, page: Page): void {
  const { root, panel, undo } = parts;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    if (!button) return;
    const key = button.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
    void ACTIONS[button.dataset['do'] ?? '']?.(page, parts, key);
  });
  undo.addEventListener('click', () => {
    const before = page.state().said?.undo;
    if (before === undefined) return;
    page.apply(before, { text: done.undone });
    parts.list.focus({ preventScroll: true });
  });
  panel.addEventListener('submit', (event) => event.preventDefault());
  panel.addEventListener('change', ({ target }) => {
    const { list } = page.state();
    if (target instanceof HTMLSelectElement && target.name === 'style') {
      page.apply({ ...list, style: target.value });
    }
    if (target instanceof HTMLSelectElement && target.name === 'format') page.choose(target.value);
    if (target instanceof HTMLInputElement && target.name === 'order') {
      page.apply({ ...list, sorted: target.value === 'sorted' });
    }
    if (target instanceof HTMLInputElement && target.name === 'annotated') {
      page.apply({ ...list, annotated: target.checked });
      page.showChoices();
    }
    if (target instanceof HTMLInputElement && target.name === 'only-read') {
      page.apply({ ...list, annotated: target.checked ? 'read' : true });
    }
  });
}

type Action = (page: Page, parts: Parts, key: string) => void | Promise<void>;

const nameOf = (key: string) => recordOf(key)?.short ?? key;

const ACTIONS: Readonly<Record<string, Action>> = {
  up: (page, _parts, key) => moveBy(page, key, -1),
  down: (page, _parts, key) => moveBy(page, key, 1),
  again: (page) => page.again(),
  stop: (page) => page.stop(),
  remove(page, parts, key) {
    const { list } = page.state();
    const rows = [...parts.list.querySelectorAll<HTMLElement>('[data-key]')];
    const at = rows.findIndex(({ dataset }) => dataset['key'] === key);
    page.apply(withoutKey(resolvedList(page), key), {
      text: done.removed(nameOf(key)),
      undo: list,
    });
    const left = parts.list.querySelectorAll<HTMLElement>('[data-do="remove"]');
    const next = left[Math.min(at, left.length - 1)] ?? parts.undo;
    next.focus({ preventScroll: true });
  },
  empty(page, parts) {
    const { list } = page.state();
    page.apply({ ...list, keys: [] }, { text: done.emptied(list.keys.length), undo: list });
    parts.undo.focus({ preventScroll: true });
  },
  put(page, parts) {
    const before = openList().list;
    const list = withKeys(before, presentKeys(page.state()));
    const refusal = saveList(list);
    if (refusal !== undefined) {
      page.say(notAdded(refusal, before.keys.length));
      return;
    }
    const added = list.keys.length - before.keys.length;
    history.pushState(null, '', `${parts.settings.base}${PAGE_PATHS.myList}`);
    page.read({
      text: done.put(added),
      undo: before,
    });
    parts.list.focus({ preventScroll: true });
  },
  salvage(page) {
    const { list } = page.state();
    const { keys } = salvage(page.state()) ?? { keys: [] };
    page.apply(withKeys(list, keys), {
      text: done.putBack(keys.length),
      undo: list,
    });
  },
  damaged: () => save(damagedText() ?? '', 'my-list-damaged.txt', 'text/plain; charset=utf-8'),
  drop(page) {
    dropDamaged();
    page.read({ text: listWords.damaged.dropped });
  },
  async copy(page, parts) {
    const listExport = await page.listExport();
    const entries = entriesOf(listExport);
    if (
      await copyReferences({ entries, annotationIndent: annotationIndent(listExport.style.id) })
    ) {
      page.say(done.copied(entries.length, listExport.style.name));
      return;
    }
    await parts.rows.done();
    page.say(done.notCopied.list);
    getSelection()?.selectAllChildren(parts.list);
  },
  async print(page, parts) {
    await page.listExport();
    await parts.rows.done();
    print();
  },
  async download(page, parts) {
    const file = await fileToTake(page, parts);
    if (file === undefined) return;
    save(file.text, file.name, file.contentType);
    page.say(done.downloaded(file.count, file.name));
  },
  async 'copy-file'(page, parts) {
    const file = await fileToTake(page, parts);
    if (file === undefined) return;
    const isCopied =
      file.rich === undefined ? await copyText(file.text) : await copyList(file.rich);
    page.say(isCopied ? done.copiedFile(file.count, file.name) : done.notCopied.file);
  },
  async share(page, { address }) {
    if (await copyText(address.value)) {
      page.say(done.copiedAddress);
      return;
    }
    address.focus();
    address.select();
    page.say(done.notCopied.address);
  },
};

/** The list as a file of the chosen format; where what writes it cannot be loaded, that is said. */
async function fileToTake(page: Page, { panel }: Parts) {
  const format = panel.elements.namedItem('format');
  if (!(format instanceof HTMLSelectElement)) return undefined;
  try {
    const { exportFile } = await import('./export-file.ts');
    const listExport = await page.listExport();
    const annotated = listExport.annotated === false ? '' : '.annotated';
    return {
      ...exportFile(listExport, format.value),
      name: `${fileName(page.state())}${annotated}.${format.value}`,
      count: listExport.references.length,
    };
  } catch {
    page.say(done.fileNotLoaded);
    return undefined;
  }
}

/** `addams`, after the list of the library; else `my-list`. */
function fileName({ named }: State): string {
  return named?.list.split('/').at(-1) ?? 'my-list';
}

/** The list with its moved keys followed, as it is shown. */
function resolvedList(page: Page): StoredList {
  return { ...page.state().list, keys: resolved(page.state()).keys };
}

function moveBy(page: Page, key: string, by: -1 | 1): void {
  const list = withKeyMoved(resolvedList(page), key, by);
  const place = list.keys.indexOf(key) + 1;
  page.apply(list, {
    text: done.moved(nameOf(key), place, list.keys.length),
  });
}

/** Lets the browser save a text as a file. */
function save(text: string, name: string, contentType: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: contentType }));
  const link = element('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
