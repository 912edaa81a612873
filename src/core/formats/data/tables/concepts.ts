import { kindWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { pathOf } from '../../../model/kinds.ts';
import { address, keys, listOfTexts, MARKUP, ownKey, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';

/** The concepts. */
export const conceptsTable = defineTable({
  name: 'concepts',
  version: 1,
  title: kindWords.concepts.plural,
  says: 'Each row is a concept that the library defines.',
  key: 'id',
  columns: {
    id: ownKey('The id of the entry.'),
    address,
    name: text('The name.'),
    'other-names': listOfTexts('Other names for it.'),
    definition: text(`What it means, ${MARKUP}.`),
    'see-also': keys('Related entries.'),
  },
  rows: (library, home) =>
    entriesOf(library, 'concepts').map(({ id, kind, data }) => ({
      id,
      address: `${home}${pathOf({ kind, id })}`,
      name: data.name,
      'other-names': data['see-from'],
      definition: data.definition,
      'see-also': data['see-also'],
    })),
});
