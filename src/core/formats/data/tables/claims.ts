import { kindWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { CLAIM_STATUSES } from '../../../model/kinds/claim.ts';
import { keyOf, keys, MARKUP, oneOf, ownKey, seenOn, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';

/** The claims and what became of them. */
export const claimsTable = defineTable({
  name: 'claims',
  version: 1,
  title: kindWords.claims.plural,
  says: 'Each row is a claim, with whether the sources support it.',
  key: 'id',
  columns: {
    id: ownKey('The id of the entry.'),
    number: {
      type: 'integer',
      required: true,
      says: 'The number by which it is cited; /claims/ shows it.',
    },
    text: text(`The claim in the words of the editors, ${MARKUP}.`),
    'said-by': text('The person or group to whom the claim is attributed.'),
    'made-in': keyOf('works', 'The work that makes the claim.'),
    place: text('Where in that work.'),
    about: keys('The works that are said to say it.'),
    status: oneOf(CLAIM_STATUSES, 'Whether the sources support it.'),
    finding: text(`What the editors found, ${MARKUP}.`),
    date: seenOn('When they checked it: a day or a month.'),
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
