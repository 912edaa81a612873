import { dataWords, kindWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { pathOf } from '../../../model/kinds.ts';
import { keys, listOfTexts, optionalText, ownKey, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';
import { otherNames } from '../other-names.ts';
import { writtenDate } from '../written-date.ts';

const says = dataWords.organizations.columns;

/** The organizations that have a card. */
export const organizationsTable = defineTable({
  name: 'organizations',
  version: 1,
  title: kindWords.organizations.plural,
  says: dataWords.organizations.says,
  key: 'id',
  columns: {
    id: ownKey(says.id),
    address: text(says.address),
    name: text(says.name),
    'other-names': listOfTexts(says['other-names']),
    founded: optionalText(says.founded),
    dissolved: optionalText(says.dissolved),
    ROR: optionalText(says.ROR),
    Wikidata: optionalText(says.Wikidata),
    VIAF: optionalText(says.VIAF),
    description: text(says.description),
    'see-also': keys(says['see-also']),
  },
  rows: (library, home) =>
    entriesOf(library, 'organizations').map(({ id, kind, data }) => ({
      id,
      address: `${home}${pathOf({ kind, id })}`,
      name: data.name,
      'other-names': otherNames(data.names),
      founded: writtenDate(data.founded),
      dissolved: writtenDate(data.dissolved),
      ROR: data.identifiers.ROR,
      Wikidata: data.identifiers.Wikidata,
      VIAF: data.identifiers.VIAF,
      description: data.description,
      'see-also': data['see-also'],
    })),
});
