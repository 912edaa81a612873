import { inverted } from '../../bibliography/name-forms.ts';
import { slug } from '../../body/slug.ts';
import { sha256 } from '../../citing/sha-256.ts';
import type { Name } from '../../model/names.ts';

/**
 * A name as it is written, in the order of a catalogue: “Speer, Paul W.”. Two names are written alike
 * where these are equal; “Speer, P. W.” is another name. How spaces, apostrophes, hyphens and
 * accents are encoded makes no difference.
 */
export function writtenName(name: Name): string {
  return writtenText(inverted(name));
}

/** The same of a name that is one text. */
export function writtenText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** More letters make no address better. */
const LONGEST = 60;

/** Names that can be read back from their letters alone: “Speer, Paul W.” from `speer-paul-w`. */
const PLAIN = /^[A-Z][a-z]+,(?: [A-Z](?:\.|[a-z]+))+$/;

/**
 * A written text as part of an address. It depends on the text alone, so that no entry to come can
 * change it: `speer-paul-w` where the text can be read back from it, and else with a short digest
 * behind, since “Müller, Hans” and “Muller, Hans” have the same letters.
 */
export function nameSlug(written: string): string {
  const letters = [...slug(written).normalize('NFC')].slice(0, LONGEST).join('');
  const isPlain = written.length <= LONGEST && PLAIN.test(written);
  return isPlain ? letters : `${letters.replace(/-$/, '')}-${sha256(written).slice(0, 8)}`;
}

/** What a name or title is filed under: without case, accents, and marks before its first letter. */
export function filedText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare.replace(/^(?:[^\p{L}\p{N}]|\p{Lm})+/u, '') || bare;
}
