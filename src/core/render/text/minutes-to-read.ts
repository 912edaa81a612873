/**
 * So many words of a non-fiction text does an adult read in a minute: 238, from 190 studies
 * (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
 */
const WORDS_A_MINUTE = 238;

/** How many minutes texts take to read, at least one. */
export function minutesToRead(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
