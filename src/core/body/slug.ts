/** A heading as an anchor: lower case, words joined by hyphens, letters of any script kept. */
export function slug(text: string): string {
  const joined = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return joined === '' ? 'section' : joined;
}
