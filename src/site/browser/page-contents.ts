/** Runs in the reader’s browser: keeps the contents of a long page in view, and marks the place. */
import { contentsWords } from '../../words/words.ts';

/** The headings that contents list: those of sections. */
const HEADINGS = '.spread > section > h2, .essay-flow > h2.section';

/** Adds the contents at the head of the text, where they stay while it scrolls. */
export function keepContents(): void {
  const text = document.querySelector<HTMLElement>('.spread');
  const headings = [...document.querySelectorAll<HTMLElement>(HEADINGS)];
  if (!text || headings.length < 3) return;
  const strip = document.createElement('nav');
  strip.className = 'page-contents';
  strip.setAttribute('aria-label', contentsWords.label);
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  const place = document.createElement('span');
  summary.append(`${contentsWords.heading} `, place);
  const list = document.createElement('ol');
  const links = new Map<HTMLElement, HTMLAnchorElement>();
  for (const heading of headings) {
    const id = heading.id.replace(/-head$/, '');
    const link = document.createElement('a');
    link.href = `#${heading.parentElement?.id === id ? id : heading.id}`;
    link.textContent = nameOf(heading);
    link.addEventListener('click', () => {
      fold.open = false;
    });
    const row = document.createElement('li');
    row.append(link);
    list.append(row);
    links.set(heading, link);
  }
  fold.append(summary, list);
  strip.append(fold);
  text.before(strip);
  strip.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !fold.open) return;
    fold.open = false;
    summary.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !strip.contains(target)) fold.open = false;
  });

  const mark = (): void => {
    const line = strip.getBoundingClientRect().bottom + 24;
    const here = headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
    for (const [heading, link] of links) {
      if (heading === here) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    place.textContent = here === undefined ? '' : nameOf(here);
    strip.classList.toggle('stuck', here !== undefined);
  };
  let isAsked = false;
  addEventListener(
    'scroll',
    () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

/** The text of a heading without how much is under it. */
function nameOf(heading: HTMLElement): string {
  const count = heading.querySelector('small')?.textContent ?? '';
  const text = heading.textContent ?? '';
  return text
    .slice(0, text.length - count.length)
    .replace(/\s+/g, ' ')
    .trim();
}
