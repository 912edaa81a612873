/** Files for spreadsheets, after RFC 4180. */

/** One cell. */
export type CsvCell = string | number;

/** Without this mark spreadsheets take UTF-8 for an older encoding and garble every dash. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV: lines end in CRLF, and a cell that holds a comma, a quotation mark or a line break
 * stands in quotation marks, its own doubled. Cells are never changed, so that what is read back is
 * what was written.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  const text = String(value);
  // Readers take blanks at the ends of a bare cell for padding.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
