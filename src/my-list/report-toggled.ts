import { listKeepingWords } from '../words/words.ts';
import { notAdded } from './refusals.ts';
import type { Toggled } from './toggle.ts';

/**
 * Says beside a button what came of it, for the ear alone where the button shows it already. Loaded
 * when a button is pressed.
 */
export function report(button: HTMLButtonElement, { wasOn, before, refusal }: Toggled): void {
  const near = button.nextElementSibling;
  const said = near?.matches('.put-said') ? near : document.createElement('span');
  if (said !== near) {
    said.className = 'put-said';
    said.setAttribute('role', 'status');
    button.after(said);
  }
  said.classList.toggle('vh', refusal === undefined);
  // A live region that is new is read only when its text comes after it.
  requestAnimationFrame(() => {
    said.textContent = textOf(wasOn, before, refusal);
  });
}

function textOf(wasOn: boolean, before: number, refusal: Toggled['refusal']): string {
  if (refusal !== undefined) return notAdded(refusal, before);
  return wasOn ? listKeepingWords.takenOff : listKeepingWords.on(before + 1);
}
