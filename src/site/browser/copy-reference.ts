/** Runs in the reader’s browser: the buttons that copy references. */
import { FACES } from '../../core/render/text/safe-html.ts';
import { copyWords } from '../../words/words.ts';
import { copyRich, copyText } from './clipboard.ts';

/**
 * Adds a copy button to a line of actions; what it says is read out. `target` gives the panel to
 * copy from when it is pressed: its `.copied` reference, or its `pre`. `text` is what it says.
 */
export function addCopyButton(
  actions: HTMLElement,
  target: () => HTMLElement | undefined,
  { loud = true, text = copyWords.copy } = {},
): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = loud ? 'button loud' : 'button';
  button.textContent = text;
  const said = document.createElement('span');
  said.className = 'said';
  said.setAttribute('role', 'status');
  actions.append(button, said);
  actions.hidden = false;

  let timer = 0;
  button.addEventListener('click', async () => {
    const panel = target();
    const out = panel?.querySelector<HTMLElement>('.copied, pre');
    if (!panel || !out) return;
    clearTimeout(timer);
    const done = await copy(out);
    button.textContent = done ? copyWords.copied : text;
    said.textContent = done
      ? copyWords.done(panel.dataset['name'] ?? copyWords.reference)
      : copyWords.refused;
    said.classList.toggle('vh', done);
    if (!done) getSelection()?.selectAllChildren(out);
    timer = window.setTimeout(
      () => {
        button.textContent = text;
        said.textContent = '';
      },
      done ? 2000 : 12_000,
    );
  });
}

/** The panel of a cite box that is on show. */
export function chosenPanel(box: HTMLElement): HTMLElement | undefined {
  const outs = [...box.querySelectorAll<HTMLElement>('.out')];
  const at = [...box.querySelectorAll<HTMLInputElement>('input')].findIndex(
    (input) => input.checked,
  );
  return outs[at];
}

/**
 * Copies a reference with its italics and hanging indent, and as plain text; a citation, which is a
 * `<span>`, without the indent; BibTeX as plain text line by line.
 */
async function copy(out: HTMLElement): Promise<boolean> {
  const lines = [...out.querySelectorAll<HTMLElement>(':scope > span')];
  const isCode = out.tagName === 'PRE';
  const text = isCode
    ? `${lines.map((line) => line.textContent).join('\n')}\n`
    : (out.textContent?.trim() ?? '');
  if (isCode) return copyText(text);
  // What stands inside a text has no lines of its own.
  if (out.tagName === 'SPAN') return copyRich(plainMarkup(out), text);
  // The measures of the style manuals, in the words that word processors read.
  return copyRich(`<p style="margin-left:0.5in;text-indent:-0.5in">${plainMarkup(out)}</p>`, text);
}

/** The HTML of a reference as other programs read it: without what only this page’s styles know. */
function plainMarkup(out: HTMLElement): string {
  const copied = document.createElement('p');
  copied.append(...[...out.childNodes].map((node) => node.cloneNode(true)));
  for (const place of copied.querySelectorAll('wbr')) place.remove();
  for (const kept of copied.querySelectorAll('.nb')) kept.replaceWith(...kept.childNodes);
  for (const [style, name] of Object.entries(FACES)) {
    for (const element of copied.querySelectorAll<HTMLElement>(`span.${name}`)) {
      element.removeAttribute('class');
      element.style.cssText = style;
    }
  }
  return copied.innerHTML.trim();
}
