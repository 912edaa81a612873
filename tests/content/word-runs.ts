import { createHash } from 'node:crypto';

/** How many equal words in a row are a run. */
export const RUN = 8;

/** The words of a text: lower case, without marks, punctuation and markup of links and citations. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\[\[[^\]|]*\|/g, ' ')
    .replace(/[’']/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Twelve hexadecimal digits of the SHA-256 of one run: enough to know it again, too few to read it. */
export function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);
}

/** Every run of a text, as hashes. */
export function runHashes(text: string): string[] {
  const words = wordsOf(text);
  const hashes: string[] = [];
  for (let start = 0; start + RUN <= words.length; start++) {
    hashes.push(hashOf(words.slice(start, start + RUN)));
  }
  return hashes;
}

/** The runs of a text that another text has too, once titles and marked quotations are taken out. */
export function sharedRuns(
  text: string,
  known: ReadonlySet<string>,
  titles: readonly string[],
): string[] {
  const unquoted = text.replace(/<Quote\b[\s\S]*?<\/Quote>/g, ' | ');
  let words = ` ${wordsOf(unquoted).join(' ')} `;
  for (const title of titles) words = words.replaceAll(` ${wordsOf(title).join(' ')} `, ' ¦ ');
  return words.split('¦').flatMap((part) => {
    const list = part.trim().split(' ');
    const found: string[] = [];
    for (let start = 0; start + RUN <= list.length; start++) {
      const run = list.slice(start, start + RUN);
      if (known.has(hashOf(run))) found.push(run.join(' '));
    }
    return found;
  });
}
