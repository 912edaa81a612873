/** What the keys act upon. */
interface Parts {
  readonly field: HTMLInputElement;
  /** Holds the results, whose headings are links. */
  readonly list: HTMLElement;
  clear(): void;
}

/**
 * The arrows go from the field through the results and back; Esc in the field clears it, Esc in
 * the results leads back to it. Tab goes through everything, as anywhere.
 */
export function listenToKeys({ field, list, clear }: Parts): void {
  const links = () => [...list.querySelectorAll<HTMLElement>('.hit h3 a')];

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const first = links()[0];
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      clear();
    }
  });

  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    const hit = target instanceof Element ? target.closest('.hit') : null;
    const current = hit?.querySelector<HTMLElement>('h3 a');
    if (event.key === 'Escape') {
      event.preventDefault();
      field.focus();
      return;
    }
    if (!current || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const all = links();
    const at = all.indexOf(current);
    const next = event.key === 'ArrowDown' ? all[at + 1] : at === 0 ? field : all[at - 1];
    next?.focus();
  });
}
