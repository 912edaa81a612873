import { grammarWords, matrixWords } from '../../words/words.ts';
/** Runs in the reader’s browser: column heads that sort their table. */

/**
 * Puts a button into each head of a table. The first press sorts ascending, the next one turns the
 * order round; `aria-sort` says which column the order is of. A cell goes by its `data-order`, else
 * by its text; cells of the class “none” come last. Rows that are equal stay as they were.
 */
export function makeSortable(table: HTMLTableElement): void {
  const [row] = table.tHead?.rows ?? [];
  const heads = [...(row?.cells ?? [])];
  // On a narrow page the heads stand in a line, with these words before them.
  row?.setAttribute('data-before', matrixWords.sortBy);
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
  const rows = [...body.rows].map((row) => ({ row, order: orderOf(row.cells[column]) }));
  rows.sort((a, b) => direction * compareOrders(a.order, b.order));
  body.append(...rows.map(({ row }) => row));
}

/** What a cell goes by; nothing where nothing stands in it. */
function orderOf(cell: HTMLTableCellElement | undefined): string | undefined {
  if (!cell || cell.classList.contains('none')) return undefined;
  return cell.dataset['order'] ?? cell.textContent.trim();
}

const words = new Intl.Collator(grammarWords.locale, { numeric: true });

/** Numbers by their size, words by the alphabet, nothing last. */
export function compareOrders(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return words.compare(a, b);
}
