import { kindWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { pathOf } from '../../../model/kinds.ts';
import { address, keys, listOfTexts, MARKUP, optionalText, ownKey, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';
import { otherNames } from '../other-names.ts';
import { writtenDate } from '../written-date.ts';

/** The organizations that have a card. */
export const organizationsTable = defineTable({
  name: 'organizations',
  version: 1,
  title: kindWords.organizations.plural,
  says: 'Each row is an organization that has a card in the library.',
  key: 'id',
  columns: {
    id: ownKey('The id of the entry.'),
    address,
    name: text('The name.'),
    'other-names': listOfTexts('Former and other names; misprints are left out.'),
    founded: optionalText('When it was founded, in EDTF.'),
    dissolved: optionalText('When it was dissolved, in EDTF.'),
    ROR: optionalText('The id in the Research Organization Registry.'),
    Wikidata: optionalText('The item in Wikidata.'),
    VIAF: optionalText('The number in the Virtual International Authority File.'),
    description: text(`What it is, ${MARKUP}.`),
    'see-also': keys('Related entries.'),
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
