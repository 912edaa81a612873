import { wordsLanguage } from '../../words/languages.ts';
import { loadWords, type Words } from '../../words/load-words.ts';
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
export async function starterLibrary(options: StarterOptions): Promise<StarterLibrary> {
  const { title, language, withSamples } = options;
  // In the language of the new library, which need not be that of the one where this runs.
  const { starterWords: words } = await loadWords(wordsLanguage(language));
  const { work, essay } = words.ids;
  const config: SiteConfig = {
    title,
    strap: words.strap,
    description: words.description(title),
    site: 'https://library.example',
    editors: words.editors(title),
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language,
    style: 'apa',
    styles: [
      'modern-language-association',
      'chicago-author-date-18th-edition',
      'chicago-notes-bibliography-18th-edition',
    ],
    scope: [words.scope],
    home: {
      question: title,
      lede: words.lede,
      drawer: withSamples ? [work] : [],
      ...(withSamples && { essay }),
    },
  };
  return {
    files: withSamples ? samples(words, options.today) : [],
    config,
    readme: readmeOf(title, words.readme),
  };
}

function readmeOf(
  title: string,
  { lead, start, check, files }: Words['starterWords']['readme'],
): string {
  return `# ${title.replace(/[\\`*_[\]<>#|&]/g, '\\$&')}

${lead}

\`\`\`sh
npm ci && npm start    # ${start}
npm run check          # ${check}
\`\`\`

${files}
`;
}

function samples(words: Words['starterWords'], today: string): SourceFile[] {
  const month = today.slice(0, 7);
  const { work, concept, essay, ids } = words;
  const file = `works/${ids.work}.mdx`;
  return [
    {
      path: file,
      text: `---
type: book
title: "${work.title}"
author: [{ literal: ${work.author} }]
issued: "2000"
publisher: ${work.publisher}
concepts: [${ids.concept}]
basis: { grade: record-only, sources: [${work.source.id}], date: ${month} }
summary: ${work.summary}
sources:
  ${work.source.id}: { name: ${work.source.name}, seen: ${work.source.seen}, date: ${month} }
confirmed:
  - { fields: [title, author, issued, publisher], sources: [${work.source.id}] }
---

${work.text(`content/${file}`)}
`,
    },
    {
      path: `concepts/${ids.concept}.mdx`,
      text: `---
name: ${concept.name}
definition: ${concept.definition}
see-from: [${concept.seeFrom}]
positions:
  - position: defines
    work: ${ids.work}
    text: "${concept.position(`@${ids.work}`)}"
---
`,
    },
    {
      path: `essays/${ids.essay}.mdx`,
      text: `---
title: ${essay.title}
standfirst: ${essay.standfirst}
date: ${month}
author: [${essay.author}]
concepts: [${ids.concept}]
---

## ${essay.heading}

${essay.text(`[@${ids.work}]`, `[[${ids.concept}]]`)}
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
