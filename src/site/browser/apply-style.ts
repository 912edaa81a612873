/** Runs in the reader’s browser: brings a page into another citation style, and back. */
import type { CitationNoteView } from '../../core/render/views/entry.ts';
import type { StyledPageView } from '../../core/render/views/styled-page.ts';
import { noteWords, styleChangeWords } from '../../words/words.ts';
import { openPreviews } from './previews.ts';
import { setHtml } from './set-html.ts';

/** What a page held when it came, to be put back. */
interface Original {
  readonly inside: ReadonlyMap<Element, readonly Node[]>;
  /** The text before and behind citations, which the mark of a note moves. */
  readonly text: ReadonlyMap<CharacterData, string>;
  readonly order: readonly { readonly list: Element; readonly items: readonly Element[] }[];
}

const originals = new WeakMap<Document, Original>();

/** The list at the end of an entry, or the bibliography: its order is the style’s. */
const ORDERED = '#references';

/** What came of a choice: the sentence that tells it, and whether the page is in the style. */
interface Applied {
  readonly said: string;
  readonly done: boolean;
}

/**
 * Fetches the page’s citations in a style and sets them in; the standard style puts back what the
 * page came with. Never throws.
 */
export async function applyStyle(
  page: Document,
  file: string,
  isStandard: boolean,
): Promise<Applied> {
  const original = remember(page);
  if (isStandard) {
    restore(page, original);
    openPreviews(page);
    return { said: styleChangeWords.back, done: true };
  }
  let view: StyledPageView;
  try {
    const response = await fetch(file);
    if (!response.ok) throw new Error(String(response.status));
    const read: unknown = await response.json();
    if (!isStyledPage(read)) throw new Error('no page');
    view = read;
  } catch {
    restore(page, original);
    return { said: styleChangeWords.notFetched, done: false };
  }
  restore(page, original);
  setIn(page, view);
  openPreviews(page);
  return { said: styleChangeWords.changed(view.name), done: true };
}

function remember(page: Document): Original {
  const known = originals.get(page);
  if (known) return known;
  const elements = page.querySelectorAll('.citation, [data-work]');
  const lists = page.querySelectorAll(`${ORDERED}:is(ol), ${ORDERED} ol.references`);
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

function restore(page: Document, { inside, text, order }: Original): void {
  for (const [node, data] of text) node.data = data;
  for (const [element, nodes] of inside) element.replaceChildren(...nodes);
  for (const { list, items } of order) list.append(...items);
  page.querySelector('#notes.styled')?.remove();
  const own = page.querySelector<HTMLElement>('#notes');
  if (own) own.hidden = false;
}

function setIn(page: Document, view: StyledPageView): void {
  for (const element of page.querySelectorAll<HTMLElement>('.citation')) {
    const html = view.citations[element.dataset['of'] ?? element.id];
    if (html === undefined) continue;
    setHtml(element, html);
    if (element.firstElementChild?.matches('.note-mark:only-child')) tuckIn(element);
  }
  const inLists = new Map(view.list.map(({ key, html }) => [key, html]));
  for (const element of page.querySelectorAll<HTMLElement>('[data-work]')) {
    const key = element.dataset['work'] ?? '';
    const html =
      element.closest(ORDERED) === null ? view.works[key] : (inLists.get(key) ?? view.works[key]);
    if (html !== undefined) setHtml(element, html);
  }
  const list = page.querySelector(`${ORDERED}:is(ol), ${ORDERED} ol.references`);
  for (const { key } of view.list) {
    const item = list?.querySelector(`:scope > li:has([data-work="${CSS.escape(key)}"])`);
    if (item) list?.append(item);
  }
  setNotes(page, view.notes);
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

/** In a note style the notes stand before the references; the page’s own are put away. */
function setNotes(page: Document, notes: readonly CitationNoteView[]): void {
  const own = page.querySelector<HTMLElement>('#notes');
  if (own) own.hidden = true;
  if (notes.length === 0) return;
  const section = page.createElement('section');
  section.className = 'apparatus styled';
  section.id = 'notes';
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
  section.append(head, list);
  page.querySelector('section#references')?.before(section);
}

/** Our own build wrote the file; this tells it from another page that a server sent instead. */
function isStyledPage(value: unknown): value is StyledPageView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'citations' in value &&
    'list' in value &&
    'works' in value &&
    'notes' in value
  );
}
