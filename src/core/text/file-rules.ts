import { inFields, ofFile, type RuleDocumentation } from './rule-documentation.ts';

/**
 * The rules that are found while a file is taken apart: by its name, its characters, its fields, or
 * in the settings. Whoever reports one writes its name from here; no other compiles.
 */
export const FILE_RULES = {
  misplaced: ofFile(
    'A file of `content/` is in the wrong place: outside the folders of the kinds, in a folder inside one of them, or without the ending `.mdx`. Or there is a folder instead of a file, a file instead of a folder, or a folder inside more than thirty others.',
    'Move it into the folder of its kind, or rename it. Pictures belong in `public/`.',
    'content/works/articles/christens2010public.md',
    'content/works/christens2010public.mdx',
  ),
  'file-name': ofFile(
    'The name of the file is not a valid id. Ids are part of addresses, and must work on every system. In `public/` and `csl/`, the name is not UTF-8.',
    'Use lower-case Latin letters, digits and single hyphens, starting with a letter.',
    'content/people/Addams, Jane.mdx',
    'content/people/addams.mdx',
  ),
  translation: ofFile(
    'A translation (`KEY.de.mdx`, beside `KEY.mdx`) does not fit. Its language is not a known tag, or is that of the library, or has another file; it has no entry, or translates nothing; it gives a field that cannot be translated; or its lists have other rows than those of the entry.',
    'The hint says what to change. [Writing](writing.md#translations) shows what a translation contains.',
    'content/concepts/one-to-one.german.mdx',
    'content/concepts/one-to-one.de.mdx',
  ),
  unreadable: ofFile(
    'The file is empty, or you have no permission to read it.',
    'Check the permissions of the file, and that it has a text.',
  ),
  'symbolic-link': ofFile(
    'There is a symbolic link in `content/`, `public/` or `csl/`, or one of these folders is a link. Links are not followed, because they could publish any file of the machine that builds the site.',
    'Delete the link, and put the file or the folder itself there. Hard links are ordinary files.',
  ),
  'special-file': ofFile(
    'There is a pipe, a socket or a device in `content/`, `public/` or `csl/`. It is not opened.',
    'Delete it, or put an ordinary file there.',
  ),
  'too-long': ofFile(
    'The file has more than a million characters, or its text has more components, references such as `&amp;` or table cells than an entry may have.',
    'Split it, or remove what was pasted by mistake.',
  ),
  encoding: ofFile(
    'The file is not in UTF-8, so some of its letters cannot be read.',
    'Save it with the encoding UTF-8; every editor can.',
  ),
  'control-character': ofFile(
    'The text contains a character that does not belong in a text: a control character, a character that exists only in one font, or half a character.',
    'Delete it. It is often left behind by copying from a PDF.',
  ),
  'hidden-character': ofFile(
    'The text contains an invisible character that can make it look different from what it is: one without width, a direction control or a tag. Joiners in scripts that need them, direction marks beside Hebrew or Arabic, and emoji are allowed.',
    'Delete it, or type the words around it again.',
  ),
  'merge-conflict': {
    severity: 'error',
    why: 'The file contains two versions of the same lines, with the marks that git leaves when it cannot merge them. The check reports each conflict once. It reports nothing else in the file until you resolve them all.',
    mend: 'Keep the version that is right, and delete the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`.',
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
    'The fields are not valid YAML, or use something that entries do not allow: tags, anchors, aliases, the same name twice.',
    'Look at the line and column in the message. A text with a colon needs quotation marks.',
    'summary: Two things: a model and a practice',
    'summary: "Two things: a model and a practice"',
  ),
  'missing-field': inFields(
    'A required field is missing.',
    'Add it. [fields.md](fields.md) explains every field.',
    'relations:\n  - to: christens2010public\n    sources: [cat]',
    'relations:\n  - type: cites\n    to: christens2010public\n    sources: [cat]',
  ),
  'unknown-field': inFields(
    'There is no such field, or it cannot be used together with the other fields.',
    'Use the nearest name, which the check suggests, or look it up in [fields.md](fields.md).',
    'jornal: Journal of Community Psychology',
    'concepts: [one-to-one]',
  ),
  'field-type': inFields(
    'A field has the wrong kind of value, such as a text instead of a list, or no value.',
    'Write a list as `[one, two]`, a text between quotation marks; leave out a field that is empty.',
    'concepts: one-to-one',
    'concepts: [one-to-one]',
  ),
  'field-value': inFields(
    'A field has a value that is not allowed: a word that is not on its list, a date that does not exist, an address that is not valid.',
    'The hint says what the field takes. `npm run check -- --fix` puts a DOI into its standard form.',
    'DOI: "https://doi.org/10.1002/jcop.20403"',
    'evidence: [interviews]',
  ),
  settings: ofFile(
    'The settings, `src/site.config.ts`, cannot be loaded, or export nothing. Faults in their fields have the same names as in entries: `missing-field`, `unknown-field`, `field-type`, `field-value`. If the home page names a work or an essay that the library does not have, the rule is `unknown-id`.',
    'Look at the line in the message. [settings.md](settings.md) explains them.',
    "const config: SiteConfig = {\n  title 'Tracings',",
    "const config: SiteConfig = {\n  title: 'Tracings',",
  ),
  'unknown-style': ofFile(
    'The settings name a citation style that is neither in `csl/` nor in the packages, or whose file in `csl/` is damaged.',
    'Use the nearest name, which the check suggests, or put the file into `csl/`.',
    "style: 'aap'",
    "style: 'apa'",
  ),
  'unknown-language': ofFile(
    'The settings name a language for which there is no locale of citation styles.',
    'Write the region too, as in `de-DE`, or put the file of the locale into `csl/`.',
    "language: 'xx'",
    "language: 'de'",
  ),
  'too-many-problems': {
    severity: 'either',
    why: 'A file has more than a hundred faults; the check counts the rest and does not list them.',
    mend: 'Correct the faults above, and check again.',
  },
} as const satisfies Record<string, RuleDocumentation>;

/** The name of a rule that is found while a file is taken apart. */
export type FileRule = keyof typeof FILE_RULES;
