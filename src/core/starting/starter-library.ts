import type { SiteConfig } from '../model/site-config.ts';
import type { SourceFile } from '../text/source.ts';

/** What a new library is to be. */
export interface StarterOptions {
  readonly title: string;
  /** A language tag. */
  readonly language: string;
  /** The day it is made, ISO. */
  readonly today: string;
  /** False where its entries come from somewhere else. */
  readonly withSamples: boolean;
}

/** What a library is made of beside the software. */
export interface StarterLibrary {
  /** Paths below `content/`. */
  readonly files: readonly SourceFile[];
  readonly config: SiteConfig;
  /** The text of its README. */
  readonly readme: string;
}

/**
 * A new library: its settings, and three entries that say what each part of them is for and are to
 * be replaced. It passes the check and can be built as it is.
 */
export function starterLibrary(options: StarterOptions): StarterLibrary {
  const { title, language, withSamples } = options;
  const config: SiteConfig = {
    title,
    strap: 'an annotated bibliography',
    description: `Works on the subject of “${title}”, and how far we have read each.`,
    site: 'https://library.example',
    editors: `the editors of ${title}`,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language,
    style: 'apa',
    styles: [
      'modern-language-association',
      'chicago-author-date-18th-edition',
      'chicago-notes-bibliography-18th-edition',
    ],
    scope: [
      'Say here which works belong in this library, and which do not. These paragraphs stand in src/site.config.ts.',
    ],
    home: {
      question: title,
      lede: 'Say here in two sentences what the library is about. This text stands in src/site.config.ts.',
      drawer: withSamples ? [WORK] : [],
      ...(withSamples && { essay: ESSAY }),
    },
  };
  return { files: withSamples ? samples(options) : [], config, readme: readmeOf(title) };
}

function readmeOf(title: string): string {
  return `# ${title.replace(/[\\`*_[\]<>#|&]/g, '\\$&')}

An annotated bibliography, made with Tracings.

\`\`\`sh
npm ci && npm start    # builds the library and shows it
npm run check          # says what is wrong with an entry or the settings
\`\`\`

The entries are in \`content/\`, the settings in \`src/site.config.ts\`, the icon and other files of the site in \`public/\`. These and this page belong to the library; \`software.json\` lists the files that belong to the software, which \`npm run update\` replaces. [docs/start.md](docs/start.md) is the way in.
`;
}

const WORK = 'author2000sample';
const CONCEPT = 'sample-concept';
const ESSAY = 'sample-essay';

function samples({ today }: StarterOptions): SourceFile[] {
  const month = today.slice(0, 7);
  return [
    {
      path: `works/${WORK}.mdx`,
      text: `---
type: book
title: "A sample title: Replace this work with one of yours"
author: [{ literal: Name of an author }]
issued: "2000"
publisher: Name of a publisher
concepts: [${CONCEPT}]
basis: { grade: record-only, sources: [catalogue], date: ${month} }
summary: This sentence says in one line what the work is about.
sources:
  catalogue: { name: name of a library catalogue, seen: the record of the book, date: ${month} }
confirmed:
  - { fields: [title, author, issued, publisher], sources: [catalogue] }
---

This is the annotation. The file is content/works/${WORK}.mdx, and its name is the citation key. The lines above say which fields a source shows and how far somebody has read the work. Delete the file once you have an entry of your own.
`,
    },
    {
      path: `concepts/${CONCEPT}.mdx`,
      text: `---
name: Sample concept
definition: This sentence says what the concept is.
see-from: [another name of the concept]
positions:
  - position: defines
    work: ${WORK}
    text: "This sentence says what @${WORK} says about it."
---
`,
    },
    {
      path: `essays/${ESSAY}.mdx`,
      text: `---
title: A sample essay
standfirst: This line stands below the title.
date: ${month}
author: [the editors]
concepts: [${CONCEPT}]
---

## A part of the essay

An essay cites works by their keys [@${WORK}] and leads to other entries by their ids, such as [[${CONCEPT}]].
`,
    },
  ];
}

/** The text of `src/site.config.ts` for settings. */
export function configModule(config: SiteConfig): string {
  return `import type { SiteConfig } from './core/model/site-config.ts';

/** What another library would change, beside \`content/\`: the fields are explained in the type. */
const config: SiteConfig = ${JSON.stringify(config, null, 2)};

export default config;
`;
}
