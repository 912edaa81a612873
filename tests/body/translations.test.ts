import { describe, expect, it } from 'vitest';
import { createLibrary, type LibraryOptions } from '../../src/core/library/check-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import {
  concept,
  essay,
  organization,
  person,
  placed,
  problemsOf,
  reading,
  soundLibrary,
  work,
} from '../entries.ts';

const german = (path: string, fields = '', body = ''): SourceFile => ({
  path: `${path}.de.mdx`,
  text: `---\n${fields}---\n${body}`,
});

const talk = concept('talk', {
  fields: `see-from: [Chat]
positions:
  - { position: defines, work: doe, text: "@doe defines it." }
  - { position: supports, work: roe, text: "@roe supports it." }
conflicts:
  - { heading: How long?, text: An hour or two. }`,
  body: '## What it is\n\nIt is [@doe].\n',
});
const doe = work('doe', { body: '[@roe, p. 3]' });
const roe = work('roe', { grade: 'full-text' });
const library = [talk, doe, roe];

/** The settings of a library in English. */
const inEnglish: LibraryOptions = {
  settings: { path: '../src/site.config.ts', text: '', value: { language: 'en' } },
};

/** What is wrong with files, beside the faults of the bare settings. */
function faultsOf(files: readonly SourceFile[], options?: LibraryOptions): string[] {
  return createLibrary(files, options)
    .problems.filter(({ path }) => /\.[a-zA-Z_-]+\.mdx$/.test(path))
    .map(({ message, hint, ...place }) => `${placed(place as never)}: ${message} ${hint}`);
}

describe('the entry of a translated page', () => {
  const files = [
    ...library,
    german(
      'concepts/talk',
      'name: Das Gespräch\ndefinition: Was man meint [@doe].\nsee-from: [Plausch, Schwatz]\n',
      '## Was es ist\n\nEs ist [[doe|das]].\n',
    ),
  ];
  const { translations, entries, graph } = soundLibrary(files);
  const [entry] = translations.get('talk') ?? [];
  if (entry?.kind !== 'concepts') throw new Error('The concept has no translation.');

  it('has the texts of the translation in the place of its own', () => {
    expect(entry.data.name).toBe('Das Gespräch');
    expect(entry.data['see-from']).toEqual(['Plausch', 'Schwatz']);
    expect(entry.data.definition).toBe('Was man meint [@doe].');
    expect(entry.fragments.map(({ name, language, text }) => [name, language, text])).toEqual([
      ['definition', 'de', expect.stringContaining('Was man meint')],
      ['positions.0.text', undefined, expect.stringContaining('defines it')],
      ['positions.1.text', undefined, expect.stringContaining('supports it')],
      ['conflicts.0.text', undefined, 'An hour or two.'],
      ['body', 'de', expect.stringContaining('Es ist')],
    ]);
  });

  it('keeps all else, and says which texts it keeps', () => {
    expect(entry.id).toBe('talk');
    expect(entry.data.positions.map(({ work: key }) => key)).toEqual(['doe', 'roe']);
    expect(entry.translation?.missing).toEqual([
      'what the works say',
      'where the sources disagree',
    ]);
  });

  it('is no entry of the library, and nothing in it is a mention', () => {
    expect([...entries.keys()]).toEqual(['doe', 'roe', 'talk']);
    expect(entries.get('talk')?.data).toMatchObject({ name: 'The idea of talk' });
    const mentions = graph.mentions.get('doe') ?? [];
    expect(mentions.map(({ from }) => from.path)).toEqual([
      'concepts/talk.mdx',
      'concepts/talk.mdx',
    ]);
  });

  it('needs no fields where only the text is translated, and no text where only fields are', () => {
    const [only] =
      soundLibrary([doe, roe, german('works/doe', '', 'Auf Deutsch [@roe].')]).translations.get(
        'doe',
      ) ?? [];
    expect(only?.translation?.missing).toEqual([]);
    const path = [essay('on-talk', { body: 'It is [@roe].' }), roe];
    const [title] =
      soundLibrary([...path, german('essays/on-talk', 'title: Das Gespräch\n')]).translations.get(
        'on-talk',
      ) ?? [];
    expect(title?.translation?.missing).toEqual(['introduction', 'text']);
    expect(title?.fragments.map(({ language }) => language)).toEqual([undefined]);
  });

  it('takes rows in the order of the entry, each of which may stay as it is', () => {
    const rows = '- { work: doe }\n  - { work: roe, text: "@roe stützt ihn." }\n';
    const made = soundLibrary([...library, german('concepts/talk', `positions:\n  ${rows}`)]);
    const [positions] = made.translations.get('talk') ?? [];
    expect(positions?.fragments.map(({ language }) => language)).toEqual([
      undefined,
      undefined,
      'de',
      undefined,
      undefined,
    ]);
    const steps = reading('path', ['doe', 'roe']);
    const step = 'steps:\n  - { entry: doe }\n  - { entry: roe, reason: Weil es folgt. }\n';
    const [path] =
      soundLibrary([doe, roe, steps, german('readings/path', step)]).translations.get('path') ?? [];
    expect(path?.translation?.missing).toEqual(['title', 'introduction', 'step 1']);
    const asking = reading('path', ['doe', 'roe']).text.replace(
      'entry: doe',
      'entry: doe, question: Why?',
    );
    const first = 'steps:\n  - { entry: doe, reason: Weil. }\n  - { entry: roe }\n';
    const [half] =
      soundLibrary([
        doe,
        roe,
        { ...steps, text: asking },
        german('readings/path', first),
      ]).translations.get('path') ?? [];
    expect(half?.translation?.missing).toEqual(['title', 'introduction', 'step 1', 'step 2']);
  });

  it.each([
    ['people', person('jane'), 'description: Eine Person.\n'],
    ['organizations', organization('house'), 'description: Eine Organisation.\n'],
  ])('can be one of %s', (kind, file, fields) => {
    const id = file.path.replace(/^.*\/|\.mdx$/g, '');
    const made = soundLibrary([file, german(`${kind}/${id}`, fields)]);
    expect(made.translations.get(id)?.[0]?.translation).toMatchObject({ missing: [] });
  });

  it('has its languages in their order, each by its right tag', () => {
    const files = ['pt-br', 'he', 'de'].map((tag) => ({
      path: `concepts/talk.${tag}.mdx`,
      text: '---\nname: X\n---\n',
    }));
    const tags = soundLibrary([...library, ...files]).translations.get('talk');
    expect(tags?.map(({ translation }) => translation?.language)).toEqual(['de', 'he', 'pt-BR']);
  });

  it('is not shown of an entry that is withdrawn', () => {
    const gone = concept('talk', { fields: 'withdrawn: { date: 2026-11, why: It was wrong. }' });
    const made = soundLibrary([gone, german('concepts/talk', 'name: Das Gespräch\n')]);
    expect(made.translations.size).toBe(0);
  });
});

describe('a translation that does not fit', () => {
  it.each<[string, SourceFile[], LibraryOptions | undefined, string]>([
    [
      'in a language that nobody knows',
      [{ path: 'concepts/talk.xx.mdx', text: '---\nname: X\n---\n' }],
      undefined,
      'concepts/talk.xx.mdx:1:1 translation: “xx” is not the tag of a language. Call a translation by its entry and its language: talk.de.mdx, talk.pt-BR.mdx. The name of an entry has no dot: Use lower-case Latin letters, digits and single hyphens, starting with a letter: “talk-xx.mdx”.',
    ],
    [
      'with a tag in the form of other programs',
      [{ path: 'concepts/talk.pt_BR.mdx', text: '---\nname: X\n---\n' }],
      undefined,
      'concepts/talk.pt_BR.mdx:1:1 translation: “pt_BR” is not the tag of a language. Write the tag with hyphens: talk.pt-BR.mdx.',
    ],
    [
      'in no one language',
      [{ path: 'concepts/talk.zxx.mdx', text: '---\nname: X\n---\n' }],
      undefined,
      'concepts/talk.zxx.mdx:1:1 translation: “zxx” is not the tag of a language. Call a translation by its entry and its language: talk.de.mdx, talk.pt-BR.mdx. The name of an entry has no dot: Use lower-case Latin letters, digits and single hyphens, starting with a letter: “talk-zxx.mdx”.',
    ],
    [
      'of an entry that has another id now',
      [concept('stroll', { fields: 'formerly: [walk]' }), german('concepts/walk', 'name: Gang\n')],
      undefined,
      'concepts/walk.de.mdx:1:1 translation: There is no entry concepts/walk.mdx that this file translates. The id of the entry is now “stroll”: call this file stroll.de.mdx.',
    ],
    [
      'in the language of the library with its region',
      [{ path: 'concepts/talk.en-US.mdx', text: '---\nname: Talk\n---\n' }],
      inEnglish,
      'concepts/talk.en-US.mdx:1:1 translation: American English (en-US) is the language of the library, in which talk.mdx is written. Put the text into talk.mdx, or rename this file after its language.',
    ],
    [
      'that translates nothing',
      [german('concepts/talk', 'positions:\n  - { work: doe }\n  - { work: roe }\n')],
      undefined,
      'concepts/talk.de.mdx:1:1 translation: The file translates nothing: its page would be the entry again. Translate a field or the text, or delete the file until somebody does.',
    ],
    [
      'without an entry',
      [german('concepts/walk', 'name: Gang\n')],
      undefined,
      'concepts/walk.de.mdx:1:1 translation: There is no entry concepts/walk.mdx that this file translates. Add the entry, or rename this file: the part before “.de.mdx” is the id of the entry.',
    ],
    [
      'in the folder of another kind',
      [german('works/talk')],
      undefined,
      'works/talk.de.mdx:1:1 translation: The entry that this file translates is in concepts/, not in works/. Move the file to concepts/.',
    ],
    [
      'in the language of the library',
      [{ path: 'concepts/talk.en.mdx', text: '---\nname: Talk\n---\n' }],
      inEnglish,
      'concepts/talk.en.mdx:1:1 translation: English (en) is the language of the library, in which talk.mdx is written. Put the text into talk.mdx, or rename this file after its language.',
    ],
    [
      'of a claim',
      [german('claims/claim-1', 'text: So ist es.\n')],
      undefined,
      'claims/claim-1.de.mdx:1:1 translation: Entries in content/claims have no page of their own and cannot be translated. Delete the file, or keep it outside content/.',
    ],
    [
      'with a field that cannot be translated',
      [german('works/doe', 'summary: Kurz.\ntitle: Der Titel\n')],
      undefined,
      'works/doe.de.mdx:3:1 translation: “title” cannot be translated. Remove it: the page takes it from the entry. Here a translation can give basis, summary, remarks.',
    ],
    [
      'with a misspelt field',
      [german('concepts/talk', 'nmae: Das Gespräch\n')],
      undefined,
      'concepts/talk.de.mdx:2:1 unknown-field: There is no field “nmae”. Did you mean name?',
    ],
    [
      'with fewer rows',
      [german('concepts/talk', 'positions:\n  - { work: roe, text: "@roe stützt ihn." }\n')],
      undefined,
      'concepts/talk.de.mdx:3:3 translation: “positions” has 1 row, and that of the entry has 2. Write a row for each row of the entry, in the same order; - {} for one that stays as it is.',
    ],
    [
      'with rows in another order',
      [german('concepts/talk', 'positions:\n  - { work: roe }\n  - { work: roe }\n')],
      undefined,
      'concepts/talk.de.mdx:3:13 translation: “positions.1.work” is “roe”, and that of the entry is “doe”. Write the rows in the order of the entry: each translates the row in the same place.',
    ],
    [
      'with a text that the entry does not have',
      [german('works/doe', 'summary: Kurz.\n')],
      undefined,
      'works/doe.de.mdx:2:10 translation: The entry has no “summary” to translate. Write it into the entry first, or remove it here.',
    ],
    [
      'with the text of an entry that has none',
      [german('works/roe', '', '\n\nDas ist es.')],
      undefined,
      'works/roe.de.mdx:5:1 translation: The entry has no text to translate. Write it into the entry first, or remove it here.',
    ],
  ])('%s', (_name, files, options, problem) => {
    expect(faultsOf([...library, ...files], options)).toEqual([problem]);
  });

  it('is one of two in one language, and the other stays', () => {
    const files = [
      ...library,
      german('concepts/talk', 'name: Das Gespräch\n'),
      { path: 'concepts/talk.DE.mdx', text: '---\nname: Gespräch\n---\n' },
      { path: 'concepts/talk.deu.mdx', text: '---\nname: Gespräch\n---\n' },
    ];
    expect(problemsOf(files)).toEqual([
      'concepts/talk.DE.mdx:1:1 duplicate-id',
      'concepts/talk.deu.mdx:1:1 translation',
    ]);
    expect(createLibrary(files).translations.get('talk')?.[0]?.data).toMatchObject({
      name: 'Das Gespräch',
    });
  });

  it('may be in the language of another region', () => {
    const british = { path: 'concepts/talk.en-GB.mdx', text: '---\nname: Chat\n---\n' };
    expect(faultsOf([...library, british], inEnglish)).toEqual([]);
  });

  it('is one of two in one language, however the tags are written', () => {
    const files = [
      { path: 'concepts/talk.de-DE.mdx', text: '---\nname: Gespräch\n---\n' },
      german('concepts/talk', 'name: Gespräch\n'),
    ];
    expect(problemsOf([...library, ...files])).toEqual(['concepts/talk.de-DE.mdx:1:1 translation']);
  });

  it('is no second fault where its entry cannot be read', () => {
    const broken = { path: 'concepts/walk.mdx', text: '---\nnome: Walk\n---\n' };
    expect(faultsOf([broken, german('concepts/walk', 'name: Gang\n')])).toEqual([]);
  });
});

describe('the text of a translation', () => {
  const problems = (body: string, fields = '', kind = 'concepts/talk') =>
    faultsOf([...library, german(kind, fields, body)]).map((fault) => fault.replace(/:? .*$/s, ''));

  it.each([
    ['a key', 'Es ist [@dou].', 'unknown-key', 3, 9],
    ['a link', 'Es ist [[tolk]].', 'unknown-id', 3, 8],
    ['a claim', 'Es ist.\n\n<Claim of="claim-99" />', 'unknown-claim', 5, 1],
    ['an anchor', 'Es ist [unten](#unten).', 'broken-anchor', 3, 8],
    ['a component', '<Bibliography evidence="hearsay" />', 'attribute-value', 3, 1],
    ['code', 'Es ist {1 + 1}.', 'code', 3, 8],
  ])('has to be right in %s', (_name, body, rule, line, column) => {
    const faults = faultsOf([...library, german('concepts/talk', '', body)]);
    expect(faults.map((fault) => fault.replace(/: .*$/s, ''))).toEqual([
      `concepts/talk.de.mdx:${line}:${column} ${rule}`,
    ]);
  });

  it('has to be right in its fields, too', () => {
    expect(problems('', 'definition: Das ist [@dou].\n')).toEqual(['concepts/talk.de.mdx:2:22']);
  });

  it('gives a source in each paragraph of an essay', () => {
    const files = [roe, essay('on-talk', { body: 'It is [@roe].' })];
    const faults = faultsOf([...files, german('essays/on-talk', '', 'Es ist so.')]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('essays/on-talk.de.mdx:3:1 bare-paragraph');
  });

  it('names a page only of a work that somebody has read', () => {
    const files = [work('abel'), concept('talk', { body: 'Text.' })];
    const faults = faultsOf([...files, german('concepts/talk', '', 'Es ist [@abel, p. 3].')]);
    expect(faults[0]).toContain('concepts/talk.de.mdx:3:9 locator-without-reading');
  });

  it('is held against protected texts', () => {
    const words = 'eins zwei drei vier sechs sieben acht neun';
    const protectedTexts = {
      whose: (run: string) => (run === words ? 'Das Buch' : undefined),
      documents: [],
    };
    const files = [...library, german('concepts/talk', '', `Es ist ${words} so.`)];
    const faults = faultsOf(files, { protectedTexts });
    expect(faults[0]).toContain('concepts/talk.de.mdx:3:8 copied-words');
  });

  it('keeps the anchors to which texts lead that it leaves as they are', () => {
    const fields = 'definition: See [below](#what-it-is).';
    const text = `---\nname: Talk\n${fields}\n---\n## What it is\n\nIt is.\n`;
    const files = [{ path: 'concepts/talk.mdx', text }];
    const other = german('concepts/talk', '', '## Was es ist\n\nEs ist.\n');
    const pinned = german('concepts/talk', '', '## Was es ist {/* #what-it-is */}\n\nEs ist.\n');
    expect(problemsOf([...files, other])).toEqual(['concepts/talk.mdx:3:17 broken-anchor']);
    expect(problemsOf([...files, pinned])).toEqual([]);
  });
});
