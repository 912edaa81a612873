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
  words: ['src/core/text/(?:words|character-references)', String.raw`src/words/\w+/grammar`],
  // What shows and formats text, used by the worker too.
  html: [
    'src/core/render/text/html',
    'src/core/text/(?:doi|remember)',
    'src/core/citing/word-lists',
  ],
  // The script of every page, in one file, with what is small and used by the scripts of many.
  page: [
    'src/layouts/Page',
    'src/site/browser/(?:kept-style|page-styles|page-element|kept-names|library-lang)',
    'src/site/browser/(?:citing-page|clipboard)',
    'src/search/dom',
    'src/site/files/file-paths',
  ],
  // What names and identifies works, used by the worker too.
  text: [
    'src/core/bibliography/(?:titles|check-digits)',
    'src/core/model/(?:csl|language-tags|orcid-form)',
    String.raw`src/words/\w+/names`,
  ],
  'report-toggled': ['src/my-list/report-toggled'],
  // References on a page: how they are copied, and how they are put there.
  cite: [
    'src/components/OwnReference',
    'src/site/browser/(?:copy-reference|set-html|page-contents)',
    'src/core/render/citations/styled-parts',
  ],
  'styled-cache': ['src/site/browser/styled-cache'],
  'style-source': ['src/site/browser/style-source'],
  formatting: ['src/site/browser/formatting'],
  // What is formatted, used by the worker too.
  references: [
    'src/core/text/xml',
    'src/core/render/citations/reference-html',
    'src/core/bibliography/journal-short',
    'src/core/body/locators',
    'src/core/citing/sha-256',
  ],
  // What lists and forms share.
  records: ['src/my-list/(?:records|library-keys)'],
  bibliography: ['src/core/bibliography/(?:supplied-year|reference-needs|incomplete|to-csl)'],
  dates: [
    'src/core/bibliography/(?:unnamed-others|isbns|pages)',
    'src/core/formats/(?:dates|identifiers|clean-text|publication-states)',
  ],
  // What the forms share: what starts them, the kinds of entries, the fields, a work as it is written.
  form: ['src/components/FormScript'],
  kinds: ['src/contribute/brief-library'],
  'form-fields': [
    'src/contribute/(?:form-checker|dom|send|work-form|settings)',
    'src/core/render/records/(?:field|type)-labels',
  ],
  entry: ['src/contribute/form-entry'],
} as const;

/** The option of the bundler. */
export function scriptGroups() {
  return {
    groups: Object.entries(GROUPS).map(([name, paths]) => ({
      name,
      test: new RegExp(String.raw`/(?:${paths.join('|')})\.(?:ts$|astro\?)`),
    })),
  };
}
