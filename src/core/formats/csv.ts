/** Files for spreadsheets, after RFC 4180. */

/** The content type of such a file. */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/** One cell. */
export type CsvCell = string | number;

/** Without this mark spreadsheets take UTF-8 for an older encoding and garble every dash. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV: lines end in CRLF, and a cell that holds a comma, a quotation mark or a line break
 * stands in quotation marks, its own doubled. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection); no other is changed.
 * Whoever removes one apostrophe at each of these places has the text as it was.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * Before what begins a formula, at the start of a cell, and where spreadsheets set to another
 * delimiter between cells would begin one. Apostrophes that a text has there itself get one more, so
 * that the text can be read back.
 */
const FORMULA = /(?:^|[;\t\r\n])(?='*[-=+@＝＋－＠])/g;

function cell(value: CsvCell): string {
  const text = typeof value === 'number' ? String(value) : value.replace(FORMULA, "$&'");
  // Readers take blanks at the ends of a bare cell for padding.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
