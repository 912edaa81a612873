/** Reads CSV by the grammar of RFC 4180, section 2, as another program would. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (text[at] === '"') at += 1;
        value += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (text[at] !== ',' && !text.startsWith('\r\n', at)) {
        value += text[at];
        at += 1;
      }
    }
    row.push(value);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell as its text was before the guard against formulas; `data/README.md` of a site says how. */
export function unguarded(cell: string): string {
  return cell.replace(/(^|[;\t\r\n])'(?='*[-=+@＝＋－＠])/g, '$1');
}
