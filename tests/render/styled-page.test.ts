import { describe, expect, it } from 'vitest';
import { generateLibrary } from '../../bench/generate.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter, type Formatter } from '../../src/core/citing/formatter.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { errorsOf, type Library } from '../../src/core/library.ts';
import { KIND_NAMES, type Kind, sharesPage } from '../../src/core/model/kinds.ts';
import { sharedCitingData, shownOn } from '../../src/core/render/citations/citing-data.ts';
import { styledPage, styledParts } from '../../src/core/render/citations/styled-page.ts';
import type { ViewOf } from '../../src/core/render/pages.ts';
import { citeLibrary, renderLibrary } from '../../src/core/render/render-library.ts';
import { htmlToText } from '../../src/core/render/text/html.ts';
import type { Shown, StyledPageView } from '../../src/core/render/views/citing-data.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { formatterOf } from '../citing/formatters.ts';
import { FIXTURE_ROOT, fixtureFiles, TRIED_STYLES } from '../fixtures/library.ts';
import { htmlIn } from '../fuzz/site-of.ts';
import { HARD_FILES } from './hard-library.ts';
import { SETTINGS } from './library.ts';

const { base } = SETTINGS;
const locale = loadLocale('en-US', FIXTURE_ROOT);

/** Every style is tried from APA; Vancouver numbers in the order of citation, in brackets. */
const STYLES = [...TRIED_STYLES, 'vancouver'];

const made = new Map<string, Formatter>();

/** The formatter of the reader’s browser: its engine and its texts are not those of the build. */
function formatter(style: string): Formatter {
  const known =
    made.get(style) ??
    createFormatter(loadStyle(style, FIXTURE_ROOT), locale, { words: EVERY_WORD_LIST });
  made.set(style, known);
  return known;
}

const seen = new Map<Library, Map<string, readonly ViewOf[Kind][]>>();

/** A library as a build in a style shows it, made once. */
function viewsIn(style: string, library: Library): readonly ViewOf[Kind][] {
  const views = seen.get(library) ?? new Map<string, readonly ViewOf[Kind][]>();
  seen.set(library, views);
  const known = views.get(style) ?? madeViews(style, library);
  views.set(style, known);
  return known;
}

function madeViews(style: string, library: Library): ViewOf[Kind][] {
  const cited = citeLibrary(library, SETTINGS, {
    formatter: formatterOf(loadStyle(style, FIXTURE_ROOT), { locale }),
    styleLabel: style,
  });
  const rendered = renderLibrary(cited);
  return KIND_NAMES.flatMap((kind) => [...rendered.views(kind)]);
}

/** What stands inside of the elements that open so, by the name that the pattern takes from them. */
function insides(texts: readonly string[], opening: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { 0: open, 1: name = '', index } of text.matchAll(opening)) {
      const start = index + open.length;
      found.set(name, text.slice(start, endOfSpan(text, start)));
    }
  }
  return found;
}

function endOfSpan(text: string, start: number): number {
  let depth = 1;
  for (const { 0: tag, index } of text.slice(start).matchAll(/<span\b[^>]*>|<\/span>/g)) {
    depth += tag === '</span>' ? -1 : 1;
    if (depth === 0) return start + index;
  }
  throw new Error(`An element stays open: ${text}`);
}

/** What a page prints of works, as it came from a build. */
function builtPage(view: ViewOf[Kind]): StyledPageView {
  const texts = htmlIn(view);
  const works = insides(texts, /<span data-work="([^"]*)">/g);
  if ('own' in view) works.set(view.own.key, view.own.html);
  return {
    citations: Object.fromEntries(
      insides(texts, /<span class="citation" (?:id|data-of)="([^"]*)"[^>]*>/g),
    ),
    notes: view.notes,
    // Claims stand side by side on a page that has no list.
    list: sharesPage(view.kind) ? [] : view.references.map(({ key, html }) => ({ key, html })),
    works: Object.fromEntries(works),
  };
}

/** What a page shows, with the reference of the page itself, which the template prints. */
function shownWithOwn(view: ViewOf[Kind]): Shown {
  const { borrowed, works } = shownOn(view);
  return { borrowed, works: 'own' in view ? [...works, view.own.key] : works };
}

/** The same page as it comes from the server in one style and is brought into another. */
function restyled(view: ViewOf[Kind], style: Formatter): StyledPageView {
  return styledPage(parsed(view.citing), shownWithOwn(view), style, base);
}

/** Data goes to the browser as JSON. */
function parsed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function checked(files: readonly SourceFile[]): Library {
  const library = createLibrary(files);
  const errors = errorsOf(library);
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return library;
}

const HARD = checked(HARD_FILES);

const LIBRARIES: readonly (readonly [string, Library])[] = [
  ['the library of the tests', checked(fixtureFiles())],
  ['a library of hard cases', HARD],
  ['a made-up library', checked(generateLibrary({ size: 20, seed: 7 }).files)],
];

describe.each(LIBRARIES)('%s', (_name, library) => {
  const asBuilt = viewsIn('apa', library);

  it.each(STYLES)(
    'reads in %s as if it were built so, page by page',
    { timeout: 120_000 },
    (style) => {
      const built = viewsIn(style, library);
      expect(built.map(({ card }) => card.id)).toEqual(asBuilt.map(({ card }) => card.id));
      const engine = formatter(style);
      for (const [at, view] of asBuilt.entries()) {
        const expected = built[at];
        expect(restyled(view, engine), view.card.id).toEqual(expected && builtPage(expected));
      }
    },
  );
});

describe('a claim', () => {
  it.each(STYLES)('reads in %s as if it were built so, beside the others', (style) => {
    const isClaim = ({ kind }: ViewOf[Kind]) => kind === 'claims';
    const claims = viewsIn('apa', HARD).filter(isClaim);
    expect(claims).toHaveLength(2);
    const data = parsed(sharedCitingData(claims.map(({ citing }) => citing)));
    const shown = {
      borrowed: [...new Set(claims.flatMap((view) => shownOn(view).borrowed))],
      works: [],
    };
    const page = styledPage(data, shown, formatter(style), base);
    const built = viewsIn(style, HARD).filter(isClaim).map(builtPage);
    const citations = Object.assign({}, ...built.map((each) => each.citations));
    expect(page).toEqual({ citations, notes: [], list: [], works: {} });
  });
});

describe('a page in another style', () => {
  const [view] = viewsIn('apa', HARD).filter(({ card }) => card.id === 'talks');
  if (view === undefined) throw new Error('There is no essay.');
  const inStyle = (style: string) => restyled(view, formatter(style));

  it('finds what it shows of other pages in its own HTML', () => {
    expect(shownOn(view)).toEqual({
      borrowed: ['claim-1.0', 'claim-2.0'],
      works: ['abel2010alone', 'abel2010talks', 'li1999'],
    });
  });

  it.each([
    ['modern-language-association', '(Cox; Abel, “Talks of Two & More: A Study”)'],
    ['ieee', '[1], [2]'],
  ])('%s prints its first citation', (style, printed) => {
    expect(htmlToText(inStyle(style).citations['c1'] ?? '')).toBe(printed);
  });

  it('keeps the links to the cards', () => {
    const { citations, list } = inStyle('modern-language-association');
    expect(citations['c1']).toContain('href="/tracings/works/abel2010talks/"');
    const walks = list.find(({ key }) => key === 'abel2010walks');
    expect(walks?.html).toContain(
      '<a class="work" href="/tracings/works/abel2010walks/">Walks</a>',
    );
  });

  it('has marks and notes where the style cites in notes', () => {
    const { citations, notes } = inStyle('chicago-note-bibliography');
    expect(citations['c1']).toBe('<sup class="note-mark"><a href="#note-1">1</a></sup>');
    expect(notes[0]).toMatchObject({ number: 1, id: 'note-1', href: '#c1' });
    expect(citations['claim-2.0']).toMatch(/^\(.*\)$/);
  });

  it('comes part by part: itself first, then what it quotes, then references', () => {
    const parts = [...styledParts(view.citing, shownWithOwn(view), formatter('ieee'), base)];
    expect(parts.map((part) => Object.keys(part).join(' '))).toEqual([
      'citations notes list',
      'citations',
      'citations',
      'works',
    ]);
  });

  it('prints nothing for what it does not know', () => {
    const unknown = { borrowed: ['nobody.0', 'talks.99', 'talks.x', ''], works: ['nobody'] };
    const page = styledPage(view.citing, unknown, formatter('ieee'), base);
    expect(Object.keys(page.citations).filter((name) => !/^c\d$/.test(name))).toEqual([]);
    expect(page.works).toEqual({});
  });
});
