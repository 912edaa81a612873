import type { ListRecord } from '../core/render/lists/list-record.ts';
import { chosenStyle } from '../site/browser/chosen-style.ts';
import { showStyleFile } from '../site/browser/style-search.ts';
import { type ListedStyle, listedStyle } from '../site/browser/style-source.ts';
import { keysOfAddress, listHash } from '../site/pages/list-address.ts';
import { listWords } from '../words/words.ts';
import { listenToPage } from './actions.ts';
import { draw, showProgress } from './draw.ts';
import { loadKeys } from './library-keys.ts';
import { findParts } from './parts.ts';
import { loadRecords, recordOf } from './records.ts';
import { prepared, referencesOf } from './references.ts';
import { notSaved } from './refusals.ts';
import type { StyleChoice } from './settings.ts';
import { presentKeys, resolved, type Said, START, type State } from './state.ts';
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
  let pause: ReturnType<typeof setTimeout> | undefined;
  let ready: Promise<void> = Promise.resolve();

  function change(changed: Partial<State>): void {
    state = { ...state, ...changed };
    draw(state, parts);
  }

  /** The styles of the site, and those that the reader has searched for. */
  let styles: readonly StyleChoice[] = settings.styles;
  const isOffered = (style: string) => styles.some(({ id }) => id === style);
  const styleOf = ({ style = chosenStyle() }: StoredList) =>
    styles.find(({ id }) => id === style) ?? settings.styles[0];

  function offer({ id, title }: ListedStyle): void {
    if (isOffered(id)) return;
    styles = [...styles, { id, label: title, name: title }];
    parts.styleSelect.append(new Option(title, id));
  }

  /** Reads the list, and whatever of it is not there yet. */
  function read(said?: Said): void {
    const addressed = keysOfAddress(location);
    const own = openList().list;
    const shared = addressed !== undefined;
    const list = shared ? { ...own, keys: addressed.keys } : own;
    change({ shared, list, leftOut: addressed?.leftOut ?? 0, moved: [], said });
    showChoices();
    refresh();
  }

  function refresh(): Promise<void> {
    clearTimeout(pause);
    ready = load();
    return ready;
  }

  /** Loads keys, records and references in turn; what another call has overtaken is dropped. */
  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (state.list.keys.length === 0 && damagedText() === undefined) return;
    if (typeof state.library !== 'object') {
      const library = await loadKeys(settings.base).catch(() => 'failed' as const);
      if (mine !== turn) return;
      change({ library });
    }
    follow();
    const keys = presentKeys(state);
    const arrived = (count: number, of: number) =>
      mine === turn && showProgress(parts.progress, listWords.worksFetched, count, of);
    const unreachable = new Set(await loadRecords(settings.base, keys, arrived));
    if (mine !== turn) return;
    const records = recordsOf(keys);
    const { list } = state;
    if (state.references === undefined) change({ references: prepared(records), unreachable });
    // The engine keeps the page busy for as long as it formats: what there is stands there before.
    await parts.rows.done();
    if (mine !== turn) return;
    try {
      await showFurtherStyle(list);
      if (mine !== turn) return;
      const options = { style: styleOf(list).id, sorted: list.sorted === true };
      const references = await referencesOf(records, options, settings);
      if (mine === turn) change({ references, unreachable, trouble: undefined });
    } catch (error) {
      if (mine !== turn) return;
      const [own] = settings.styles;
      const reason = error instanceof Error ? ` ${error.message}` : '';
      const { style } = list;
      const isUnknown = parts.styleSearch !== undefined && style !== undefined && !isOffered(style);
      const name = isUnknown ? style : styleOf(list).label;
      const trouble = listWords.stylesFailed(name, own.label, reason);
      change({ references: prepared(records), unreachable, trouble });
    }
  }

  /** Offers the style of the list that is none of the site’s, and names its file. */
  async function showFurtherStyle({ style }: StoredList): Promise<void> {
    const { styleSearch } = parts;
    if (styleSearch === undefined) return;
    const further = settings.styles.some(({ id }) => id === style) ? undefined : style;
    void showStyleFile(styleSearch, further);
    if (further === undefined || isOffered(further)) return;
    offer(await listedStyle(further, settings.base));
    showChoices();
  }

  /** Writes new keys in the place of those that have moved. */
  function follow(): void {
    const { keys, moved } = resolved(state);
    if (moved.length === 0) return;
    const list = { ...state.list, keys };
    // What the reader did not change must not drop what the address names beyond a list.
    if (state.leftOut === 0) write(list);
    change({ list, moved: [...state.moved, ...moved] });
  }

  /** Keeps a list where lists of its kind are kept; gives a sentence where that is refused. */
  function write(list: StoredList): string | undefined {
    if (state.shared) {
      history.replaceState(null, '', `${location.pathname}${listHash(list.keys)}`);
      return undefined;
    }
    isWriting = true;
    const refusal = saveList(list);
    isWriting = false;
    return refusal && notSaved(refusal, state.list.keys.length);
  }

  /** Makes a change of the reader’s, and says it. */
  function apply(list: StoredList, said?: Said): void {
    const refusal = write(list);
    if (refusal !== undefined) {
      change({ said: { text: refusal } });
      return;
    }
    change({ list, said, ...(state.shared && { leftOut: 0 }) });
    clearTimeout(pause);
    pause = setTimeout(() => void refresh(), PAUSE);
  }

  /** Sets the switches to what the list says. */
  function showChoices(): void {
    const { list } = state;
    const { elements } = parts.panel;
    const annotated = elements.namedItem('annotated');
    const order = elements.namedItem('order');
    parts.styleSelect.value = styleOf(list).id;
    if (annotated instanceof HTMLInputElement) annotated.checked = list.annotated === true;
    if (order instanceof RadioNodeList) order.value = list.sorted === true ? 'sorted' : 'mine';
  }

  listenToPage(parts, {
    state: () => state,
    apply,
    read,
    say: (text) => change({ said: { text } }),
    async listExport() {
      await (pause === undefined ? ready : refresh());
      const references = state.references ?? [];
      const style = styleOf(state.list);
      const isOwn = state.trouble === undefined;
      return {
        references: inOrder(references, state.list),
        records: new Map(recordsOf(references.map(({ key }) => key)).map((r) => [r.item.id, r])),
        annotated: state.list.annotated === true,
        title: state.shared ? listWords.sharedTitle : listWords.own,
        style: isOwn ? style : settings.styles[0],
        language: settings.language,
        source: listWords.from(
          `<i>${settings.site}</i>, <a href="${settings.home}">${settings.home}</a>`,
        ),
      };
    },
    again: () => refresh(),
  });
  parts.panel.addEventListener('style-chosen', ({ detail }) => {
    offer(detail);
    apply({ ...state.list, style: detail.id });
    showChoices();
  });
  onListChange(() => {
    if (!isWriting) read(state.said);
  });
  addEventListener('hashchange', () => read());
  addEventListener('popstate', () => read());
  read();
}

function recordsOf(keys: readonly string[]): ListRecord[] {
  return keys.flatMap((key) => recordOf(key) ?? []);
}

/** References in the reader’s order where that is asked for; works taken off are left out. */
function inOrder(references: NonNullable<State['references']>, list: StoredList) {
  const place = new Map(list.keys.map((key, at) => [key, at]));
  const kept = references.filter(({ key }) => place.has(key));
  if (list.sorted === true) return kept;
  return kept.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
}
