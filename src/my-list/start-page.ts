/** Loads the page of lists. */
export async function startListPage(): Promise<void> {
  try {
    const { openListPage } = await import('./page.ts');
    openListPage();
  } catch {
    const lead = document.querySelector('#list-lead p');
    if (lead) {
      lead.textContent =
        'What shows the list could not be loaded. The list is where it was: load the page again.';
    }
  }
}
