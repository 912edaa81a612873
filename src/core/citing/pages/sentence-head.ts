import type { CslItem, CslName } from '../../model/csl.ts';

/**
 * An author, or a note that begins with one, as it stands where a sentence begins: “Van Ende”. A
 * small particle is capitalized there (Chicago Manual of Style, 17th edition, 8.5); a name that its
 * bearer writes small, as bell hooks does, stays.
 */
export function atHead(html: string, record: CslItem, isHead: boolean): string {
  const [first] = record.author ?? record.editor ?? record.translator ?? [];
  const particle = first === undefined ? '' : particleOf(first);
  if (!isHead || particle === '') return html;
  const [, tags = '', text = ''] = /^((?:<[^>]*>)*)([\s\S]*)$/.exec(html) ?? [];
  if (!text.toLowerCase().startsWith(particle.toLowerCase())) return html;
  return `${tags}${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The particle with which a family name begins, up to its first apostrophe or space. */
function particleOf({ family = '', 'non-dropping-particle': particle = '' }: CslName): string {
  const name = particle === '' ? family : particle;
  const isParticle = particle !== '' || /^\p{Ll}[\p{Ll}\p{M} ’'-]*\p{Lu}/u.test(family);
  return isParticle ? (/^\p{Ll}\p{L}*/u.exec(name)?.[0] ?? '') : '';
}
