import { listStartWords } from '../words/words.ts';

/** Loads the page of lists. */
export async function startListPage(): Promise<void> {
  try {
    const { openListPage } = await import('./page.ts');
    openListPage();
  } catch {
    const lead = document.querySelector('#list-lead p');
    if (lead) {
      lead.textContent = listStartWords.notLoaded;
    }
  }
}
