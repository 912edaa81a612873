import { resultWords } from '../words/words.ts';
import { type Query, readAddress, tidy, writeAddress } from './address.ts';
import { draw } from './draw.ts';
import { FACET_NAMES, NOTHING_CHOSEN, toggled } from './facets.ts';
import { listenToKeys } from './keys.ts';
import { nearest } from './nearest.ts';
import { type Indexes, openIndexes } from './open-indexes.ts';
import { findParts } from './parts.ts';
import { placeFacets } from './place-facets.ts';
import { type Outcome, runQuery } from './run-query.ts';
import { isAsked, type State } from './state.ts';
import { firstShown } from './steps.ts';

/** Typing pauses this long before it is searched, in milliseconds. */
const PAUSE = 140;

/** Answers what is asked on the search page. Loaded when the search is opened; see `start.ts`. */
export function openSearchPage(): void {
  const parts = findParts();
  const { field, form, list, boxes, chips } = parts;
  const addressed = readAddress(location.search);
  let state: State = {
    // Something may have been typed while this was loaded.
    query: { ...addressed, words: tidy(field.value) || addressed.words },
    limits: {},
    outcome: undefined,
    nearest: undefined,
    isUnavailable: false,
    missing: undefined,
  };
  let opening: Promise<Indexes> | undefined;
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function change(changed: Partial<State>): void {
    state = { ...state, ...changed };
    draw(state, parts);
  }

  /** Loads the indexes once; what failed is tried again with the next question. */
  function open(): Promise<Indexes> {
    opening ??= openIndexes(parts.root.dataset['base'] ?? '/').then(
      (indexes) => {
        if (indexes.missing !== undefined) opening = undefined;
        return indexes;
      },
      (error: unknown) => {
        opening = undefined;
        change({ isUnavailable: true });
        throw error;
      },
    );
    return opening;
  }

  /** Answers the question; nothing where another one has overtaken it. */
  async function search(): Promise<Outcome | undefined> {
    turn += 1;
    const mine = turn;
    // An answer that another query has overtaken is dropped.
    const answer = (changed: Partial<State>) => mine === turn && change(changed);
    const { query, limits } = state;
    if (!isAsked(query)) {
      answer({ outcome: undefined });
      return undefined;
    }
    try {
      const index = await open();
      const limit = (kind: string) => limits[kind] ?? firstShown(kind);
      const outcome = await runQuery(query, { ...index, settings: parts.settings, limit });
      const near = outcome.unfiltered === 0 ? await nearest(query.words, index) : undefined;
      answer({ outcome, nearest: near, isUnavailable: false, missing: index.missing });
      return mine === turn ? outcome : undefined;
    } catch {
      answer({ isUnavailable: true });
      return undefined;
    }
  }

  /** Runs a query: typing replaces the entry of the history, choosing adds one. */
  function put(query: Query, history: 'replace' | 'push' | 'keep') {
    clearTimeout(pause);
    const written = writeAddress(query);
    const isOther = written !== writeAddress(state.query);
    const address = `${location.pathname}${written}`;
    if (history === 'replace') window.history.replaceState(null, '', address);
    if (history === 'push' && isOther) window.history.pushState(null, '', address);
    if (tidy(field.value) !== query.words) field.value = query.words;
    state = { ...state, query, limits: isOther ? {} : state.limits };
    if (!state.outcome) draw(state, parts);
    return search();
  }

  const typed = () => ({ ...state.query, words: tidy(field.value) });

  function choose(name = '', value = ''): void {
    const facet = FACET_NAMES.find((one) => one === name);
    if (!facet) return;
    const query = typed();
    put({ ...query, chosen: toggled(query.chosen, facet, value) }, 'push');
  }

  /** First the words, then what is chosen. */
  function clear(): void {
    const hasWords = field.value !== '';
    field.value = '';
    field.focus();
    if (hasWords) put(typed(), 'replace');
    else put({ words: '', chosen: NOTHING_CHOSEN }, 'push');
  }

  async function showMore(kind: string, limit: number, shown: number): Promise<void> {
    state = { ...state, limits: { ...state.limits, [kind]: limit } };
    await search();
    list.querySelectorAll<HTMLElement>(`[data-kind="${kind}"] h3 a`)[shown]?.focus();
  }

  async function takeAway(button: HTMLElement, kind: string): Promise<void> {
    try {
      const { resultsListAddress } = await import('./results-list.ts');
      const base = parts.root.dataset['base'] ?? '/';
      const address = await resultsListAddress(state.outcome?.groups ?? [], kind, base);
      if (address !== undefined) location.assign(address);
    } catch {
      button.textContent = resultWords.notTakenAway;
    }
  }

  /** Enter opens the entry that the words name in full, where they can mean no other. */
  async function enter(): Promise<void> {
    const outcome = await put(typed(), 'push');
    const record = outcome?.unique?.record;
    if (record === undefined || tidy(field.value) !== state.query.words) return;
    location.assign(`${parts.root.dataset['base'] ?? '/'}${record.kind}/${record.id}/`);
  }

  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => put(typed(), 'replace'), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void enter();
  });
  parts.clear.addEventListener('click', clear);
  parts.facets.addEventListener('submit', (event) => event.preventDefault());
  boxes.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  chips.addEventListener('click', ({ target }) => {
    const chip = target instanceof Element && target.closest<HTMLElement>('.chip');
    if (chip) choose(chip.dataset['facet'], chip.dataset['value']);
  });
  list.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const more = event.target.closest<HTMLElement>('[data-more]');
    if (more) {
      const { more: kind = '', limit, shown } = more.dataset;
      void showMore(kind, Number(limit), Number(shown));
    }
    const take = event.target.closest<HTMLElement>('[data-take]');
    if (take) void takeAway(take, take.dataset['take'] ?? '');
    const link = event.target.closest<HTMLAnchorElement>('a[data-question]');
    if (!link) return;
    event.preventDefault();
    put(readAddress(link.search), 'push');
  });
  window.addEventListener('popstate', () => put(readAddress(location.search), 'keep'));
  listenToKeys({ field, list, clear });
  placeFacets(parts);

  if (field.value === '') field.value = state.query.words;
  draw(state, parts);
  void open().catch(() => undefined);
  void put(state.query, 'replace');
}
