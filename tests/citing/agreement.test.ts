/**
 * Our references against pandoc's citeproc: the same style file, the same locale, the record of each
 * real work and each hard record, in every style that is tried.
 */

import { convert } from 'pandoc-wasm';
import { describe, expect, it, vi } from 'vitest';
import { correctedRecord } from '../../src/core/citing/engine/corrected-record.ts';
import { eventOf } from '../../src/core/citing/engine/events.ts';
import { mlaPublisher } from '../../src/core/citing/engine/mla-publisher.ts';
import { withoutUnnamedReview } from '../../src/core/citing/engine/reviews.ts';
import { withJournalShort } from '../../src/core/citing/engine/short-journal.ts';
import { smallSubtitle } from '../../src/core/citing/engine/subtitle-case.ts';
import { OWN_TEXT_CASES } from '../../src/core/citing/engine/text-cases.ts';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import type { Style } from '../../src/core/citing/styles/style.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { capitalized } from '../../src/core/text/words.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { FIXTURE_ROOT, TRIED_STYLES } from '../fixtures/library.ts';
import { REAL_RECORDS } from '../fixtures/records.ts';
import { HARD_RECORDS } from '../formats/proof/records.ts';
import { DIFFERENCE_CLASSES, type DifferenceClass } from './agreement-classes.ts';
import { formatReferences } from './formatters.ts';
import { plain } from './helpers.ts';

// One run of either engine over all records takes seconds, on a busy machine many.
vi.setConfig({ testTimeout: 300_000 });

const ITEMS = [...HARD_RECORDS.map(({ item }) => item), ...REAL_RECORDS];

/** The style without what depends on other works: a reference stands for itself. */
function alone({ xml }: Style): string {
  return xml.replace(
    / (?:subsequent-author-substitute(?:-rule)?|disambiguate-[\w-]+)="[^"]*"/g,
    '',
  );
}

/** A reference as it reads, without the number that a numeric style puts in front. */
function unnumbered(html: string, { isNumeric }: Style): string {
  return isNumeric ? plain(html).replace(/^(?:\[\d+\]|\d+\.) ?/, '') : plain(html);
}

/** The entries of pandoc's list of references, by key. */
async function pandocReferences(style: Style, lang: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await convert(
    {
      from: 'markdown',
      to: 'html',
      wrap: 'none',
      citeproc: true,
      csl: 'style.csl',
      bibliography: ['works.json'],
      metadata: { lang },
    },
    "---\nnocite: '@*'\n---\n\nText.\n",
    { 'style.csl': alone(style), 'works.json': JSON.stringify(theirItems(style)) },
  );
  const entries = stdout.split('<div id="ref-').slice(1);
  return new Map(
    entries.map((entry) => [
      entry.slice(0, entry.indexOf('"')),
      unnumbered(entry.slice(entry.indexOf('>') + 1), style),
    ]),
  );
}

const used = new Set<DifferenceClass>();

/** Whether the classes make two texts equal; counts those without which they would not. */
function agree(ours: string, theirs: string, item: CslItem): boolean {
  if (ours === theirs) return true;
  const equalBy = (classes: readonly DifferenceClass[]): boolean => {
    const fold = (start: string) => classes.reduce((text, one) => one.fold(text, item), start);
    return fold(ours) === fold(theirs);
  };
  if (!equalBy(DIFFERENCE_CLASSES)) return false;
  for (const one of DIFFERENCE_CLASSES) {
    if (!equalBy(DIFFERENCE_CLASSES.filter((other) => other !== one))) used.add(one);
  }
  return true;
}

/** Where the text is not the style's own. */
const exceptions = {
  'the style prints nothing': 0,
  'the author is the publisher in APA': 0,
  'a review that does not name what it reviews goes as an article': 0,
};

/** The records as pandoc is given them. */
const THEIR_ITEMS = ITEMS.map((item) => {
  const article = withoutUnnamedReview(item);
  if (article !== item) {
    exceptions['a review that does not name what it reviews goes as an article'] += 1;
  }
  return article;
});

/** The records as we correct them for a style, with the short titles that journals have. */
function theirItems(style: Style): CslItem[] {
  return THEIR_ITEMS.map((item) =>
    withEvent(
      withOwnTextCases(
        withJournalShort(
          withCapitalDate(correctedRecord(item, style), style),
          EVERY_WORD_LIST.journals,
        ),
        style,
      ),
    ),
  );
}

/** Works whose container is a book: its title has a subtitle of its own. */
const PARTS_OF_BOOKS = /^(?:chapter|entry|entry-dictionary|entry-encyclopedia|paper-conference)$/;

/** The texts in the text cases that our corrections name, which pandoc does not know. */
function withOwnTextCases(item: CslItem, { xml }: Style): CslItem {
  const changed: { -readonly [Name in keyof CslItem]?: CslItem[Name] } = {};
  const change = (
    name: 'title' | 'container-title' | 'publisher',
    by: (text: string) => string,
  ) => {
    const text = item[name];
    if (text !== undefined) changed[name] = by(text);
  };
  if (xml.includes(`text-case="${OWN_TEXT_CASES.publisher}"`)) change('publisher', mlaPublisher);
  const isEnglish = /^en\b/i.test(item.language ?? 'en');
  if (isEnglish && xml.includes(`text-case="${OWN_TEXT_CASES.subtitle}"`)) {
    const small = (text: string) => smallSubtitle(text, EVERY_WORD_LIST.subtitles);
    change('title', small);
    if (PARTS_OF_BOOKS.test(item.type)) change('container-title', small);
  }
  return { ...item, ...changed };
}

/** Words in the place of the year begin with a capital where the style says so, which pandoc passes over. */
function withCapitalDate(item: CslItem, { xml }: Style): CslItem {
  const literal = item.issued?.literal;
  if (literal === undefined || !YEAR_WITH_CAPITAL.test(xml)) return item;
  return { ...item, issued: { ...item.issued, literal: capitalized(literal) } };
}

const YEAR_WITH_CAPITAL = /<date-part name="year" text-case="capitalize-first"/;

/** The name of the event under the name that older styles ask for. */
function withEvent(item: CslItem): CslItem & { readonly event?: string } {
  const event = eventOf(item);
  return event === undefined ? item : { ...item, event };
}

/** What pandoc printed, unless the library has a rule of its own for the record in the style. */
function expectedOf(theirs: string, ours: string, item: CslItem, style: Style): string {
  if (theirs === '' && ours.includes(item.title ?? '')) {
    exceptions['the style prints nothing'] += 1;
    return ours;
  }
  const [author, ...others] = item.author ?? [];
  const repeated = others.length === 0 && author?.literal === item.publisher && item.publisher;
  if (repeated && style.id === 'apa' && theirs.endsWith(` ${repeated}.`)) {
    exceptions['the author is the publisher in APA'] += 1;
    return theirs.slice(0, -` ${repeated}.`.length);
  }
  return theirs;
}

describe('our references agree with pandoc’s', () => {
  it.each(TRIED_STYLES)('in %s', async (id) => {
    const style = loadStyle(id, FIXTURE_ROOT);
    const locale = loadLocale(localeOfStyle(style, 'en'), FIXTURE_ROOT);
    const ours = formatReferences(ITEMS, style, { locale, format: 'html' });
    const theirs = await pandocReferences(style, locale.lang);
    const differences = ITEMS.flatMap((item) => {
      const our = unnumbered(ours.get(item.id) ?? '', style);
      const their = expectedOf(theirs.get(item.id) ?? 'missing', our, item, style);
      return our !== '' && agree(our, their, item) ? [] : [{ id: item.id, our, their }];
    });
    expect(differences).toEqual([]);
  });

  it('and no class of differences is named that does not occur', () => {
    expect(DIFFERENCE_CLASSES.filter((one) => !used.has(one)).map(({ name }) => name)).toEqual([]);
    expect(Object.entries(exceptions).filter(([, count]) => count === 0)).toEqual([]);
  });
});
