/** Runs in the reader’s browser, loaded when a preview is asked for: makes it of the page of its target. */
import { escapeHtml } from '../../core/render/text/html.ts';
import { previewWords as words } from '../../words/words.ts';
import { addCopyButton } from './copy-reference.ts';
import { keptStyle } from './kept-style.ts';
import { plainHtml } from './plain-html.ts';
import { setHtml } from './set-html.ts';

/** So many pages are kept for the next time that somebody asks. */
const MOST_PAGES = 30;
/** How long a page may take. */
const TIMEOUT = 10_000;

/** The names of the parts that pages mark by `data-preview`, in the order in which they are shown. */
const PARTS = ['call', 'heading', 'title', 'imprint', 'text', 'basis'] as const;
type Part = (typeof PARTS)[number];

/** What a preview shows. */
interface Preview {
  readonly name: string;
  /** HTML, as `plainHtml` writes it. */
  readonly parts: readonly {
    readonly part: Part;
    readonly html: string;
    /** The language, where the part has one of its own. */
    readonly lang?: string | undefined;
  }[];
  /** What the link to the target says. */
  readonly open: string;
  /** The key of the work, and its reference. */
  readonly work?: { readonly key: string; readonly html: string; readonly style: string };
}

/**
 * Gives what draws the preview of an address into a box; nothing where its page has nothing to show
 * there. Pages are asked for once.
 * @throws {Error} where the page cannot be had.
 */
export async function previewOf(address: URL): Promise<((box: HTMLElement) => void) | undefined> {
  const page = await pageAt(address);
  const preview = placeIn(page, address) ?? cardIn(page, address);
  return preview && ((box) => draw(box, preview, address));
}

const pages = new Map<string, Promise<Document>>();

function pageAt({ origin, pathname }: URL): Promise<Document> {
  if (pathname === location.pathname) return Promise.resolve(document);
  const known = pages.get(pathname);
  if (known) return known;
  const page = load(`${origin}${pathname}`);
  pages.set(pathname, page);
  const [oldest] = pages.keys();
  if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
  page.catch(() => pages.delete(pathname));
  return page;
}

/**
 * A page of this site as a document without a window: its scripts do not run, and nothing of it is
 * loaded. The browser reads it from the answer itself, so that no text becomes HTML here.
 */
function load(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = TIMEOUT;
    request.onloadend = () => {
      const { status, response } = request;
      if (status === 200 && response instanceof Document) resolve(response);
      else reject(new Error(`${address}: ${status}`));
    };
    request.send();
  });
}

/** The claim or the passage that the end of an address names. */
function placeIn(page: Document, address: URL): Preview | undefined {
  const id = decodeURIComponent(address.hash.slice(1));
  const target = id === '' ? null : page.getElementById(id);
  if (target === null) return undefined;
  const marked = target.matches('li') ? partsIn(target, address) : [];
  const [claim] = target.querySelectorAll('[data-preview=title]');
  if (claim) return { name: textOf(claim), parts: marked, open: words.openClaim };
  const passage = passageAt(target);
  if (passage === null) return undefined;
  const name = textOf(page.querySelector('h1'));
  const parts = [
    { part: 'heading', html: escapeHtml(name) },
    { part: 'text', html: plainHtml(passage, address) },
  ] as const;
  return { name, parts, open: words.openPassage };
}

/** The paragraph round a place, or the first one below a heading. */
function passageAt(target: Element): Element | null {
  if (!target.matches('h2, h3, h4')) return target.closest('.essay-text, p, li, blockquote');
  const next = target.nextElementSibling;
  return next?.matches('p') ? next : (next?.querySelector('p') ?? null);
}

/** The card of an entry. */
function cardIn(page: Document, address: URL): Preview | undefined {
  const card = page.querySelector('article > header');
  const title = card?.querySelector('[data-preview=title]');
  if (!card || !title) return undefined;
  const basis = page.querySelectorAll('article [data-preview=basis]');
  const parts = [...partsIn(card, address), ...basisIn([...basis], address)];
  const work = workIn(page, address);
  return { name: textOf(title), parts, open: words.openCard, ...(work && { work }) };
}

function partsIn(root: Element, address: URL): Preview['parts'] {
  return PARTS.flatMap((part) => {
    const marked = [...root.querySelectorAll(`[data-preview=${part}]`)];
    const html = marked.map((element) => plainHtml(element, address)).join(' · ');
    return html === '' ? [] : [{ part, html, lang: langOf(marked[0]) }];
  });
}

/** The language of a part of a page, where it is not that of the page. */
function langOf(part: Element | undefined): string | undefined {
  return part?.closest<HTMLElement>('body [lang]')?.lang;
}

function basisIn(marked: readonly Element[], address: URL): Preview['parts'] {
  return marked
    .slice(0, 1)
    .map((element) => ({ part: 'basis', html: plainHtml(element, address) }));
}

/** The reference of a work, in the style that the reader has chosen where the page holds it. */
function workIn(page: Document, address: URL): Preview['work'] {
  const key = /\/works\/([^/]+)\/$/.exec(address.pathname)?.[1];
  const box = page.querySelector('.cite');
  if (key === undefined || box === null) return undefined;
  const styles = [...box.querySelectorAll<HTMLInputElement>('[name=style]')];
  const at = Math.max(
    0,
    styles.findIndex(({ value }) => value === keptStyle()?.id),
  );
  const out = box.querySelectorAll<HTMLElement>('.out')[at];
  const copied = out?.querySelector('.copied');
  const style = out?.dataset['name'];
  if (!copied || style === undefined) return undefined;
  return { key, html: plainHtml(copied, address), style };
}

function draw(box: HTMLElement, { name, parts, open, work }: Preview, { href }: URL): void {
  box.setAttribute('aria-label', words.name(name));
  const shown = parts.map(({ part, html, lang }) => {
    const element = document.createElement(part === 'text' ? 'div' : 'p');
    element.className = part === 'basis' ? 'how-read' : part;
    if (lang !== undefined) element.lang = lang;
    setHtml(element, html);
    return element;
  });
  const go = document.createElement('p');
  go.className = 'go';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = open;
  go.append(link);
  box.replaceChildren(...shown, go);
  if (work === undefined) return;
  const reference = document.createElement('p');
  reference.className = 'copied';
  reference.hidden = true;
  setHtml(reference, work.html);
  box.append(reference);
  box.dataset['name'] = work.style;
  addCopyButton(go, () => box, { loud: false, text: words.copyIn(work.style) });
  go.dataset['list'] = work.key;
  document.dispatchEvent(new Event('works-drawn'));
}

function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
