/**
 * Runs in the reader’s browser, on every page: opens a preview beside a link to an entry, a claim or
 * a passage, where the mouse rests on it, the keyboard reaches it, or a finger taps it. What the
 * preview shows is loaded then, and not before.
 */

/** How long a mouse or the focus rests on a link before it asks. */
const HOVER = 300;
/** How long a preview stays when the mouse has left, so that it can be reached. */
const GRACE = 500;
/** How long a tap waits for its preview; then it leads where the link does. */
const PATIENCE = 800;

/** Where links open previews; in indexes, whose lines say as much, they lead at once. */
const PLACES = ':is(article, #ledger) a[href]';
/** Ways about the page and away from it. */
const PLAIN = '.cite, .cite-note, .preview, .para, nav, h1, h2, h3, h4';
/** Below the base of the site: an entry or a place in it, and a claim among all claims. */
const TARGET = /^[\w-]+\/[^/#]+\/(?:#.*)?$|^claims\/(?:page\/\d+\/)?#claim-/;
/** Places on the page itself that are worth a look: a paragraph, a citation. */
const HERE = /^#[pc]\d+$/;

/** Makes the links of a page open previews. */
export function startPreviews(page: Document): void {
  const base = page.querySelector<HTMLAnchorElement>('a.wordmark')?.pathname ?? '/';
  let box: HTMLElement | undefined;
  let shown: HTMLAnchorElement | undefined;
  /** The link that a tap has asked for, while its preview is on the way. */
  let tapped: HTMLAnchorElement | undefined;
  /** The link whose preview the reader has closed, until it is left. */
  let dismissed: HTMLAnchorElement | undefined;
  let isTouch = false;
  let timer = 0;
  /** Whatever is on the way for an earlier turn comes too late. */
  let turn = 0;

  const later = (action: () => void, delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };
  const close = () => {
    clearTimeout(timer);
    turn += 1;
    tapped = undefined;
    if (box?.matches(':popover-open')) box.hidePopover();
    shown?.removeAttribute('aria-expanded');
    shown?.removeAttribute('aria-controls');
    shown = undefined;
  };
  const isInUse = () =>
    box?.matches(':hover, :focus-within') || shown?.matches(':hover, :focus') || false;
  const closeUnlessUsed = () => {
    if (!isInUse()) close();
  };
  const open = async (link: HTMLAnchorElement): Promise<boolean> => {
    if (shown === link) return true;
    close();
    const mine = turn;
    const draw = await contentOf(link);
    if (draw === undefined || mine !== turn || !link.isConnected) return false;
    box ??= boxOf(page);
    draw(box);
    box.showPopover({ source: link });
    place(box, link);
    link.setAttribute('aria-controls', box.id);
    link.setAttribute('aria-expanded', 'true');
    shown = link;
    return true;
  };
  const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(PLACES) : null;
    return link && !link.closest(PLAIN) && isTarget(link, base) ? link : undefined;
  };
  const isInBox = (target: EventTarget | null) =>
    box !== undefined && target instanceof Node && box.contains(target);

  page.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || savesData()) return;
    const link = linkAt(target);
    if (link !== dismissed) dismissed = undefined;
    if (isInBox(target) || (link !== undefined && link === shown)) clearTimeout(timer);
    else if (link === undefined) later(closeUnlessUsed, GRACE);
    else if (link !== dismissed) later(() => void open(link), HOVER);
  });
  page.documentElement.addEventListener('pointerleave', () => later(closeUnlessUsed, GRACE));
  page.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link !== dismissed) dismissed = undefined;
    if (link === undefined || link === dismissed || savesData()) return;
    if (link.matches(':focus-visible')) later(() => void open(link), HOVER);
  });
  page.addEventListener('focusout', ({ relatedTarget }) => {
    if (!isInBox(relatedTarget) && relatedTarget !== shown) later(closeUnlessUsed, 0);
  });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      const link = shown;
      const wasInside = isInBox(page.activeElement);
      dismissed = link;
      close();
      if (link === undefined) return;
      event.preventDefault();
      if (wasInside) link.focus();
    },
    true,
  );
  page.addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      isTouch = pointerType !== 'mouse';
      if (!isInBox(target) && linkAt(target) !== (shown ?? tapped)) close();
    },
    true,
  );
  // The first tap opens the preview; the next one, or a click of the mouse, follows the link.
  page.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!isTouch || link === undefined || event.defaultPrevented) return;
    if (link === shown || link === tapped || savesData()) return;
    event.preventDefault();
    const opening = open(link);
    tapped = link;
    const tooLate = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false));
    void Promise.race([opening, tooLate]).then((isOpen) => {
      if (tapped !== link) return;
      tapped = undefined;
      if (!isOpen) location.assign(link.href);
    });
  });
}

/** What draws the preview of a link; nothing where there is none or it cannot be had. */
async function contentOf(link: HTMLAnchorElement) {
  try {
    const { previewOf } = await import('./preview-content.ts');
    return await previewOf(new URL(link.href));
  } catch {
    return undefined;
  }
}

/** True for a link to what can be shown: an entry, a claim, a passage, here or on another page. */
function isTarget({ origin, pathname, search, hash }: HTMLAnchorElement, base: string): boolean {
  if (origin !== location.origin || search !== '') return false;
  if (pathname === location.pathname) return HERE.test(hash);
  return pathname.startsWith(base) && TARGET.test(`${pathname.slice(base.length)}${hash}`);
}

/** True where the reader asks for few bytes, or the line is slow: then links are links. */
function savesData(): boolean {
  const line: unknown = Reflect.get(navigator, 'connection');
  if (matchMedia('(prefers-reduced-data: reduce)').matches) return true;
  if (typeof line !== 'object' || line === null) return false;
  return (
    Reflect.get(line, 'saveData') === true || /2g/.test(String(Reflect.get(line, 'effectiveType')))
  );
}

/** The one box in which previews stand. It closes by the rules above, not by the browser’s own. */
function boxOf(page: Document): HTMLElement {
  const box = page.createElement('div');
  box.id = 'preview-box';
  box.className = 'card preview';
  box.popover = 'manual';
  box.setAttribute('role', 'group');
  (page.querySelector('main') ?? page.body).append(box);
  return box;
}

/** Below the line of the link, or above it where there is more room; inside the window. */
function place(box: HTMLElement, link: HTMLElement): void {
  const lines = [...link.getClientRects()];
  const line = lines[0] ?? link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const gap = 8;
  const below = (lines.at(-1) ?? line).bottom + gap;
  const roomBelow = clientHeight - below - gap;
  const roomAbove = line.top - 2 * gap;
  box.style.removeProperty('--room');
  const isAbove = box.offsetHeight > roomBelow && roomAbove > roomBelow;
  box.style.setProperty('--room', `${isAbove ? roomAbove : roomBelow}px`);
  const { offsetWidth: width, offsetHeight: height } = box;
  const top = isAbove ? Math.max(gap - scrollY, line.top - gap - height) : below;
  const left = Math.max(gap, Math.min(line.left, clientWidth - width - gap));
  box.style.setProperty('--x', `${left + scrollX}px`);
  box.style.setProperty('--y', `${top + scrollY}px`);
}
