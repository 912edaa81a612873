import { dataWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { RELATION_TYPES } from '../../../model/relations.ts';
import { keyOf, listOfTexts, oneOf, optionalKeyOf, optionalText } from '../columns.ts';
import { defineTable } from '../data-table.ts';

const says = dataWords.relations.columns;

/** The relations between works, each once, from the work whose entry states it. */
export const relationsTable = defineTable({
  name: 'relations',
  version: 1,
  title: dataWords.relations.title,
  says: dataWords.relations.says,
  columns: {
    from: keyOf('works', says.from),
    type: oneOf(RELATION_TYPES, says.type),
    term: optionalText(says.term),
    to: optionalKeyOf('works', says.to),
    'to-text': optionalText(says['to-text']),
    sources: listOfTexts(says.sources),
    note: optionalText(says.note),
  },
  rows: (library) =>
    entriesOf(library, 'works').flatMap(({ id, data }) =>
      data.relations.map(({ type, to, text, sources, note }) => ({
        from: id,
        type,
        term: RELATION_TYPES[type].term,
        // A key that leads nowhere is an error of the check; what is built has none.
        to,
        'to-text': text,
        sources: sources.map((source) => data.sources[source]?.name ?? source),
        note,
      })),
    ),
});
