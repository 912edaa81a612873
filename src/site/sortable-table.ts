/** Runs in the reader’s browser: column heads that sort their table. */

/**
 * Puts a button into each head of a table. The first press sorts ascending, the next one turns the
 * order round; `aria-sort` says which column the order is of. Cells tell their place in
 * `data-order`; rows that are equal stay as they were.
 */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isUp = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');
      sort(table, column, isUp ? -1 : 1);
    });
  }
}

function sort(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (!body) return;
  const order = (row: HTMLTableRowElement) => row.cells[column]?.dataset['order'] ?? '';
  const rows = [...body.rows].sort((a, b) => direction * compareOrders(order(a), order(b)));
  body.append(...rows);
}

const words = new Intl.Collator('en', { numeric: true });

/** Numbers by their size, words by the alphabet; the last character of all comes last. */
export function compareOrders(a: string, b: string): number {
  const last = Number(a === '\uFFFF') - Number(b === '\uFFFF');
  return last || words.compare(a, b);
}
