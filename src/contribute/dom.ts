/** A field that somebody types into or chooses from. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** True for such a field. */
export function isControl(element: unknown): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** The id of the element of a field: `f-source-url` of `source.url`. */
export function idOf(field: string): string {
  return `f-${field.replaceAll('.', '-')}`;
}

/** What of a field takes the focus: itself, or the first field of its row. */
export function controlOf(field: string): HTMLElement | undefined {
  const found = document.getElementById(idOf(field));
  if (found === null) {
    const name = CSS.escape(field);
    return document.querySelector<HTMLElement>(`[name="${name}"]:checked`) ?? undefined;
  }
  if (isControl(found)) return found;
  return found.querySelector<HTMLElement>('input:not([hidden]), select') ?? undefined;
}

/** Lets the browser save a text as a file. */
export function saveFile(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain; charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
