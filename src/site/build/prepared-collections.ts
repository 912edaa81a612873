import { KIND_NAMES } from '../../core/model/kinds.ts';
import { preparedInUse, readPrepared } from '../../disk/prepared-library.ts';

/**
 * The entries of each collection by their ids, in the form in which Astro keeps collections. They are
 * read when the program that makes the pages starts, so that it need not be compiled again for
 * another text. What was prepared has passed the schemas of the collections.
 */
const collections = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    new Map(
      Array.from(readPrepared(preparedInUse(), kind), ({ id, data, digest }) => [
        id,
        { id, data, digest },
      ]),
    ),
  ]),
);

export default collections;
