import { type Query, readAddress, tidy, writeAddress } from './address.ts';
import { draw, drawChosen } from './draw.ts';
import type { Found } from './entry-engine.ts';
import { FACET_NAMES, NOTHING_CHOSEN, toggled } from './facets.ts';
import {
  asHistoryState,
  type KeptView,
  NO_VIEW,
  readKeptView,
  scrollToResult,
  topResult,
} from './kept-view.ts';
import { listenToKeys } from './keys.ts';
import { nearest } from './nearest.ts';
import { openSearch, type Search } from './open-search.ts';
import { findParts } from './parts.ts';
import { passagesInView, resultsInWindow } from './passages-in-view.ts';
import { placeFacets } from './place-facets.ts';
import { resultsListAddress } from './results-list.ts';
import { type Outcome, runQuery } from './run-query.ts';
import { SORTS } from './sort.ts';
import { isAsked, type State } from './state.ts';
import { firstShown } from './steps.ts';
import { putPassage } from './views/hit.ts';

/** Typing pauses this long before it is searched, in milliseconds. */
const PAUSE = 180;
/** Scrolling pauses this long before its place is kept. */
const SCROLL_PAUSE = 120;

/** Answers what is asked on the search page. Loaded when the search is opened; see `start.ts`. */
export function openSearchPage(): void {
  const parts = findParts();
  const { field, form, list, boxes, chips } = parts;
  const addressed = readAddress(location.search);
  const kept = readKeptView(window.history.state);
  let state: State = {
    // Something may have been typed while this was loaded.
    query: { ...addressed, words: tidy(field.value) || addressed.words },
    limits: kept.limits,
    outcome: undefined,
    nearest: undefined,
    isUnavailable: false,
    isWithoutTexts: false,
    unfolded: kept.unfolded,
  };
  let opening: Promise<Search> | undefined;
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  const watchPassages = passagesInView(list, putPassage);

  function change(changed: Partial<State>): void {
    state = { ...state, ...changed };
    draw(state, parts);
    watchPassages(shownIn(state));
  }

  /** Opens the search once; what failed is tried again with the next question. */
  function open(): Promise<Search> {
    opening ??= openSearch(parts.root.dataset['base'] ?? '/').then(
      (opened) => {
        if (opened.isWithoutTexts) opening = undefined;
        return opened;
      },
      (error: unknown) => {
        opening = undefined;
        change({ isUnavailable: true });
        throw error;
      },
    );
    return opening;
  }

  async function answer(
    query: Query,
    { isWithoutTexts, withoutTexts: _, ...index }: Search,
    limit: (kind: string) => number,
  ) {
    const outcome = await runQuery(query, { ...index, settings: parts.settings, limit });
    const near = outcome.unfiltered === 0 ? await nearest(query.words, index) : undefined;
    return { outcome, nearest: near, isUnavailable: false, isWithoutTexts };
  }

  /**
   * Answers the query; `back` is where its results stood when the reader left them. Gives nothing
   * where another query has overtaken it.
   */
  async function search(back?: KeptView['top']): Promise<Outcome | undefined> {
    turn += 1;
    const mine = turn;
    const { query, limits } = state;
    if (!isAsked(query)) {
      change({ outcome: undefined });
      return undefined;
    }
    try {
      const opened = await open();
      const limit = (kind: string) => limits[kind] ?? firstShown(kind);
      const answered = await answer(query, opened, limit).catch(async (error: unknown) => {
        if (opened.isWithoutTexts) throw error;
        // A part of the texts could not be loaded; the next question asks for it again.
        return answer(query, await opened.withoutTexts(), limit);
      });
      const found = shownIn({ ...state, ...answered });
      const first = Math.max(
        0,
        found.findIndex(({ entry }) => entry.href === back?.href),
      );
      const inWindow = resultsInWindow(parts.results.getBoundingClientRect().top + window.scrollY);
      // What is in the window comes with its passage; one that cannot be loaded is left out.
      const passages = found.slice(first, first + inWindow).map((one) => one.data());
      if (mine === turn) await Promise.allSettled(passages);
      // An answer that another query has overtaken is dropped.
      if (mine !== turn) return undefined;
      change(answered);
      if (back) scrollToResult(list, back);
      return answered.outcome;
    } catch {
      if (mine === turn) change({ isUnavailable: true });
      return undefined;
    }
  }

  /** Lets the entry of the history keep what is shown and where. */
  function keepView(): void {
    const { limits, unfolded } = state;
    const view = { limits, unfolded, top: topResult(list) };
    window.history.replaceState(asHistoryState(view), '', location.href);
  }

  /** Runs a query: typing replaces the entry of the history, choosing adds one. */
  function put(query: Query, history: 'replace' | 'push'): Promise<Outcome | undefined> {
    clearTimeout(pause);
    const written = writeAddress(query);
    const isOther = written !== writeAddress(state.query);
    const address = `${location.pathname}${written}`;
    if (history === 'push' && isOther) {
      keepView();
      window.history.pushState(null, '', address);
    } else {
      window.history.replaceState(isOther ? null : window.history.state, '', address);
    }
    return show(
      query,
      isOther ? { ...NO_VIEW, unfolded: state.unfolded } : { ...state, top: undefined },
    );
  }

  /** Shows a query with as much of its answer as was shown before. */
  function show(query: Query, { limits, unfolded, top }: KeptView): Promise<Outcome | undefined> {
    if (tidy(field.value) !== query.words) field.value = query.words;
    state = { ...state, query, limits, unfolded };
    if (state.outcome) drawChosen(state, parts);
    else draw(state, parts);
    return search(top);
  }

  const typed = () => ({ ...state.query, words: tidy(field.value) });

  function choose(name = '', value = ''): void {
    const facet = FACET_NAMES.find((one) => one === name);
    if (!facet) return;
    const query = typed();
    void put({ ...query, chosen: toggled(query.chosen, facet, value) }, 'push');
  }

  /** First the words, then what is chosen. */
  function clear(): void {
    const hasWords = field.value !== '';
    field.value = '';
    field.focus();
    if (hasWords) void put(typed(), 'replace');
    else void put({ ...state.query, words: '', chosen: NOTHING_CHOSEN }, 'push');
  }

  async function showMore(kind: string, limit: number, shown: number): Promise<void> {
    state = { ...state, limits: { ...state.limits, [kind]: limit } };
    await search();
    list.querySelectorAll<HTMLElement>(`[data-kind="${kind}"] h3 a`)[shown]?.focus();
    keepView();
  }

  function takeAway(kind: string): void {
    const base = parts.root.dataset['base'] ?? '/';
    const address = resultsListAddress(state.outcome?.groups ?? [], kind, base);
    if (address !== undefined) location.assign(address);
  }

  /** Enter opens the entry that the words name in full, where they can mean no other. */
  async function enter(): Promise<void> {
    const unique = (await put(typed(), 'push'))?.unique;
    if (unique && tidy(field.value) === state.query.words) location.assign(unique.href);
  }

  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void put(typed(), 'replace'), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void enter();
  });
  parts.sort.addEventListener('change', () => {
    const sort = SORTS.find((one) => one === parts.sort.value) ?? 'relevance';
    void put({ ...typed(), sort }, 'push');
  });
  parts.clear.addEventListener('click', clear);
  parts.facets.addEventListener('submit', (event) => event.preventDefault());
  boxes.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  boxes.addEventListener(
    'toggle',
    ({ target }) => {
      const fold = target instanceof HTMLDetailsElement && target.open && target.dataset['fold'];
      const facet = FACET_NAMES.find((one) => one === fold);
      if (!facet || state.unfolded.includes(facet)) return;
      change({ unfolded: [...state.unfolded, facet] });
      const last = boxes.querySelector(`[data-fold="${facet}"] input`);
      if (last instanceof HTMLElement) last.focus({ preventScroll: true });
      keepView();
    },
    // The event does not rise to the parents.
    { capture: true },
  );
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
    if (take) takeAway(take.dataset['take'] ?? '');
    const link = event.target.closest<HTMLAnchorElement>('a[data-question]');
    if (!link) return;
    event.preventDefault();
    void put(readAddress(link.search), 'push');
  });
  list.addEventListener('click', keepView, { capture: true });
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(scrolling);
      scrolling = setTimeout(() => state.outcome && keepView(), SCROLL_PAUSE);
    },
    { passive: true },
  );
  window.addEventListener('popstate', (event) => {
    clearTimeout(scrolling);
    void show(readAddress(location.search), readKeptView(event.state));
  });
  // Results come after the browser would have scrolled.
  window.history.scrollRestoration = 'manual';
  listenToKeys({ field, list, clear });
  placeFacets(parts);

  if (field.value === '') field.value = state.query.words;
  draw(state, parts);
  void open().catch(() => undefined);
  window.history.replaceState(
    window.history.state,
    '',
    `${location.pathname}${writeAddress(state.query)}`,
  );
  void show(state.query, kept);
}

/** The results that are drawn. */
function shownIn({ outcome, nearest: near }: State): readonly Found[] {
  if (!outcome) return [];
  return outcome.total > 0 ? outcome.groups.flatMap(({ shown }) => shown) : (near?.shown ?? []);
}
