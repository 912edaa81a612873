import type { Name } from '../model/names.ts';

/** “Christens, Brian D.”, as a catalogue files it; a literal as it is. */
export function inverted(name: Name): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  return [family, given, name.suffix]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** “Brian D. Christens”, as a sentence says it; a literal as it is. */
export function direct(name: Name): string {
  if ('literal' in name) return name.literal;
  const { given, family, suffix } = name;
  return [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** “Christens”, with the particle that stays; a literal as it is. */
export function familyOf(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** What a name is filed under: family name first, without case and marks. */
export function filingForm(name: Name): string {
  return inverted(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
