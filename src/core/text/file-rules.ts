import { inFields, ofFile, type RuleDocumentation } from './rule-documentation.ts';

/**
 * The rules that are found while a file is taken apart: by its name, its characters, its fields, or
 * in the settings. Whoever reports one writes its name from here; no other compiles.
 */
export const FILE_RULES = {
  misplaced: ofFile(
    'A file of `content/` stands where no entry can: in no folder of a kind, in a folder inside one, or without the ending `.mdx`. Or it is a folder where a file is wanted, a file where a folder is, or a folder in more than thirty others.',
    'Move it into the folder of its kind, or rename it. Pictures belong into `public/`.',
    'content/works/articles/christens2010public.md',
    'content/works/christens2010public.mdx',
  ),
  'file-name': ofFile(
    'The name of the file cannot be an id: it is part of an address, and must be the same on every system. In `public/` and `csl/`, the name is not UTF-8.',
    'Use lower-case Latin letters, digits and single hyphens, a letter first.',
    'content/people/Addams, Jane.mdx',
    'content/people/addams.mdx',
  ),
  unreadable: ofFile(
    'The file is empty, or may not be read.',
    'See that you may read it, and that there is a text in it.',
  ),
  'symbolic-link': ofFile(
    'A symbolic link stands in `content/`, `public/` or `csl/`, or one of these folders is a link. None is followed: it could lead to any file of the machine that checks, builds and publishes.',
    'Delete the link, and put the file or the folder itself there. Hard links are ordinary files.',
  ),
  'special-file': ofFile(
    'A pipe, a socket or a device stands in `content/`, `public/` or `csl/`. It is not opened.',
    'Delete it, or put an ordinary file there.',
  ),
  'too-long': ofFile(
    'The file has more than a million characters, or its text more components, references such as `&amp;` or cells of tables than any entry has.',
    'Split it, or take out what was pasted by mistake.',
  ),
  encoding: ofFile(
    'The file is not written in UTF-8, so that some of its letters cannot be read.',
    'Save it with the encoding UTF-8; every editor can.',
  ),
  'control-character': ofFile(
    'A character stands in the text that no text holds: a control character, one that only a single font knows, or half of one.',
    'Delete it. It is often left behind by copying from a PDF.',
  ),
  'hidden-character': ofFile(
    'A character stands in the text that is not seen and can make it read otherwise than it is: one without width, a control of direction, a tag. Joiners where a script needs them, marks of direction beside Hebrew or Arabic, and emoji are no fault.',
    'Delete it, or type the words round it anew.',
  ),
  'merge-conflict': {
    severity: 'error',
    why: 'The file holds two versions of the same lines, with the marks that git leaves where it cannot merge them. The check reports each conflict once. It reports nothing else in the file until you resolve them all.',
    mend: 'Keep what is right of the two versions, and delete the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`.',
    examples: {
      in: 'body',
      wrong:
        '<<<<<<< HEAD\nIt follows nine groups.\n=======\nIt follows ten groups.\n>>>>>>> my-entry',
      right: 'It follows nine groups.',
    },
  },
  'front-matter': ofFile(
    'The file does not begin with its fields.',
    'Begin it with a line of `---`, then the fields, then another line of `---`.',
    'title: Twenty years at Hull-House',
    '---\ntitle: Twenty years at Hull-House\n---',
  ),
  yaml: inFields(
    'The fields cannot be read as YAML, or use what entries do without: tags, anchors, aliases, a name twice.',
    'Look at the place that is named. A text with a colon needs quotation marks.',
    'summary: Two things: a model and a practice',
    'summary: "Two things: a model and a practice"',
  ),
  'missing-field': inFields(
    'A field that must be there is missing.',
    'Add it. Every field is explained in [fields.md](fields.md).',
    'relations:\n  - to: christens2010public\n    sources: [cat]',
    'relations:\n  - type: cites\n    to: christens2010public\n    sources: [cat]',
  ),
  'unknown-field': inFields(
    'There is no such field, or not beside those that stand there.',
    'Take the nearest name, which the check gives, or look it up in [fields.md](fields.md).',
    'jornal: Journal of Community Psychology',
    'concepts: [one-to-one]',
  ),
  'field-type': inFields(
    'A field holds another kind of value than it takes: a text where a list is wanted, or nothing.',
    'Write a list as `[one, two]`, a text between quotation marks; leave out a field that is empty.',
    'concepts: one-to-one',
    'concepts: [one-to-one]',
  ),
  'field-value': inFields(
    'A field holds a value that it cannot hold: a word that is not among its words, a date that does not exist, an address that is none.',
    'The hint says what the field takes. `npm run check -- --fix` writes a DOI in its form.',
    'DOI: "https://doi.org/10.1002/jcop.20403"',
    'evidence: [interviews]',
  ),
  settings: ofFile(
    'The settings, `src/site.config.ts`, cannot be loaded, or export nothing. A field there that is missing, unknown or of another kind has the same names as in an entry: `missing-field`, `unknown-field`, `field-type`, `field-value`; a work or an essay that the first page names and the library has not is an `unknown-id`.',
    'Look at the line that is named. The fields are explained in `src/core/model/site-config.ts`.',
    "const config: SiteConfig = {\n  title 'Tracings',",
    "const config: SiteConfig = {\n  title: 'Tracings',",
  ),
  'unknown-style': ofFile(
    'The settings name a citation style that is neither in `csl/` nor in the packages, or whose file in `csl/` is broken.',
    'Take the nearest name, which the check gives, or put the file into `csl/`.',
    "style: 'aap'",
    "style: 'apa'",
  ),
  'unknown-language': ofFile(
    'The settings name a language for which there are no words of citation styles.',
    'Write the region too, as in `de-DE`, or put the file of the locale into `csl/`.',
    "language: 'xx'",
    "language: 'de'",
  ),
  'too-many-problems': {
    severity: 'either',
    why: 'A file has more than a hundred faults; the rest is counted and not listed.',
    mend: 'Mend those above first, and check again.',
  },
} as const satisfies Record<string, RuleDocumentation>;

/** The name of a rule that is found while a file is taken apart. */
export type FileRule = keyof typeof FILE_RULES;
