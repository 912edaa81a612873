import type { ListRecord } from '../core/render/lists/list-record.ts';
import { keptStyle } from '../site/browser/kept-style.ts';
import { openStyleSearch, showStyleFile } from '../site/browser/style-search.ts';
import { type ListedStyle, listedStyle, StyleError } from '../site/browser/style-source.ts';
import { deskHash, readDeskAddress } from '../site/pages/list-address.ts';
import { listWords, styleSourceWords } from '../words/words.ts';
import { listenToPage } from './actions.ts';
import { draw, showProgress } from './draw.ts';
import { loadKeys } from './library-keys.ts';
import { findParts } from './parts.ts';
import { loadList, loadRecords, recordOf } from './records.ts';
import { type PrintedList, prepared, printedList } from './references.ts';
import { notSaved } from './refusals.ts';
import type { StyleChoice } from './settings.ts';
import { choicesOf, presentKeys, resolved, type Said, START, type State } from './state.ts';
import { damagedText, onListChange, openList, saveList } from './store.ts';
import type { StoredList } from './stored-list.ts';

/** After a change the references are made anew; changes that follow quickly are made as one. */
const PAUSE = 250;

/** Shows the list that the address names, or the reader’s own. */
export function openListPage(): void {
  const parts = findParts();
  const { settings } = parts;
  let state: State = START;
  let turn = 0;
  let isWriting = false;
  let printing: AbortController | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let ready: Promise<void> = Promise.resolve();

  function change(changed: Partial<State>): void {
    state = { ...state, ...changed };
    draw(state, parts);
  }

  /** The styles of the site, and those that the reader has searched for. */
  let styles: readonly StyleChoice[] = settings.styles;
  const isOffered = (style: string) => styles.some(({ id }) => id === style);
  const styleOf = ({ style = keptStyle()?.id }: StoredList) =>
    styles.find(({ id }) => id === style) ?? settings.styles[0];

  function offer({ id, title }: ListedStyle): void {
    if (isOffered(id)) return;
    styles = [...styles, { id, label: title, name: title }];
    parts.styleSelect.append(new Option(title, id));
  }

  /** Reads the list, and whatever of it is not there yet. */
  function read(said?: Said): void {
    const { list: name, keys, leftOut, format, ...choices } = readDeskAddress(location);
    const own = openList().list;
    const shared = name !== undefined || keys !== undefined;
    const list = shared ? { ...own, ...choices, keys: keys ?? [] } : own;
    const named =
      name === undefined ? undefined : { list: name, title: undefined, page: '', isMissing: false };
    change({
      ...{ shared, named, list, leftOut, format, said },
      ...{ moved: [], printed: undefined, trouble: undefined },
    });
    showChoices();
    refresh();
  }

  function refresh(): Promise<void> {
    clearTimeout(pause);
    pause = undefined;
    ready = load();
    return ready;
  }

  /** Loads keys, records and references in turn; what another call has overtaken is dropped. */
  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    printing?.abort();
    if (state.named !== undefined && state.named.title === undefined) {
      const data = await loadList(settings.base, state.named.list);
      if (mine !== turn) return;
      if (data === undefined) {
        change({ named: { ...state.named, isMissing: true } });
        return;
      }
      const { title, page, works, inTextOrder } = data;
      const { sorted = !inTextOrder } = readDeskAddress(location);
      change({
        named: { ...state.named, title, page, isMissing: false },
        list: { ...state.list, keys: works.map(({ item }) => item.id), sorted },
      });
      showChoices();
    }
    if (state.list.keys.length === 0 && damagedText() === undefined) return;
    let unreachable: ReadonlySet<string> = new Set();
    if (state.named === undefined) {
      if (typeof state.library !== 'object') {
        const library = await loadKeys(settings.base).catch(() => 'failed' as const);
        if (mine !== turn) return;
        change({ library });
      }
      follow();
      const keys = presentKeys(state);
      const arrived = (count: number, of: number) =>
        mine === turn && showProgress(parts, listWords.worksFetched, count, of);
      const packs = typeof state.library === 'object' ? state.library.packs : 0;
      unreachable = new Set(await loadRecords(settings.base, packs, keys, arrived));
      if (mine !== turn) return;
    }
    await print(mine, unreachable);
  }

  async function print(mine: number, unreachable: ReadonlySet<string>): Promise<void> {
    const { list } = state;
    const records = recordsOf(presentKeys(state));
    if (state.printed === undefined) change({ printed: prepared(records), unreachable });
    await parts.rows.done();
    if (mine !== turn) return;
    const controller = new AbortController();
    printing = controller;
    const printedIn = (style: string, sorted: boolean) =>
      printedList(records, { style, sorted, annotated: list.annotated ?? false }, settings, {
        progress: (done, of) => {
          if (mine === turn) showProgress(parts, listWords.worksPrinted, done, of, true);
        },
        signal: controller.signal,
      });
    try {
      await showFurtherStyle(list);
      if (mine !== turn) return;
      const printed = await printedIn(styleOf(list).id, list.sorted === true);
      if (mine === turn) change({ printed, unreachable, trouble: undefined });
    } catch (error) {
      if (mine !== turn) return;
      const [own] = settings.styles;
      const reason = error instanceof Error ? ` ${error.message}` : '';
      const { style = keptStyle()?.id } = list;
      const isUnknown = style !== undefined && !isOffered(style);
      const name = isUnknown ? style : styleOf(list).label;
      const trouble = controller.signal.aborted
        ? listWords.stopped(name, own.label)
        : listWords.stylesFailed(name, own.label, reason);
      // What annotations cite was not prepared with the references.
      const inOwn = printedIn(own.id, false).catch(() => prepared(records));
      const printed = controller.signal.aborted ? prepared(records) : await inOwn;
      if (mine === turn) change({ printed, unreachable, trouble });
    } finally {
      if (mine === turn) showProgress(parts, '', 0, 0);
    }
  }

  /** Offers the style of the list that is none of the site’s, and names its file. */
  async function showFurtherStyle({ style = keptStyle()?.id }: StoredList): Promise<void> {
    const { styleSearch } = parts;
    const further = settings.styles.some(({ id }) => id === style) ? undefined : style;
    if (styleSearch !== undefined) void showStyleFile(styleSearch, further);
    if (further === undefined || isOffered(further)) return;
    if (styleSearch === undefined) throw new StyleError(styleSourceWords.unknown(further));
    offer(await listedStyle(further, settings.base));
    showChoices();
  }

  /** Writes new keys in the place of those that have moved. */
  function follow(): void {
    const { keys, moved } = resolved(state);
    if (moved.length === 0) return;
    const list = { ...state.list, keys };
    // What the reader did not change must not drop what the address names beyond a list.
    if (state.leftOut === 0) write(list, state.named);
    change({ list, moved: [...state.moved, ...moved] });
  }

  /** Keeps a list where lists of its kind are kept; gives a sentence where that is refused. */
  function write(list: StoredList, named: State['named']): string | undefined {
    if (state.shared) {
      writeAddress({ ...state, list, named });
      return undefined;
    }
    isWriting = true;
    const refusal = saveList(list);
    isWriting = false;
    return refusal && notSaved(refusal, state.list.keys.length);
  }

  function writeAddress(shown: State): void {
    history.replaceState(null, '', `${location.pathname}${deskHash(choicesOf(shown))}`);
  }

  /** Makes a change of the reader’s, and says it. */
  function apply(list: StoredList, said?: Said): void {
    // A list of the library with other works is a list of its own.
    const named = list.keys === state.list.keys ? state.named : undefined;
    const refusal = write(list, named);
    if (refusal !== undefined) {
      change({ said: { text: refusal } });
      return;
    }
    change({ list, named, said, ...(state.shared && { leftOut: 0 }) });
    clearTimeout(pause);
    pause = setTimeout(() => void refresh(), PAUSE);
  }

  /** Sets the switches to what the list says. */
  function showChoices(): void {
    const { list, format: wanted } = state;
    const { elements } = parts.panel;
    const annotated = elements.namedItem('annotated');
    const onlyRead = elements.namedItem('only-read');
    const order = elements.namedItem('order');
    const format = elements.namedItem('format');
    parts.styleSelect.value = styleOf(list).id;
    const isAnnotated = list.annotated !== undefined && list.annotated !== false;
    if (annotated instanceof HTMLInputElement) annotated.checked = isAnnotated;
    if (onlyRead instanceof HTMLInputElement) {
      onlyRead.checked = list.annotated === 'read';
      onlyRead.disabled = !isAnnotated;
    }
    if (order instanceof RadioNodeList) order.value = list.sorted === true ? 'sorted' : 'mine';
    if (format instanceof HTMLSelectElement && wanted !== undefined) {
      const isOffered = [...format.options].some(({ value }) => value === wanted);
      if (isOffered) format.value = wanted;
    }
  }

  listenToPage(parts, {
    state: () => state,
    apply,
    read,
    choose(format) {
      change({ format });
      // What the address names beyond a list stays in it.
      if (state.shared && state.leftOut === 0) writeAddress(state);
    },
    showChoices,
    say: (text) => change({ said: { text } }),
    stop: () => printing?.abort(),
    async listExport() {
      await (pause === undefined ? ready : refresh());
      const { references, filling }: PrintedList = state.printed ?? prepared([]);
      const style = styleOf(state.list);
      const isOwn = state.trouble === undefined;
      const { named } = state;
      const page = named === undefined ? settings.home : `${settings.home}${named.page}`;
      return {
        references: inOrder(references, state.list),
        filling,
        records: new Map(recordsOf(references.map(({ key }) => key)).map((r) => [r.item.id, r])),
        annotated: state.list.annotated ?? false,
        title: named?.title ?? (state.shared ? listWords.sharedTitle : listWords.own),
        style: isOwn ? style : settings.styles[0],
        language: settings.language,
        source: listWords.from(`<i>${settings.site}</i>, <a href="${page}">${page}</a>`),
      };
    },
    again: () => refresh(),
  });
  const { styleSearch } = parts;
  styleSearch?.querySelector('[data-open]')?.addEventListener('click', () => {
    openStyleSearch(styleSearch);
  });
  parts.panel.addEventListener('style-chosen', ({ detail }) => {
    offer(detail);
    apply({ ...state.list, style: detail.id });
    showChoices();
  });
  onListChange(() => {
    if (isWriting) return;
    // Beside another list, only how long the reader’s own is has changed.
    if (state.shared) change({});
    else read(state.said);
  });
  addEventListener('hashchange', ({ oldURL }) => {
    // A link to a place on the page, as the skip link is, names no list: the address stays.
    if (isPlace(location.hash)) history.replaceState(null, '', oldURL);
    else read();
  });
  addEventListener('popstate', () => {
    if (!isPlace(location.hash)) read();
  });
  read();
}

function isPlace(hash: string): boolean {
  return document.getElementById(hash.slice(1)) !== null;
}

function recordsOf(keys: readonly string[]): ListRecord[] {
  return keys.flatMap((key) => recordOf(key) ?? []);
}

/** References in the reader’s order where that is asked for; works taken off are left out. */
function inOrder(references: PrintedList['references'], list: StoredList) {
  const place = new Map(list.keys.map((key, at) => [key, at]));
  const kept = references.filter(({ key }) => place.has(key));
  if (list.sorted === true) return kept;
  return kept.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
}
