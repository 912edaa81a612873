/** Runs in the reader’s browser: the button that copies the chosen reference of a cite box. */

/** Adds the button to a box; what it says is read out. */
export function addCopyButton(box: HTMLElement): void {
  const actions = box.querySelector<HTMLElement>('.actions');
  if (!actions) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button loud';
  button.textContent = 'Copy';
  const said = document.createElement('span');
  said.className = 'said';
  said.setAttribute('role', 'status');
  actions.append(button, said);
  actions.hidden = false;

  let timer = 0;
  button.addEventListener('click', async () => {
    const out = chosen(box);
    if (!out) return;
    clearTimeout(timer);
    const done = await copy(out);
    button.textContent = done ? 'Copied' : 'Copy';
    said.textContent = done
      ? `${out.dataset['name'] ?? 'The reference'} copied.`
      : 'Not copied: the browser did not allow it. The reference is selected; press Ctrl and C.';
    said.classList.toggle('vh', done);
    if (!done) select(out);
    timer = window.setTimeout(
      () => {
        button.textContent = 'Copy';
        said.textContent = '';
      },
      done ? 2000 : 12_000,
    );
  });
}

/** The panel that is on show. */
function chosen(box: HTMLElement): HTMLElement | undefined {
  const outs = [...box.querySelectorAll<HTMLElement>('.out')];
  const at = [...box.querySelectorAll<HTMLInputElement>('input')].findIndex(
    (input) => input.checked,
  );
  return outs[at];
}

/** Copies a reference with its italics and as plain text; BibTeX as plain text line by line. */
async function copy(out: HTMLElement): Promise<boolean> {
  const lines = [...out.querySelectorAll<HTMLElement>('pre > span')];
  const text =
    lines.length > 0
      ? `${lines.map((line) => line.textContent).join('\n')}\n`
      : (out.textContent?.trim() ?? '');
  try {
    if (lines.length === 0 && typeof ClipboardItem === 'function') {
      const html = out.innerHTML.trim();
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(out: HTMLElement): void {
  const selection = getSelection();
  selection?.selectAllChildren(out);
}
