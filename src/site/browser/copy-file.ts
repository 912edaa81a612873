/** Runs in the reader’s browser: copies a file that a page offers, without saving it first. */
import { copyFileWords } from '../../words/words.ts';
import { copyRich, copyText } from './clipboard.ts';
import { bodyOf } from './set-html.ts';

/** A file to copy: what a reader calls it, and where it is. */
interface Offered {
  readonly name: string;
  readonly href: string;
}

/** The measures of the style manuals, which the files have in a style sheet. */
const LOOKS = [
  ['.reference', 'margin-left:0.5in;text-indent:-0.5in'],
  ['.annotation p', 'margin-left:0.5in'],
  ['.annotation.inch p', 'margin-left:1in'],
  ['.smallcaps', 'font-variant:small-caps'],
] as const;

/**
 * Fills a place with a choice among the files that the links round it lead to, and a button that
 * copies the one chosen. Formatted text is copied as rich text where the browser can.
 */
export function addFileCopier(place: HTMLElement): void {
  const links = place.parentElement?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [];
  const files = [...links].map(offered);
  if (files.length === 0) return;
  const select = document.createElement('select');
  select.autocomplete = 'off';
  for (const [at, { name }] of files.entries()) select.add(new Option(name, String(at)));
  select.setAttribute('aria-label', copyFileWords.which);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = copyFileWords.copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  place.append(select, ' ', button, ' ', said);
  place.hidden = false;
  button.addEventListener('click', async () => {
    const file = files[Number(select.value)];
    if (!file) return;
    said.textContent = '';
    said.textContent = (await copyFile(file.href))
      ? copyFileWords.done(file.name)
      : copyFileWords.refused;
  });
}

function offered(link: HTMLAnchorElement): Offered {
  const row = link.closest('tr')?.querySelector('th')?.textContent.trim();
  const own = link.title || link.textContent.trim();
  return { name: row === undefined ? own : `${row}: ${own}`, href: link.href };
}

async function copyFile(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    if (!response.ok) return false;
    const text = await response.text();
    if (!address.endsWith('.html')) return await copyText(text);
    const body = bodyOf(text);
    // The file's style sheet stays behind, and word processors keep what an element says itself.
    for (const [selector, style] of LOOKS) {
      for (const element of body.querySelectorAll<HTMLElement>(selector)) {
        element.style.cssText = style;
      }
    }
    return await copyRich(body.innerHTML, body.textContent.trim());
  } catch {
    return false;
  }
}
