/** Runs in the reader’s browser: opens the card behind a citation without leaving the page. */

const HOVER = 300;
const GRACE = 500;

/** Makes every citation of a page open its preview. */
export function openPreviews(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a.ref[data-cite]')) {
    const card = page.getElementById(`preview-${link.dataset['cite'] ?? ''}`);
    if (card && typeof card.showPopover === 'function') connect(link, card);
  }
}

function connect(link: HTMLAnchorElement, card: HTMLElement): void {
  let timer = 0;
  let touched = false;
  const isOpen = () => card.matches(':popover-open');
  const later = (action: () => void, delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };
  const open = () => {
    if (isOpen()) return;
    place(card, link);
    card.showPopover({ source: link });
    place(card, link);
  };
  const close = () => {
    if (isOpen()) card.hidePopover();
  };
  const closeUnlessUsed = () => {
    if (!card.matches(':hover, :focus-within') && !link.matches(':hover, :focus')) close();
  };

  link.setAttribute('aria-controls', card.id);
  link.setAttribute('aria-expanded', 'false');
  card.addEventListener('toggle', () => link.setAttribute('aria-expanded', String(isOpen())));

  link.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
  });
  link.addEventListener('click', (event) => {
    // The first tap opens the card; the next one, or a click of the mouse, follows the link.
    if (!touched || isOpen()) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') later(open, HOVER);
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) later(open, HOVER);
  });
  for (const element of [link, card]) {
    element.addEventListener('pointerleave', () => later(closeUnlessUsed, GRACE));
    element.addEventListener('focusout', () => later(closeUnlessUsed, 0));
  }
  card.addEventListener('pointerenter', () => clearTimeout(timer));
}

/** Below the citation’s line, and above it where there is no room; inside the window. */
function place(card: HTMLElement, link: HTMLElement): void {
  const lines = [...link.getClientRects()];
  const line = lines[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const gap = 8;
  const below = (lines.at(-1) ?? line).bottom + gap;
  const above = line.top - gap - height;
  const top = below + height > innerHeight && above > 0 ? above : below;
  const left = Math.min(Math.max(gap, line.left), Math.max(gap, innerWidth - width - gap));
  card.style.setProperty('--x', `${left + scrollX}px`);
  card.style.setProperty('--y', `${top + scrollY}px`);
}
