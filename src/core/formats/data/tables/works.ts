import { dataWords, kindWords } from '../../../../words/words.ts';
import { inverted } from '../../../bibliography/name-forms.ts';
import { plainTitle } from '../../../bibliography/short-name.ts';
import { entriesOf } from '../../../library.ts';
import { CSL_TYPES } from '../../../model/csl.ts';
import { pathOf } from '../../../model/kinds.ts';
import type { Name } from '../../../model/names.ts';
import type { Terms } from '../../../model/terms.ts';
import {
  keys,
  listOfTexts,
  oneOf,
  oneTerm,
  optionalText,
  ownKey,
  seenOn,
  someTerms,
  text,
} from '../columns.ts';
import { defineTable } from '../data-table.ts';
import { writtenDate } from '../written-date.ts';

const TYPES = Object.fromEntries(CSL_TYPES.map((type) => [type, type]));

const says = dataWords.works.columns;

/** The works: enough of each record to find it by, and what the library says of it. */
export const worksTable = (terms: Terms) =>
  defineTable({
    name: 'works',
    version: 1,
    title: kindWords.works.plural,
    says: dataWords.works.says,
    key: 'key',
    columns: {
      key: ownKey(says.key),
      address: text(says.address),
      type: oneOf(TYPES, says.type),
      title: text(says.title),
      author: listOfTexts(says.author),
      editor: listOfTexts(says.editor),
      issued: optionalText(says.issued),
      'container-title': optionalText(says['container-title']),
      volume: optionalText(says.volume),
      issue: optionalText(says.issue),
      page: optionalText(says.page),
      publisher: optionalText(says.publisher),
      DOI: optionalText(says.DOI),
      ISBN: optionalText(says.ISBN),
      PMID: optionalText(says.PMID),
      URL: optionalText(says.URL),
      evidence: someTerms(terms.evidence, says.evidence),
      concepts: keys(says.concepts),
      people: keys(says.people),
      organizations: keys(says.organizations),
      basis: oneTerm(terms.grades, says.basis),
      'basis-date': seenOn(says['basis-date']),
      summary: optionalText(says.summary),
    },
    rows: (library, home) =>
      entriesOf(library, 'works').map(({ id, kind, data }) => ({
        key: id,
        address: `${home}${pathOf({ kind, id })}`,
        type: data.type,
        title: plainTitle(data.title),
        author: namesIn(data.author),
        editor: namesIn(data.editor),
        issued: writtenDate(data.issued),
        'container-title': data['container-title'] && plainTitle(data['container-title']),
        volume: data.volume,
        issue: data.issue,
        page: data.page,
        publisher: data.publisher,
        DOI: data.DOI,
        ISBN: data.ISBN,
        PMID: data.PMID,
        URL: data.URL,
        evidence: data.evidence,
        concepts: data.concepts,
        people: data.people,
        organizations: data.organizations,
        basis: data.basis.grade,
        'basis-date': data.basis.date,
        summary: data.summary,
      })),
  });

function namesIn(names: readonly Name[] | undefined): string[] {
  return (names ?? []).map(inverted);
}
