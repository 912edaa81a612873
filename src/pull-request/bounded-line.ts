import { quoted, withoutForeignCharacters } from '../core/text/characters.ts';

/** A text on one line, without what is not seen, cut where it is long; never empty. */
export function boundedLine(text: string, longest: number): string {
  return quoted(withoutForeignCharacters(text), longest).trim() || '?';
}
