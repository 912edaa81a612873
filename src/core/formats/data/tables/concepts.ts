import { dataWords, kindWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { pathOf } from '../../../model/kinds.ts';
import { keys, listOfTexts, ownKey, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';

const says = dataWords.concepts.columns;

/** The concepts. */
export const conceptsTable = defineTable({
  name: 'concepts',
  version: 1,
  title: kindWords.concepts.plural,
  says: dataWords.concepts.says,
  key: 'id',
  columns: {
    id: ownKey(says.id),
    address: text(says.address),
    name: text(says.name),
    'other-names': listOfTexts(says['other-names']),
    definition: text(says.definition),
    'see-also': keys(says['see-also']),
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
