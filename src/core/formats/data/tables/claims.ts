import { dataWords, kindWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { CLAIM_STATUSES } from '../../../model/kinds/claim.ts';
import { keyOf, keys, oneOf, ownKey, seenOn, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';

const says = dataWords.claims.columns;

/** The claims and what became of them. */
export const claimsTable = defineTable({
  name: 'claims',
  version: 1,
  title: kindWords.claims.plural,
  says: dataWords.claims.says,
  key: 'id',
  columns: {
    id: ownKey(says.id),
    number: { type: 'integer', required: true, says: says.number },
    text: text(says.text),
    'said-by': text(says['said-by']),
    'made-in': keyOf('works', says['made-in']),
    place: text(says.place),
    about: keys(says.about),
    status: oneOf(CLAIM_STATUSES, says.status),
    finding: text(says.finding),
    date: seenOn(says.date),
  },
  rows: (library) =>
    entriesOf(library, 'claims')
      .map(({ id, data }) => ({
        id,
        number: Number(data.number),
        text: data.text,
        'said-by': data['said-by'],
        'made-in': data.in,
        place: data.place,
        about: data.about,
        status: data.status,
        finding: data.finding,
        date: data.date,
      }))
      .toSorted((one, other) => one.number - other.number),
});
