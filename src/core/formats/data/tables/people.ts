import { kindWords } from '../../../../words/words.ts';
import { inverted } from '../../../bibliography/name-forms.ts';
import { entriesOf } from '../../../library.ts';
import { pathOf } from '../../../model/kinds.ts';
import { address, keys, listOfTexts, MARKUP, optionalText, ownKey, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';
import { otherNames } from '../other-names.ts';
import { writtenDate } from '../written-date.ts';

/** The people that have a card. */
export const peopleTable = defineTable({
  name: 'people',
  version: 1,
  title: kindWords.people.plural,
  says: 'Each row is a person who has a card in the library.',
  key: 'id',
  columns: {
    id: ownKey('The id of the entry.'),
    address,
    name: text('The name, family name first.'),
    family: text('The family name.'),
    given: optionalText('The given names or initials.'),
    'other-names': listOfTexts('Other forms of the name; misprints are left out.'),
    born: optionalText('The date of birth, in EDTF.'),
    died: optionalText('The date of death, in EDTF.'),
    ORCID: optionalText('The ORCID, without https://orcid.org/.'),
    Wikidata: optionalText('The item in Wikidata.'),
    VIAF: optionalText('The number in the Virtual International Authority File.'),
    description: text(`Who it is, ${MARKUP}.`),
    'see-also': keys('Related entries.'),
  },
  rows: (library, home) =>
    entriesOf(library, 'people').map(({ id, kind, data }) => ({
      id,
      address: `${home}${pathOf({ kind, id })}`,
      name: inverted(data.name),
      family: data.name.family,
      given: data.name.given,
      'other-names': otherNames(data.names),
      born: writtenDate(data.born),
      died: writtenDate(data.died),
      ORCID: data.identifiers.ORCID,
      Wikidata: data.identifiers.Wikidata,
      VIAF: data.identifiers.VIAF,
      description: data.description,
      'see-also': data['see-also'],
    })),
});
