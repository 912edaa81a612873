import { searchStartWords } from '../words/words.ts';

/**
 * Shows the field in place of the heading, and opens the search when the field gets the focus, or
 * when the address asks something already. Its script is loaded before, so that the first word need
 * not wait for it; its index is not.
 */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search-form');
  const field = document.querySelector<HTMLInputElement>('#field');
  if (!form || !field) return;
  document.querySelector('#search-heading')?.classList.add('vh');
  document.querySelector('#search-note')?.remove();
  form.hidden = false;

  const load = () => import('./page.ts');
  let loading = load();
  // Told when the search is opened.
  loading.catch(() => undefined);

  let isOpen = false;
  const open = async () => {
    if (isOpen) return;
    isOpen = true;
    try {
      const { openSearchPage } = await loading;
      openSearchPage();
    } catch {
      isOpen = false;
      loading = load();
      loading.catch(() => undefined);
      const status = document.querySelector('#search-status');
      if (status) status.textContent = searchStartWords.unavailable;
    }
  };
  field.addEventListener('focus', () => void open());
  // The link in the masthead and the key lead here with the field’s own address.
  if (location.hash === `#${field.id}`) field.focus();
  if (location.search !== '') void open();
}
