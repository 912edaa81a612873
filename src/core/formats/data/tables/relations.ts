import { dataWords } from '../../../../words/words.ts';
import { entriesOf } from '../../../library.ts';
import { RELATION_TYPES } from '../../../model/relations.ts';
import { keyOf, listOfTexts, oneOf, optionalKeyOf, optionalText } from '../columns.ts';
import { defineTable } from '../data-table.ts';

/** The relations between works, each once, from the work whose entry states it. */
export const relationsTable = defineTable({
  name: 'relations',
  version: 1,
  title: dataWords.relations,
  says: 'Each row is a relation of one work to another, given once.',
  columns: {
    from: keyOf('works', 'The work whose entry gives the relation.'),
    type: oneOf(RELATION_TYPES, 'What that work does to the other, in the words of the library.'),
    term: optionalText(
      'The published term for it, mostly from CiTO; empty if no term has this meaning.',
    ),
    to: optionalKeyOf('works', 'The other work, where it is in the library.'),
    'to-text': optionalText('What the other work is, where it is not in the library.'),
    sources: listOfTexts('The sources that show the relation.'),
    note: optionalText('How the editors know.'),
  },
  rows: (library) =>
    entriesOf(library, 'works').flatMap(({ id, data }) =>
      data.relations.map(({ type, to, text, sources, note }) => ({
        from: id,
        type,
        term: RELATION_TYPES[type].term?.address,
        // A key that leads nowhere is an error of the check; what is built has none.
        to,
        'to-text': text,
        sources: sources.map((source) => data.sources[source]?.name ?? source),
        note,
      })),
    ),
});
