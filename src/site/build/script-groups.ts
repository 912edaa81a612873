/**
 * Which modules of the browser stand in one file. Left alone, the bundler makes a file for every set
 * of scripts that share a module, a hundred in all, most of them smaller than what a request costs.
 * A group takes what it names and all that this imports, but for what a group above it has taken; so
 * no two files import each other. What no group takes stays as the bundler has it.
 *
 * Two rules decide where a module belongs. What the worker that formats loads too stands apart from
 * what touches a page. And what a page loads, at first and after each click, may grow by no more than
 * a twentieth or a kilobyte: `tests/site/scripts.site.test.ts` holds the number of files.
 */
const GROUPS = {
  // Small, and used nearly everywhere, by the worker too.
  words: ['core/text/(?:words|character-references)', String.raw`words/\w+/grammar`],
  // What shows and formats text, used by the worker too.
  html: ['core/render/text/html', 'core/text/(?:doi|remember)', 'core/citing/word-lists'],
  // The script of every page, in one file, with what is small and used by the scripts of many.
  page: [
    'layouts/Page',
    'site/browser/(?:kept-style|page-styles|page-element|kept-names|library-lang)',
    'site/browser/(?:citing-page|clipboard)',
    'search/dom',
    'site/files/file-paths',
  ],
  // What names and identifies works, used by the worker too.
  text: [
    'core/bibliography/(?:titles|check-digits)',
    'core/model/(?:csl|language-tags|orcid-form)',
    String.raw`words/\w+/names`,
  ],
  'report-toggled': ['my-list/report-toggled'],
  // References on a page: how they are copied, and how they are put there.
  cite: [
    'components/OwnReference',
    'site/browser/(?:copy-reference|set-html|page-contents)',
    'core/render/citations/styled-parts',
  ],
  'styled-cache': ['site/browser/styled-cache'],
  'style-source': ['site/browser/style-source'],
  formatting: ['site/browser/formatting'],
  // What is formatted, used by the worker too.
  references: [
    'core/text/xml',
    'core/render/citations/reference-html',
    'core/bibliography/journal-short',
    'core/body/locators',
    'core/citing/sha-256',
  ],
  // What lists and forms share.
  records: ['my-list/(?:records|library-keys)'],
  bibliography: ['core/bibliography/(?:supplied-year|reference-needs|incomplete|to-csl)'],
  dates: [
    'core/bibliography/(?:unnamed-others|isbns|pages)',
    'core/formats/(?:dates|identifiers|clean-text|publication-states)',
  ],
  // What the forms share: what starts them, the kinds of entries, the fields, a work as it is written.
  form: ['components/FormScript'],
  kinds: ['contribute/brief-library'],
  'form-fields': [
    'contribute/(?:form-checker|dom|send|work-form|settings)',
    'core/render/records/(?:field|type)-labels',
  ],
  entry: ['contribute/form-entry'],
} as const;

/** The option of the bundler. */
export function scriptGroups() {
  return {
    groups: Object.entries(GROUPS).map(([name, paths]) => ({
      name,
      test: new RegExp(String.raw`/src/(?:${paths.join('|')})\.(?:ts$|astro\?)`),
    })),
  };
}
