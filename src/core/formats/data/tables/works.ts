import { kindWords } from '../../../../words/words.ts';
import { inverted } from '../../../bibliography/name-forms.ts';
import { plainTitle } from '../../../bibliography/short-name.ts';
import { entriesOf } from '../../../library.ts';
import { CSL_TYPES } from '../../../model/csl.ts';
import { pathOf } from '../../../model/kinds.ts';
import type { Name } from '../../../model/names.ts';
import type { Terms } from '../../../model/terms.ts';
import {
  address,
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

/** The works: enough of each record to find it by, and what the library says of it. */
export const worksTable = (terms: Terms) =>
  defineTable({
    name: 'works',
    version: 1,
    title: kindWords.works.plural,
    says: 'Each row is a work. It has only confirmed values of the record; the full record is in library.json.',
    key: 'key',
    columns: {
      key: ownKey('The citation key, which is also the id of the entry.'),
      address,
      type: oneOf(TYPES, 'What kind of publication it is, in the words of CSL.'),
      title: text('The title without italics.'),
      author: listOfTexts('The authors, family name first.'),
      editor: listOfTexts('The editors, family name first.'),
      issued: optionalText('When it was published, in EDTF; or words, such as “forthcoming”.'),
      'container-title': optionalText('The journal, book or site that it is part of.'),
      volume: optionalText('The volume.'),
      issue: optionalText('The issue.'),
      page: optionalText('The pages.'),
      publisher: optionalText('The publisher.'),
      DOI: optionalText('The DOI, without https://doi.org/.'),
      ISBN: optionalText('The ISBN.'),
      PMID: optionalText('The number in PubMed.'),
      URL: optionalText('An address of the work itself.'),
      evidence: someTerms(terms.evidence, 'What kinds of evidence it offers.'),
      concepts: keys('The concepts that it is about, the most important first.'),
      people: keys('The people that it is about.'),
      organizations: keys('The organizations that it is about.'),
      basis: oneTerm(terms.grades, 'How far the editors have read it.'),
      'basis-date': seenOn('When they read it or looked it up: a day or a month.'),
      summary: optionalText('What it asks or finds, in one sentence.'),
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
