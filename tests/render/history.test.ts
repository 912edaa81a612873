import { expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { knownEditions } from '../../src/core/model/edition.ts';
import { dateOfChange } from '../../src/core/render/records/history.ts';
import { citeLibrary, renderLibrary } from '../../src/core/render/render-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { formatterOf } from '../citing/formatters.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { render, SETTINGS } from './library.ts';
import { concept, essay, work } from './specimens.ts';

const dated = (head: string) => work('abel2010talks', { head });

const NOTES = `created: 2026-11-03
changes:
  - { date: 2026-11-10, what: The basis is the full text. }
  - date: 2026-11-20
    what: The number of people is right now.
    correction: { wrong: "It said forty.", told-by: a reader }
`;

it.each([
  ['nothing but the month of a reading', work('abel2010talks'), undefined],
  ['when it was made', dated('created: 2026-11-03\n'), '2026-11-03'],
  ['its last note', dated(NOTES), '2026-11-20'],
  ['the month that an essay gives', essay('talk', 'Text.'), '2026-11'],
  [
    'the day of that month, where it was made on one',
    {
      ...essay('talk', ''),
      text: essay('talk', 'Text.').text.replace('date:', 'created: 2026-11-04\ndate:'),
    },
    '2026-11-04',
  ],
])('dates the last change by %s', (_, file, date) => {
  const [entry] = createLibrary([file]).entries.values();
  expect(entry && dateOfChange(entry)).toBe(date);
});

it('tells the history of an entry, the newest change first', () => {
  const { history } = render([dated(NOTES)]).of('works', 'abel2010talks');
  expect(history.made).toEqual({ date: '2026-11-03', label: '3 November 2026' });
  expect(history.changes.map(({ label, what }) => [label, what])).toEqual([
    ['20 November 2026', 'The number of people is right now.'],
    ['10 November 2026', 'The basis is the full text.'],
  ]);
});

it('says nothing of a date that no entry gives: neither on the page nor in its reference', () => {
  const view = render([work('abel2010talks')]).of('works', 'abel2010talks');
  expect(view.history.made).toBeUndefined();
  expect(view.own.html).toContain('(n.d.)');
});

it('lists corrections, the newest first, each with its entry, since when, and who told', () => {
  const earlier = concept(
    'talk',
    'changes:\n  - { date: 2026-11-05, what: It is a word of 1996., correction: { wrong: It said 1969., since: 2026-10 } }\n',
  );
  const { view } = render([dated(NOTES), earlier]);
  expect(view.corrections).toMatchObject([
    {
      date: '2026-11-20',
      correction: { wrong: 'It said forty.', since: { date: '2026-11-03' }, toldBy: 'a reader' },
      entry: { href: '/tracings/works/abel2010talks/' },
    },
    {
      date: '2026-11-05',
      correction: { since: { label: 'October 2026' }, toldBy: 'the editors of Specimens' },
      entry: { href: '/tracings/concepts/talk/' },
    },
  ]);
});

const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const edition = (date: string, entries: Readonly<Record<string, string>>, url?: string) => ({
  date,
  entries,
  ...(url === undefined ? {} : { url }),
});

function withEditions(files: readonly SourceFile[], today: Readonly<Record<string, string>>) {
  const editions = knownEditions(
    [
      edition(
        '2026-11-15',
        { 'works/old2010talks': OTHER, 'leads/lost': OTHER },
        'https://archive.org/talks',
      ),
      edition('2026-11-30', { 'works/abel2010talks': DIGEST }),
    ],
    today,
  );
  const style = {
    formatter: formatterOf(loadStyle('apa', FIXTURE_ROOT), {
      locale: loadLocale('en-US', FIXTURE_ROOT),
    }),
    styleLabel: 'APA',
  };
  const cited = citeLibrary(createLibrary(files), { ...SETTINGS, editions }, style);
  const [view] = renderLibrary(cited).views('works');
  if (view === undefined) throw new Error('There is no view.');
  return view;
}

it('names the latest edition in the reference, where that holds the entry as it is', () => {
  const file = dated('formerly: [old2010talks]\n');
  const same = withEditions([file], { 'works/abel2010talks': DIGEST });
  expect(same.own.html).toContain('Specimens (Edition of 30 November 2026)');
  expect(same.own.bibtex).toContain('Specimens (edition of 30 November 2026)');
  expect(same.history.isAsInEdition).toBe(true);
  const newer = withEditions([file], { 'works/abel2010talks': OTHER });
  expect(newer.own.html).not.toMatch(/edition of/i);
  expect(newer.history.isAsInEdition).toBe(false);
});

it.each(['old2010talks', 'works/old2010talks', 'leads/lost'])(
  'leads to the editions that hold an entry, under its former id “%s”, too',
  (was) => {
    const { history } = withEditions([dated(`formerly: [${was}]\n`)], {});
    expect(history.editions).toEqual([
      { date: '2026-11-30', label: '30 November 2026', href: undefined },
      { date: '2026-11-15', label: '15 November 2026', href: 'https://archive.org/talks' },
    ]);
  },
);

it('counts no edition that holds an entry of the same id and of another kind', () => {
  const { history } = withEditions([dated('formerly: [lost]\n')], {});
  expect(history.editions.map(({ date }) => date)).toEqual(['2026-11-30']);
});
