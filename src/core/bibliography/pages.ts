/** What is odd about the pages of a record, and their standard form where that is sure. */
export interface PagesReading {
  /** `backwards`: it ends before it begins; `form`: it is not in the standard form. */
  readonly fault: 'backwards' | 'form' | undefined;
  /** The pages in the standard form: full numbers, a hyphen, nothing before them. */
  readonly standard: string;
}

const LABEL = /^(?:pp?|pgs?|pages?|S|Seiten?)\s*\.?\s*(?=[\divxlcIVXLC])(?<=[.\s])/;
const RANGE = /^([A-Za-z]*)(\d+)\s*(?:[‐‑‒–—−]|-{1,3})\s*([A-Za-z]*)(\d+)$/;

/**
 * Reads pages: “886-900”, “12, 14-16”, “S3-S9”, “xii-xx”, “e0123”. A range that is written short,
 * “886-90”, is given its full numbers; letters and Roman numbers are left as they are.
 */
export function readPages(written: string): PagesReading {
  let backwards = false;
  const bare = written.trim().replace(LABEL, '');
  const parts = bare.split(/\s*,\s*/).map((part) => {
    const range = RANGE.exec(part);
    if (!range) {
      return part.replace(
        /^([\p{L}\p{N}.:]+)\s*(?:[‐‑‒–—−]|-{1,3})\s*([\p{L}\p{N}.:]+)$/u,
        '$1-$2',
      );
    }
    const [, before = '', from = '', again = '', to = ''] = range;
    const sameLetters = again === '' || again === before;
    // Whoever writes the letter again writes the number in full: “e12-e9” is not short for e19.
    const short = again === '' && to.length < from.length;
    const full = short ? from.slice(0, -to.length) + to : to;
    // “LL16-04” is the number of an article: no page is counted with a nought before it.
    if (before !== '' && again === '' && to.startsWith('0')) return part;
    if (sameLetters && Number(full) < Number(from)) {
      // “19-2” may be the second page of a section: nobody can tell, so nothing is said.
      backwards ||= !short;
      return `${before}${from}-${again}${to}`;
    }
    if (sameLetters && full === from) return `${before}${from}`;
    return `${before}${from}-${short ? before : again}${full}`;
  });
  const standard = parts.join(', ');
  return { fault: backwards ? 'backwards' : standard === written ? undefined : 'form', standard };
}

/** Pages as a list of ranges: "12-14, 20" gives [["12", "14"], ["20"]]. */
export function pageRanges(text: string): readonly (readonly string[])[] {
  return text
    .split(/\s*[,;]\s*/u)
    .map((range) => range.split(/(?<=[\p{L}\p{N}])\s*[-‐‑‒–—−]+\s*(?=[\p{L}\p{N}])/u))
    .filter((range) => range.join('') !== '');
}
