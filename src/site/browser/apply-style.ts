/** Runs in the reader’s browser: brings a page into another citation style, and back. */
import { NOTHING_STYLED, withPart } from '../../core/render/citations/styled-parts.ts';
import type { StyledPageView } from '../../core/render/views/citing-data.ts';
import type { CitationNoteView } from '../../core/render/views/entry.ts';
import { noteWords, styleChangeWords } from '../../words/words.ts';
import { citingText, readCitingData, shownInPage } from './citing-page.ts';
import { format } from './formatting.ts';
import { keepingLine } from './kept-line.ts';
import { setHtml } from './set-html.ts';
import { showStyleFile } from './style-search.ts';
import type { StyleSource } from './style-source.ts';
import { keepPage, keptPage } from './styled-cache.ts';

/** What a page held when it came, to be put back. */
interface Original {
  readonly inside: ReadonlyMap<Element, readonly Node[]>;
  /** The text before and behind citations, which the mark of a note moves. */
  readonly text: ReadonlyMap<CharacterData, string>;
  readonly order: readonly { readonly list: Element; readonly items: readonly Element[] }[];
}

const originals = new WeakMap<Document, Original>();

/** The list at the end of an entry: its order is the style’s. */
const ORDERED = 'section#references ol.references';

/** What came of a choice: the sentence that tells it, and whether the page is in the style. */
interface Applied {
  readonly said: string;
  readonly done: boolean;
}

/** A style that a reader has chosen. */
export interface ChosenStyle {
  readonly id: string;
  /** “MLA, 9th edition”. */
  readonly name: string;
  /** The style in which the page came. */
  readonly isStandard: boolean;
}

/** Only the last choice counts: what an earlier one is still formatting is stopped. */
let running: AbortController | undefined;

/**
 * Shows the page in a style, part by part as it is formatted; the standard style puts back what the
 * page came with. `source.version` changes with the files of the styles. Never throws: where a style
 * cannot be had, the page stays as it came. Gives nothing where another choice has come since.
 * `land` is called after each change of a page that has just come.
 */
export async function applyStyle(
  page: Document,
  { id, name, isStandard }: ChosenStyle,
  source: StyleSource & { readonly version: string },
  land?: () => void,
): Promise<Applied | undefined> {
  running?.abort();
  running = undefined;
  const original = remember(page);
  const data = citingText(page);
  const search = page.querySelector<HTMLElement>('.colophon .style-search');
  const putBack = () => {
    keepingLine(page, () => restore(page, original));
    if (search) void showStyleFile(search, undefined);
  };
  if (isStandard || data === undefined) {
    putBack();
    return { said: styleChangeWords.back, done: true };
  }
  const controller = new AbortController();
  running = controller;
  const asked = shownInPage(page);
  const place = { style: id, version: source.version, data, asked, base: source.base };
  let shown = NOTHING_STYLED;
  const show = (part: Partial<StyledPageView>) => {
    keepingLine(page, () => {
      if (shown === NOTHING_STYLED) restore(page, original);
      shown = withPart(shown, part);
      setIn(page, part);
      showCredit(page, true);
    });
    land?.();
  };
  try {
    const kept = await keptPage(place);
    if (controller.signal.aborted) return undefined;
    if (kept !== undefined) show(kept);
    else {
      revealPage(page);
      const request = {
        type: 'page',
        data: readCitingData(data),
        shown: asked,
        base: source.base,
      } as const;
      await format(
        request,
        id,
        source,
        (answer) => {
          if (answer.type === 'page') show(answer.part);
        },
        controller.signal,
      );
      void keepPage(place, shown);
    }
  } catch (error) {
    if (controller.signal.aborted) return undefined;
    putBack();
    const reason = error instanceof Error ? error.message : String(error);
    return { said: styleChangeWords.failed(name, reason), done: false };
  } finally {
    revealPage(page);
  }
  if (search) void showStyleFile(search, source.configured.includes(id) ? undefined : id);
  return { said: styleChangeWords.changed(name), done: true };
}

/** The page is out of sight for a moment where it is to be shown in a style from the start. */
function revealPage({ documentElement }: Document): void {
  delete documentElement.dataset['restyling'];
}

function remember(page: Document): Original {
  const known = originals.get(page);
  if (known) return known;
  const elements = page.querySelectorAll('.citation, [data-work], #notes');
  const lists = page.querySelectorAll(ORDERED);
  const around = [...page.querySelectorAll('.citation')].flatMap((element) =>
    [element.previousSibling, textBehind(element)].filter((node) => node instanceof Text),
  );
  const original: Original = {
    text: new Map(around.map((node) => [node, node.data])),
    inside: new Map([...elements].map((element) => [element, [...element.childNodes]])),
    order: [...lists].map((list) => ({ list, items: [...list.children] })),
  };
  originals.set(page, original);
  return original;
}

/** The engine asks to be named where it runs. */
function showCredit(page: Document, isShown: boolean): void {
  for (const credit of page.querySelectorAll<HTMLElement>('.style-switch .engine')) {
    credit.hidden = !isShown;
  }
}

function restore(page: Document, { inside, text, order }: Original): void {
  showCredit(page, false);
  for (const [node, data] of text) node.data = data;
  for (const [element, nodes] of inside) element.replaceChildren(...nodes);
  for (const { list, items } of order) list.append(...items);
  page.querySelector('#notes.styled')?.remove();
  const own = page.querySelector<HTMLElement>('#notes');
  if (own) own.hidden = false;
}

function setIn(
  page: Document,
  { citations = {}, works = {}, list = [], notes }: Partial<StyledPageView>,
): void {
  for (const element of page.querySelectorAll<HTMLElement>('.citation')) {
    const html = citations[element.dataset['of'] ?? element.id];
    if (html === undefined) continue;
    setHtml(element, html);
    if (element.firstElementChild?.matches('.note-mark:only-child')) tuckIn(element);
  }
  const inLists = new Map(list.map(({ key, html }) => [key, html]));
  for (const element of page.querySelectorAll<HTMLElement>('[data-work]')) {
    const key = element.dataset['work'] ?? '';
    // In the list of a page references have its letters and numbers.
    const html = element.closest(ORDERED) === null ? works[key] : inLists.get(key);
    if (html !== undefined) setHtml(element, html);
  }
  const ordered = page.querySelector(ORDERED);
  for (const { key } of list) {
    const item = ordered?.querySelector(`:scope > li:has([data-work="${CSS.escape(key)}"])`);
    if (item) ordered?.append(item);
  }
  if (notes !== undefined) setNotes(page, notes);
}

/** Puts the mark of a note close to its word and behind the punctuation that follows. */
function tuckIn(citation: Element): void {
  const before = citation.previousSibling;
  const behind = textBehind(citation);
  if (!(before instanceof Text)) return;
  before.data = before.data.replace(/\s$/, '');
  const end = /^[.,;:!?]+/.exec(behind?.data ?? '')?.[0] ?? '';
  before.data += end;
  if (behind) behind.data = behind.data.slice(end.length);
}

/** The text right behind an element, also where it is kept together with what follows it. */
function textBehind({ nextSibling: next }: Element): Text | undefined {
  const first = next instanceof Element && next.matches('.nb') ? next.firstChild : next;
  return first instanceof Text ? first : undefined;
}

/** In a note style the notes stand before the references, or in the place of the page’s own. */
function setNotes(page: Document, notes: readonly CitationNoteView[]): void {
  page.querySelector('#notes.styled')?.remove();
  const own = page.querySelector<HTMLElement>('#notes');
  if (own) own.hidden = notes.length === 0;
  if (notes.length === 0) return;
  const section = own ?? page.createElement('section');
  if (own === null) {
    section.className = 'apparatus styled';
    section.id = 'notes';
    page.querySelector('section#references')?.before(section);
  }
  const head = page.createElement('h2');
  head.textContent = noteWords.heading;
  const list = page.createElement('ol');
  list.className = 'citation-notes';
  for (const { id, number, html, href } of notes) {
    const item = page.createElement('li');
    item.id = id;
    item.value = number;
    setHtml(item, `${html}\u00A0`);
    const back = page.createElement('a');
    back.href = href;
    back.textContent = '↩';
    back.setAttribute('aria-label', noteWords.backTo(number));
    item.append(back);
    list.append(item);
  }
  section.replaceChildren(head, list);
}
