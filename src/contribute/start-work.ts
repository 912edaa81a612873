import '../site/browser/zod-without-eval.ts';
import { formStartWords } from '../words/words.ts';

/** Shows the form for a work, and loads what it needs. */
export async function startWorkForm(): Promise<void> {
  try {
    const { openWorkForm } = await import('./work-page.ts');
    openWorkForm();
  } catch {
    showFailure();
  }
}

/** Says that a form could not be loaded, where it says else that script is off. */
export function showFailure(): void {
  const note = document.querySelector('#without-script p');
  if (note) note.textContent = formStartWords.notLoaded;
}
