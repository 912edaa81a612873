import '../site/browser/zod-without-eval.ts';
import { formStartWords } from '../words/words.ts';

/** Shows the form of the page, that for a work or for a correction, and loads what it needs. */
export async function startForm(page: Document): Promise<void> {
  try {
    if (page.querySelector('#correct')) {
      const { openCorrection } = await import('./correct-page.ts');
      await openCorrection();
    } else {
      const { openWorkForm } = await import('./work-page.ts');
      openWorkForm();
    }
  } catch {
    // Where it says else that script is off.
    const note = page.querySelector('#without-script p');
    if (note) note.textContent = formStartWords.notLoaded;
  }
}
