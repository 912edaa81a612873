import { describe, expect, it } from 'vitest';
import { type FoundSettings, settingsProblems } from '../../src/core/checks/settings.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { didYouMean } from '../../src/core/text/nearest.ts';
import { describeProblem, pathBelow } from '../../src/core/text/problem.ts';
import { essay, work } from '../entries.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';

const STYLES = ['apa', 'ieee', 'chicago-note-bibliography'];

/** Settings as a file with the fixture’s values and those that a test changes: one a line. */
function settings(changes: object = {}): FoundSettings {
  const value = { ...FIXTURE_CONFIG, ...changes };
  return {
    path: '../src/site.config.ts',
    text: `export default ${JSON.stringify(value, null, 2)};\n`,
    value,
    faultOfStyle: (id) =>
      STYLES.includes(id)
        ? undefined
        : { message: `There is no citation style "${id}".`, hint: didYouMean(id, STYLES, '') },
    faultOfLanguage: (language) =>
      language === 'en' ? undefined : { message: `No locale for ${language}.`, hint: '' },
  };
}

const home = (changes: object) => settings({ home: { ...FIXTURE_CONFIG.home, ...changes } });
const shelf = [
  work('christens2010public'),
  work('christens2011contextual'),
  essay('one-to-ones', { body: 'See @christens2010public.\n' }),
];

/** What is wrong, as `line:column rule message / hint`. */
function reported(found: FoundSettings, files = shelf): string[] {
  return createLibrary(files, { settings: found, pathPrefix: 'content/' })
    .problems.filter(({ path }) => path === 'src/site.config.ts')
    .map(({ line, column, rule, severity, message, hint }) => {
      expect(severity).toBe('error');
      return `${line}:${column} ${rule}: ${message} / ${hint}`;
    });
}

/** The line and column at which a piece of the settings stands. */
function placeOf({ text }: FoundSettings, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('settings', () => {
  it('are sound as they are', () => {
    expect(reported(settings())).toEqual([]);
  });

  it.each([
    ['https://tracings.example', 'editors@tracings.example'],
    ['https://my.test', 'editors@mail.invalid'],
    ['http://localhost', 'editors@localhost'],
    ['https://www.example.org', 'editors@example.com'],
    ['http://library.local', 'editors@library.local'],
  ])('may name %s while nothing is published', (site, contact) => {
    const found = settings({ site, contact });
    expect(reported(found)).toEqual([]);
    const place = (piece: string) => placeOf(found, JSON.stringify(piece));
    expect(reported({ ...found, isPublished: true })).toEqual([
      `${place(site)} settings: No one can reach ${site}: its name is reserved for examples and tests. / Write the address at which the site will be published.`,
      `${place(contact)} settings: No one can reach ${contact}: its name is reserved for examples and tests. / Write the mail address of the editors, or remove the line.`,
    ]);
  });

  it.each([
    ['https://example.edu', 'editors@tests.org'],
    ['https://library.examples.net', 'example@library.org'],
    ['https://user.github.io', undefined],
  ])('may be published with %s', (site, contact) => {
    const { contact: _, ...rest } = FIXTURE_CONFIG;
    const value = { ...rest, site, ...(contact === undefined ? {} : { contact }) };
    expect(reported({ ...settings(), value, isPublished: true })).toEqual([]);
  });

  it.each<[string, FoundSettings, string, string]>([
    [
      'a work of the drawer that is not there',
      home({ drawer: ['christens2010public', 'christens2010publik'] }),
      '"christens2010publik"',
      'unknown-id: There is no entry “christens2010publik” in content/works. / Did you mean christens2010public?',
    ],
    [
      'a work twice in the drawer',
      home({ drawer: ['christens2010public', 'christens2010public'] }),
      '[\n      "christens2010public"',
      'field-value: “home.drawer” names a work twice.',
    ],
    [
      'an essay in the drawer',
      home({ drawer: ['one-to-ones'] }),
      '"one-to-ones"',
      'unknown-id: “one-to-ones” is in content/essays, not in content/works.',
    ],
    [
      'an essay that is not there',
      home({ essay: 'one-to-one' }),
      '"one-to-one"',
      'unknown-id: There is no entry “one-to-one” in content/essays. / Did you mean one-to-ones?',
    ],
    [
      'a misspelt style of the site',
      settings({ style: 'aap' }),
      '"aap"',
      'unknown-style: There is no citation style "aap". / Did you mean apa?',
    ],
    [
      'a misspelt style among the others',
      settings({ styles: ['ieee', 'chicago-note-bibliograpy'] }),
      '"chicago-note-bibliograpy"',
      'unknown-style: There is no citation style "chicago-note-bibliograpy". / Did you mean chicago-note-bibliography?',
    ],
    ['a language without words', settings({ language: 'tlh' }), '"tlh"', 'unknown-language: '],
    ['a language that is none', settings({ language: 'English!' }), '"English!"', 'field-value: '],
    [
      'an unknown field',
      settings({ strapline: 'x' }),
      '"strapline"',
      'unknown-field: There is no field “strapline”. / Did you mean strap?',
    ],
    [
      'an unknown field of the first page',
      home({ drawers: [] }),
      '"drawers"',
      'unknown-field: There is no field “drawers” in home. / Did you mean drawer?',
    ],
    [
      'a text where a list is wanted',
      settings({ styles: 'ieee' }),
      '"ieee"',
      'field-type: “styles” is a text, not a list. / Write it between square brackets',
    ],
    [
      'a number where a text is wanted',
      settings({ title: 5 }),
      '5',
      'field-type: “title” is a number, not a text.',
    ],
    ['an empty title', settings({ title: ' ' }), '" "', 'field-value: “title” is empty.'],
    [
      'an address that is none',
      settings({ site: 'x' }),
      '"x"',
      'field-value: “site” is not a web address',
    ],
    [
      'an address that runs a script',
      settings({ repository: 'javascript:alert(1)' }),
      '"javascript',
      'field-value: “repository” is not a web address',
    ],
    [
      'an address with a path',
      settings({ site: 'https://a.example/b/' }),
      '"https://a.example/b/"',
      'field-value: “site” has a path',
    ],
    [
      'a mail address that is none',
      settings({ contact: 'us' }),
      '"us"',
      'field-value: “contact” is not a mail address.',
    ],
    [
      'more styles than a page can show',
      settings({ styles: Array.from({ length: 12 }, (_, n) => `style-${n}`) }),
      '[\n    "style-0"',
      'field-value: “styles” are too many',
    ],
  ])('are told of %s at its place', (_what, found, piece, said) => {
    const [first = '', ...rest] = reported(found);
    expect(rest).toEqual([]);
    expect(first).toContain(`${placeOf(found, piece)} ${said}`);
  });

  it('are told of a field that is missing', () => {
    const { title: _title, ...rest } = FIXTURE_CONFIG;
    const found = { ...settings(), value: rest };
    expect(reported(found)).toEqual([
      expect.stringContaining('missing-field: The field “title” is missing.'),
    ]);
  });

  it('are told of what they are called today', () => {
    const renamed = work('christens2010relation', { fields: 'formerly: [christens2010public]' });
    const files = [renamed, work('christens2011contextual')];
    const found = home({ drawer: ['christens2010public'], essay: undefined });
    const { essay: _essay, ...bare } = FIXTURE_CONFIG.home;
    const value = { ...FIXTURE_CONFIG, home: { ...bare, drawer: ['christens2010public'] } };
    expect(reported({ ...found, value }, files)).toEqual([
      expect.stringContaining('Its id is now “christens2010relation”: write that.'),
    ]);
  });

  it('may name nothing for the first page', () => {
    const { essay: _essay, ...bare } = FIXTURE_CONFIG.home;
    expect(reported(settings({ home: { ...bare, drawer: [] } }))).toEqual([]);
  });

  it('may be written before the first entry', () => {
    expect(reported(settings(), [])).toEqual([]);
    expect(reported(settings({ style: 'aap' }), [])).toHaveLength(1);
  });

  it('have nothing said twice of an entry that cannot be read', () => {
    const unread = { path: 'works/christens2010public.mdx', text: 'no front matter' };
    expect(reported(settings(), [unread, ...shelf.slice(1)])).toEqual([]);
  });

  it('are told of conflicts, and of what keeps them from being loaded', () => {
    const conflicting = 'export default {\n<<<<<<< a\n=======\n>>>>>>> b\n};\n';
    expect(reported({ ...settings(), text: conflicting })).toEqual([
      expect.stringContaining('2:1 merge-conflict: '),
    ]);
    const fault = { message: 'It cannot be loaded.', hint: 'Mend it.', line: 3 };
    expect(reported({ ...settings(), fault })).toEqual([
      '3:1 settings: It cannot be loaded. / Mend it.',
    ]);
  });

  it('are told of by themselves, where the entries are not read yet', () => {
    expect(settingsProblems(home({ drawer: ['nobody'] }))).toEqual([]);
    expect(settingsProblems(settings({ style: 'aap' })).map(describeProblem)).toEqual([
      expect.stringContaining('../src/site.config.ts:'),
    ]);
  });
});

it.each([
  ['content/', 'works/a.mdx', 'content/works/a.mdx'],
  ['content/', '../src/site.config.ts', 'src/site.config.ts'],
  ['a/b/', '../../c', 'c'],
  ['', '../src/site.config.ts', '../src/site.config.ts'],
])('below %j, %j is %j', (folder, path, whole) => {
  expect(pathBelow(folder, path)).toBe(whole);
});
