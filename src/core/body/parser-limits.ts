/** What of a text would cost the parser more than its length. */
export interface Excess {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** For each < and { the parser may read on to the end of the text. */
const MOST_TAGS = 2000;
const MOST_BRACES = 200;
/** With each reference the parser copies what it has read of the paragraph. */
const MOST_REFERENCES = 500;
/** The parser fills each row of a table up to the columns of its head. */
const MOST_CELLS = 20_000;
/** The row below the head of a table, in the open, in a list or in a quotation. */
const BELOW_HEAD = /^[ \t>*+\d.):|-]+$/gm;
const BLANK_LINE = /\n[ \t>]*(?:\n|$)/g;

/**
 * The parser of 0.10.5 takes quadratic time or memory for some texts of many characters. No entry
 * holds as many; one that does never reaches it. Nothing where all is well.
 */
export function findExcess(text: string): Excess | undefined {
  return (
    excessOf(text, '<', MOST_TAGS, 'components or characters <') ??
    excessOf(text, '{', MOST_BRACES, 'characters {') ??
    excessOfReferences(text) ??
    excessOfCells(text)
  );
}

function excess(offset: number, what: string): Excess {
  return {
    offset,
    message: `The text has more than ${what}.`,
    hint: 'Split the entry, or remove what was pasted by mistake.',
  };
}

function excessOf(text: string, character: string, most: number, what: string): Excess | undefined {
  let at = text.indexOf(character);
  for (let count = 1; at !== -1; count++) {
    if (count > most) return excess(at, `${most.toLocaleString('en-US')} ${what}`);
    at = text.indexOf(character, at + 1);
  }
  return undefined;
}

function excessOfReferences(text: string): Excess | undefined {
  let count = 0;
  for (const { 0: found, index } of text.matchAll(/&[#\w]|\n[ \t]*\n/g)) {
    count = found.startsWith('&') ? count + 1 : 0;
    if (count > MOST_REFERENCES) {
      return excess(index, `${MOST_REFERENCES} references such as &amp; in one paragraph`);
    }
  }
  return undefined;
}

function excessOfCells(text: string): Excess | undefined {
  let cells = 0;
  for (const { 0: row, index } of text.matchAll(BELOW_HEAD)) {
    if (!row.includes('|') || !row.includes('-')) continue;
    BLANK_LINE.lastIndex = index + row.length;
    const end = BLANK_LINE.exec(text)?.index;
    cells += row.split('|').length * text.slice(index, end).split('\n').length;
    if (cells > MOST_CELLS) {
      return excess(index, `${MOST_CELLS.toLocaleString('en-US')} table cells`);
    }
  }
  return undefined;
}
