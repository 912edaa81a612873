import { inverted } from '../../bibliography/name-forms.ts';
import type { CslName } from '../../model/csl.ts';
import type { Agreement } from './agreement.ts';
import { folded } from './folding.ts';

/** A name as a catalogue files it: “Christens, Brian D.”. */
function filedName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const { family, given, suffix } = name;
  return inverted({
    family: family ?? '',
    given,
    suffix,
    'non-dropping-particle': name['non-dropping-particle'],
    'dropping-particle': name['dropping-particle'],
  });
}

/** Names as one line: “Christens, Brian D.; Speer, Paul W.”. */
export function namesInWords(names: readonly CslName[]): string {
  return names.map(filedName).join('; ');
}

function familyForm(name: CslName): string {
  const { family, literal } = name;
  const parts = [name['dropping-particle'], name['non-dropping-particle'], family ?? literal];
  return folded(parts.filter(Boolean).join(' ')).replaceAll(' ', '');
}

/** “Brian D.”, “B.D.”, “BD” as words or letters: brian, d. */
function givenWords(name: CslName): string[] {
  const text = (name.given ?? '').replace(/(?<=^|\s)(\p{Lu}{2,4})(?=$|\s)/gu, (initials) =>
    [...initials].join(' '),
  );
  return folded(text).split(' ').filter(Boolean);
}

/** One given name: `B.` goes with `Brian`. */
function compareGiven(here: readonly string[], there: readonly string[]): Agreement['kind'] {
  let isFiner = there.length > here.length;
  let isCoarser = there.length < here.length;
  for (const [index, word] of here.entries()) {
    const other = there[index];
    if (other === undefined) break;
    if (word === other) continue;
    if (word.length === 1 && other.startsWith(word)) isFiner = true;
    else if (other.length === 1 && word.startsWith(other)) isCoarser = true;
    else return 'differs';
  }
  return isFiner ? 'finer' : isCoarser ? 'coarser' : 'agrees';
}

/**
 * How the names of an entry stand to those of a record: the same people in the same order. Initials
 * go with given names, marks and case are not looked at. A list that breaks off in the record
 * bears out none of the names; where given names are shorter there, it bears out the family names
 * (`author.family`).
 */
export function compareNames(
  field: string,
  here: readonly CslName[],
  there: readonly CslName[] | undefined,
): Agreement {
  if (there === undefined || there.length === 0) return { kind: 'absent' };
  const more: string[] = [];
  let isShorter = false;
  for (const [index, name] of here.entries()) {
    const other = there[index];
    if (other === undefined) return { kind: 'coarser', parts: [] };
    const isWhole = name.literal !== undefined || other.literal !== undefined;
    if (isWhole) {
      const words = (given: CslName): string =>
        folded(filedName(given)).split(' ').sort().join(' ');
      if (words(name) !== words(other)) return { kind: 'differs' };
      continue;
    }
    if (familyForm(name) !== familyForm(other)) return { kind: 'differs' };
    const given = compareGiven(givenWords(name), givenWords(other));
    if (given === 'differs') return { kind: 'differs' };
    if (given === 'coarser') isShorter = true;
    if (given === 'finer') more.push(filedName(other));
  }
  if (there.length > here.length) return { kind: 'differs' };
  if (isShorter) return { kind: 'coarser', parts: [`${field}.family`] };
  return more.length > 0 ? { kind: 'finer', more: more.join('; ') } : { kind: 'agrees' };
}
