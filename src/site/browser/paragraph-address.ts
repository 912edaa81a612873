/** Runs in the reader’s browser: a button at each numbered paragraph that copies its address. */
import { essayWords } from '../../words/words.ts';
import { copyText } from './clipboard.ts';

/** So long a button says that the address is copied. */
const SAID_MILLISECONDS = 2000;

/** Adds the buttons, and a line that says aloud what came of pressing one. */
export function offerAddresses(): void {
  const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.essay-text > a.para')];
  if (numbers.length === 0) return;
  const said = document.createElement('p');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  document.querySelector('.essay-flow')?.after(said);
  for (const link of numbers) {
    const number = (link.textContent ?? '').trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-address';
    button.textContent = essayWords.copy;
    button.setAttribute('aria-label', essayWords.copyAddress(number));
    button.addEventListener('click', async () => {
      const done = await copyText(link.href);
      said.textContent = done ? essayWords.addressCopied(number) : essayWords.notCopied;
      // The address bar has it then.
      if (!done) location.hash = link.hash;
      button.textContent = done ? essayWords.copied : essayWords.copy;
      setTimeout(() => {
        button.textContent = essayWords.copy;
        said.textContent = '';
      }, SAID_MILLISECONDS);
    });
    link.after(button);
  }
}
