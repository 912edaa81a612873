import { plainTitle } from '../bibliography/titles.ts';
import { defineRule } from './rule.ts';

/** A title is in sentence case: styles can raise capitals, and cannot lower them safely. */
export const titleCapitals = defineRule(
  {
    name: 'title-capitals',
    severity: 'warning',
    silenceable: true,
    why: 'A title is in capitals, or in title case as far as that can be told without a dictionary. Styles that want capitals set them by themselves; none can take them away without harming names.',
    examples: {
      in: 'fields',
      wrong: 'title: THE LEDGERS OF A BURIAL CLUB',
      right: 'title: The ledgers of a burial club',
    },
    mend: 'Write it in sentence case: a capital for the first word, the first behind the colon, and names.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { title, language = 'en' } = entry.data;
      const plain = plainTitle(title);
      const how = isInCapitals(plain)
        ? 'in capitals'
        : /^en/i.test(language) && isInTitleCase(plain)
          ? 'in title case'
          : undefined;
      if (how === undefined) continue;
      report(
        placeOf(entry, ['title']),
        `The title is ${how}.`,
        'Write it in sentence case: a capital for the first word, the first behind the colon, and names.',
      );
    }
  },
);

/** Two words or more, one of them at least no short form, and no small letter. */
function isInCapitals(title: string): boolean {
  const words = title.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.length > 1 &&
    words.some((word) => word.length > 4) &&
    words.every((word) => /^[\p{Lu}\p{M}]+$/u.test(word))
  );
}

/** Small words that title case leaves alone. */
const SMALL = new Set('a an and as at by for from in into of on or the to with'.split(' '));
/** Endings of words that are hardly names. */
const ENDING =
  /.{3}(?:tions?|sions?|ments?|ness|ity|ities|ing|ings|ances?|ences?|ical|ology|isms?|ships?|ative)$/;

/** Four words or more that have a capital without need, two of them surely no names, and none that has not. */
function isInTitleCase(title: string): boolean {
  const words = (title.match(/(?<![\p{L}\p{N}])[\p{L}\p{M}’'-]+/gu) ?? []).slice(1);
  const content = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const capitals = content.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return (
    words.some((word) => SMALL.has(word)) &&
    capitals.length >= 4 &&
    content.every((word) => /^\p{Lu}/u.test(word)) &&
    capitals.filter((word) => ENDING.test(word)).length > 1
  );
}
