import { dataWords, kindWords } from '../../../../words/words.ts';
import { inverted } from '../../../bibliography/name-forms.ts';
import { entriesOf } from '../../../library.ts';
import { pathOf } from '../../../model/kinds.ts';
import { keys, listOfTexts, optionalText, ownKey, text } from '../columns.ts';
import { defineTable } from '../data-table.ts';
import { otherNames } from '../other-names.ts';
import { writtenDate } from '../written-date.ts';

const says = dataWords.people.columns;

/** The people that have a card. */
export const peopleTable = defineTable({
  name: 'people',
  version: 1,
  title: kindWords.people.plural,
  says: dataWords.people.says,
  key: 'id',
  columns: {
    id: ownKey(says.id),
    address: text(says.address),
    name: text(says.name),
    family: text(says.family),
    given: optionalText(says.given),
    'other-names': listOfTexts(says['other-names']),
    born: optionalText(says.born),
    died: optionalText(says.died),
    ORCID: optionalText(says.ORCID),
    Wikidata: optionalText(says.Wikidata),
    VIAF: optionalText(says.VIAF),
    description: text(says.description),
    'see-also': keys(says['see-also']),
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
