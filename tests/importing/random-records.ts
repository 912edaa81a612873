/** Random records for tests of reading, and the file of what was read. */
import fc from 'fast-check';
import type { Serializer } from '../../src/core/formats/options.ts';
import { isBrackets } from '../../src/core/importing/record/draft.ts';
import type { ImportedRecord } from '../../src/core/importing/record/imported.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslItem,
} from '../../src/core/model/csl.ts';
import { anyCharacter } from '../fuzz/any-character.ts';

/** Text of any code units, and text made of what files are made of. */
export const randomText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ...['{', '}', '\\', '%', '@', '"', '&', ',', '=', '-', "'", ';', ':', '/', '.'],
        ...[' ', '\r\n', '\n', '\t', '\0', '\u2028', '\ud800', '\ufeff', '\u2060'],
        ...['<i>', '</i>', '<sup>', '</sup>', '<'],
        ...['TY  - ', 'ER  - ', 'N1  - ', 'Remarks: ', 'Date: ', 'Kind: ', 'PMID: ', 'note: '],
        ...['中', 'ع', 'A', 'a', 'van ', '1890', '12', '–', 'Spring ', 'BC', '{:'],
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
);

/** Names hold no sign that stands between two of them. */
const nameText = randomText.map((text) => text.replace(/[;&/|•·…]|\.{3}/g, ''));
/** They are more than brackets, which are kept and reported instead. */
const name = fc
  .record(
    {
      family: nameText,
      given: nameText,
      'non-dropping-particle': nameText,
      'dropping-particle': nameText,
      suffix: nameText,
      literal: nameText,
    },
    { requiredKeys: [] },
  )
  .filter(
    ({ literal = 'none', ...parts }) =>
      !isBrackets(literal) && !isBrackets(Object.values(parts).join(' ')),
  );

const number = fc.oneof(
  fc.integer({ min: 1, max: 31 }),
  fc.integer({ min: -5, max: 3000 }),
  fc.double(),
);
const point = fc.oneof(
  fc.tuple(number),
  fc.tuple(number, number),
  fc.tuple(number, number, number),
);
const date = fc.record(
  {
    'date-parts': fc.array(point, { maxLength: 2 }),
    season: fc.integer({ min: 0, max: 5 }),
    circa: fc.boolean(),
    literal: randomText,
  },
  { requiredKeys: [] },
);

/** An object with some of the keys. */
function some<K extends string, V>(keys: readonly K[], value: fc.Arbitrary<V>) {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), {
      maxLength: 12,
      selector: ([key]) => key,
    })
    .map((pairs) => Object.fromEntries(pairs));
}

const item = fc
  .tuple(
    fc.record({ type: fc.constantFrom(...CSL_TYPES), title: randomText }),
    some(CSL_TEXT_VARIABLES, randomText),
    some(CSL_NAME_VARIABLES, fc.array(name, { maxLength: 3 })),
    some(CSL_DATE_VARIABLES, date),
  )
  .map(([required, ...others]) => Object.assign({}, ...others, required));

/** Records with keys of their own, their annotations and unconfirmed fields. */
export const randomLibrary = fc
  .record({ bare: fc.array(item, { minLength: 1, maxLength: 3 }), annotation: randomText })
  .map(({ bare, annotation }) => {
    const items: readonly CslItem[] = bare.map((record, index) => ({
      ...record,
      id: `key${index}`,
    }));
    return {
      items,
      options: {
        annotations: new Map(items.map(({ id }) => [id, annotation])),
        missing: new Map(items.map(({ id }) => [id, ['volume', 'issue']])),
      },
    };
  });

/** The file of records as they were read, with what they say is not confirmed. */
export function fileOf(serialize: Serializer, records: readonly ImportedRecord[]): string {
  const annotations = new Map(
    records.map(({ item: { id }, annotation }) => [id, annotation ?? '']),
  );
  const missing = new Map(
    records.map(({ item: { id }, leftOver }) => [
      id,
      leftOver.flatMap(
        ({ value }) =>
          /^Incomplete: (.*) are not confirmed\./.exec(value)?.[1]?.split(' and ') ?? [],
      ),
    ]),
  );
  return serialize(
    records.map((read) => read.item),
    { annotations, missing },
  );
}
