import { createLibrary, type LibraryOptions } from '../../src/core/library/check-library.ts';
import { errorsOf, type Library } from '../../src/core/library.ts';
import { KIND_NAMES, type Kind } from '../../src/core/model/kinds.ts';
import type { PreparedStyle } from '../../src/core/render/citations/copied-styles.ts';
import type { PageContext } from '../../src/core/render/define-page.ts';
import { type ListMaker, listMaker } from '../../src/core/render/lists/list-files.ts';
import type { ViewOf } from '../../src/core/render/pages.ts';
import { citeLibrary, renderLibrary } from '../../src/core/render/render-library.ts';
import type { Settings } from '../../src/core/render/settings.ts';
import type { LibraryView } from '../../src/core/render/views/library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { formatterOf } from '../citing/formatters.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';

export const SETTINGS: Settings = {
  title: 'Specimens',
  site: 'https://library.example',
  base: '/tracings/',
  editors: 'the editors of Specimens',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  drawer: ['abel2010talks'],
};

/** A library as it is rendered: views by id. */
export interface Rendered {
  readonly library: Library;
  readonly view: LibraryView;
  readonly of: <K extends Kind>(kind: K, id: string) => ViewOf[K];
  readonly all: readonly ViewOf[Kind][];
  /** The views of translated pages, by their paths: `concepts/talk/de`. */
  readonly translations: ReadonlyMap<string, ViewOf[Kind]>;
  readonly lists: ListMaker;
  /** What the pages were rendered from. */
  readonly context: PageContext;
}

/** Reads, checks, cites and renders files in a style, APA as a rule, offering further ones; throws where they have errors. */
export function render(
  files: readonly SourceFile[],
  further: readonly PreparedStyle[] = [],
  style = 'apa',
  options: LibraryOptions = {},
): Rendered {
  const library = createLibrary(files, options);
  const errors = errorsOf(library);
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  const own: PreparedStyle = {
    formatter: formatterOf(loadStyle(style, FIXTURE_ROOT), {
      locale: loadLocale('en-US', FIXTURE_ROOT),
    }),
    styleLabel: style === 'apa' ? 'APA' : style,
  };
  const cited = citeLibrary(library, SETTINGS, { ...own, further });
  const rendered = renderLibrary(cited);
  const all = KIND_NAMES.flatMap((kind) => [...rendered.views(kind)]);
  const isOf = <K extends Kind>(view: ViewOf[Kind], kind: K): view is ViewOf[K] & ViewOf[Kind] =>
    view.kind === kind;
  return {
    library,
    view: rendered.library,
    all,
    translations: new Map(rendered.translations().map(({ path, make }) => [path, make()])),
    lists: listMaker(cited, own),
    context: cited.context,
    of: (kind, id) => {
      for (const view of all) if (view.card.id === id && isOf(view, kind)) return view;
      throw new Error(`There is no view of ${kind}/${id}.`);
    },
  };
}

/** What a specimen of a work may say otherwise than the standard. */
export interface WorkSpecimen {
  readonly head?: string;
  readonly basis?: string;
  readonly body?: string;
  readonly author?: string;
  readonly title?: string;
  readonly year?: string;
}

/** A work with the fields that every rule asks for. */
export function work(key: string, specimen: WorkSpecimen = {}): SourceFile {
  const {
    head = '',
    basis = 'abstract',
    body = '',
    author = 'Abel',
    title = 'Talks',
    year = '2010',
  } = specimen;
  return {
    path: `works/${key}.mdx`,
    text: `---
type: article-journal
title: ${JSON.stringify(title)}
author:
  - { family: ${author}, given: Ann }
issued: ${year}
container-title: A Journal
basis:
  grade: ${basis}
  sources: [shelf]
  date: 2026-11
sources:
  shelf: { name: The shelf }
confirmed:
  - { fields: [title, author, issued, container-title], sources: [shelf] }
${head}---

${body}
`,
  };
}

/** A concept. */
export function concept(id: string, head = '', definition = 'What it means.'): SourceFile {
  return {
    path: `concepts/${id}.mdx`,
    text: `---\nname: ${id}\ndefinition: ${JSON.stringify(definition)}\n${head}---\n`,
  };
}

/** An essay. */
export function essay(id: string, body: string): SourceFile {
  return {
    path: `essays/${id}.mdx`,
    text: `---\ntitle: An essay\nstandfirst: What it is about.\ndate: 2026-11\n---\n\n${body}\n`,
  };
}

/** A claim that one work makes about others. */
export function claim(
  number: number,
  status: string,
  { about = '', by = 'abel2010talks', text = 'Talks matter.', quote = '', head = '' } = {},
): SourceFile {
  return {
    path: `claims/claim-${number}.mdx`,
    text: `---
number: "${number}"
text: ${JSON.stringify(text)}${quote === '' ? '' : `\nquote: ${JSON.stringify(quote)}`}
said-by: scholars
about: [${about}]
in: ${by}
place: paragraph 1
status: ${status}
finding: "What was found of claim ${number}."
date: 2026-11
${head}---
`,
  };
}
