/** Runs in the reader’s browser: puts formatted text on the clipboard. */

/**
 * Puts HTML for word processors and the same as plain text on the clipboard. False where the browser
 * does not allow it.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  if (copyInEvent(html, text)) return true;
  try {
    if (typeof ClipboardItem === 'function') {
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

/** Puts a plain text on the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies as the reader’s own keys would. The newer way reads the HTML as a part of this page, whose
 * Content-Security-Policy refuses its styles and reports each of them.
 */
function copyInEvent(html: string, text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    done = true;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && done;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
