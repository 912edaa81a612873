/** What pandoc reads in a file, as records of CSL-JSON. */
import { convert } from 'pandoc-wasm';
import { z } from 'zod';
import { dateText, type Facts, namesText, pagesText } from './facts.ts';

const TEXT = z.union([z.string(), z.number()]).transform(String);
const NAMES = z.array(
  z.strictObject({
    family: z.string().optional(),
    given: z.string().optional(),
    'dropping-particle': z.string().optional(),
    'non-dropping-particle': z.string().optional(),
    suffix: z.string().optional(),
    literal: z.string().optional(),
  }),
);
const POINT = z.union([
  z.tuple([z.number()]),
  z.tuple([z.number(), z.number()]),
  z.tuple([z.number(), z.number(), z.number()]),
]);
const DATE = z.strictObject({
  'date-parts': z.array(POINT).optional(),
  season: z.number().optional(),
  circa: z.boolean().optional(),
  literal: z.string().optional(),
});

const ITEM = z.looseObject({
  id: z.string(),
  type: z.string(),
  title: z.string().optional(),
  author: NAMES.optional(),
  editor: NAMES.optional(),
  translator: NAMES.optional(),
  issued: DATE.optional(),
  'container-title': z.string().optional(),
  volume: TEXT.optional(),
  issue: TEXT.optional(),
  page: TEXT.optional(),
  publisher: z.string().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
  ISBN: z.string().optional(),
});

/** The fields by key, in the order of the file. `from` is pandoc's name of the format. */
export async function readWithPandoc(
  text: string,
  from: 'bibtex' | 'biblatex' | 'csljson',
): Promise<ReadonlyMap<string, Facts>> {
  const options = { from, to: 'csljson', standalone: true };
  const { stdout, stderr, warnings } = await convert(options, text, {});
  if (stderr !== '' || warnings.length > 0) {
    throw new Error(`pandoc complains: ${stderr} ${JSON.stringify(warnings)}`);
  }
  return factsOfCslJson(stdout);
}

/** The fields by key of a file that pandoc wrote as CSL-JSON. */
export function factsOfCslJson(text: string): ReadonlyMap<string, Facts> {
  const items = z.array(ITEM).parse(JSON.parse(text));
  return new Map(
    items.map((item) => [
      item.id,
      {
        title: item.title,
        author: namesText(item.author),
        editor: namesText(item.editor),
        translator: namesText(item.translator),
        issued: dateText(item.issued),
        'container-title': item['container-title'],
        volume: item.volume,
        issue: item.issue,
        page: pagesText(item.page),
        publisher: item.publisher,
        DOI: item.DOI,
        URL: item.URL,
        ISBN: item.ISBN,
        rest: JSON.stringify(item),
      },
    ]),
  );
}
