import { z } from 'zod';
import { conventionSettings } from './convention-settings.ts';
import { ONE_LINE } from './lengths.ts';
import { toneColours } from './tones.ts';

/** As many citation styles a page can show in its box of references; BibTeX is one more. */
export const MOST_STYLES = 11;

const text = z.string().refine((value) => value.trim() !== '', { error: 'is empty' });
const line = text.refine(...ONE_LINE);
const names = z.array(text).readonly();
const pixels = z
  .int({ error: 'is not a whole number' })
  .min(8, { error: 'is less than 8' })
  .max(200, { error: 'is more than 200' });
const address = z.url({
  protocol: /^https?$/,
  error: (issue) =>
    typeof issue.input === 'string'
      ? 'is not a web address: it begins with https:// or http://'
      : undefined,
});

/**
 * All that another library would change, beside `content/`: name, address, words of the first
 * page, style, repository. Nothing is changed by reading: what fits is taken as it is.
 */
export const siteConfigSchema = z
  .strictObject({
    title: line.describe('The name of the library.'),
    strap: line.describe(
      'What the library is, in half a line: behind its name at the head of each page.',
    ),
    description: text.describe('One or two sentences for the first page and for machines.'),
    site: address
      .refine((value) => !URL.canParse(value) || new URL(value).pathname === '/', {
        error: 'has a path: leave the path out here and give it to npm run build -- --base',
      })
      .describe('The address of the site, without a path.'),
    editors: line.describe('Who signs annotations and essays, as it stands inside a sentence.'),
    licence: z
      .strictObject({
        name: line.describe('Its name.'),
        url: address.describe('Where it is written.'),
      })
      .readonly()
      .describe('The licence of the texts of the library.'),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
        error: 'is not a language tag: write one such as en',
      })
      .describe(
        'The language of the library, as a tag: `en`, `de`, `pt-BR`. The words of the pages are those of `src/words/`; in a language that has none there, they are English.',
      ),
    style: text.describe('The CSL style of every reference and citation.'),
    styles: names.describe('Further CSL styles in which references are offered to be copied.'),
    everyStyle: z
      .boolean()
      .exactOptional()
      .describe(
        '`false` leaves out the search for every other independent style of the official collection: 72 files of packed styles and one of titles.',
      ),
    repository: address
      .exactOptional()
      .describe('The address of the public repository. Left out, no link to one is shown.'),
    contact: z
      .string()
      .regex(/^[^\s@<>?&]+@[^\s@<>?&]+$/, { error: 'is not a mail address' })
      .exactOptional()
      .describe(
        'The mail address of the editors, for proposals and corrections of those without an account. Left out, no way by mail is shown.',
      ),
    scope: names
      .exactOptional()
      .describe(
        'Where the library began and which works it takes in, in paragraphs of plain text for the page *About*.',
      ),
    ...conventionSettings,
    kinds: names
      .exactOptional()
      .describe(
        'The kinds of entry that the library uses. Any other has no tab, no page, no feed, no group in the search and no field in the forms, and the check refuses its entries. Works are always used. Left out, all kinds are.',
      ),
    colours: toneColours
      .exactOptional()
      .describe(
        'The colours of the four tones in which links are set, each for the light and the dark theme. The check refuses what has too little contrast: 7 on cards and the desk behind them, 4.5 on tabs.',
      ),
    logo: z
      .strictObject({
        file: line.describe('Its path below `public/`: “logo.svg”.'),
        width: pixels.describe('Its width in pixels, as it is shown.'),
        height: pixels.describe('Its height in pixels.'),
      })
      .readonly()
      .exactOptional()
      .describe('A picture before the name of the library at the head of each page.'),
    footer: z
      .array(
        z
          .strictObject({ text: line.describe('Its text.'), url: address.describe('Its address.') })
          .readonly(),
      )
      .max(10, { error: 'has more than 10 links' })
      .readonly()
      .exactOptional()
      .describe('Further links at the foot of each page, each with its text and its address.'),
    feeds: z
      .boolean()
      .exactOptional()
      .describe('`false` leaves out the Atom feeds, and what leads to them.'),
    forms: z
      .boolean()
      .exactOptional()
      .describe(
        '`false` leaves out the two forms for proposals and corrections. The page *Contribute* stays, with the other ways.',
      ),
    myList: z
      .boolean()
      .exactOptional()
      .describe('`false` leaves out the list that readers keep, with all its buttons.'),
    search: z
      .strictObject({
        synonyms: z
          .array(
            names.refine((group) => group.length > 1, {
              error: 'has one word alone: a synonym needs two',
            }),
          )
          .readonly()
          .describe(
            'Words that mean the same to the search, a group for each meaning: `["retention", "staying"]`. Pages do not show them. Other names of a concept belong in its entry.',
          ),
      })
      .readonly()
      .exactOptional()
      .describe('The search.'),
    home: z
      .strictObject({
        question: line.describe('The question that the library answers, as its heading.'),
        lede: text.describe('A few sentences under it.'),
        drawer: names
          .refine((keys) => new Set(keys).size === keys.length, { error: 'names a work twice' })
          .describe('Keys of works for the drawer of cards; the last one stands in front.'),
        essay: text.exactOptional().describe('The id of the essay to begin with.'),
      })
      .readonly()
      .describe('The first page.'),
  })
  .readonly()
  .refine(({ style, styles }) => new Set([style, ...styles]).size <= MOST_STYLES, {
    path: ['styles'],
    error: `are too many: a page can show ${MOST_STYLES}, including the style of the site`,
  });

/** The settings of a library, as `src/site.config.ts` exports them. */
export type SiteConfig = z.infer<typeof siteConfigSchema>;
