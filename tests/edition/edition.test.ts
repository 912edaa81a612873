import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { entryDigests } from '../../src/disk/editions-folder.ts';
import { writeBag } from '../../src/edition/bag.ts';
import { citationFile } from '../../src/edition/citation-file.ts';
import { editionChanges, recordOf } from '../../src/edition/edition-changes.ts';
import { type EditionPlan, refusals } from '../../src/edition/refusals.ts';
import { zenodoFile } from '../../src/edition/zenodo-file.ts';
import { concept, work } from '../entries.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bagFaults } from './bag-faults.ts';

const folder = temporaryFolder();

describe('a bag', () => {
  const source = join(folder, 'source');
  mkdirSync(join(source, 'deep'), { recursive: true });
  writeFileSync(join(source, 'a.txt'), 'a');
  writeFileSync(join(source, 'deep', '100% – ü.txt'), 'ü');
  const bag = (name: string) => {
    const path = join(folder, name);
    writeBag(path, {
      folders: { site: source },
      texts: { 'CHANGES.md': '# Changes\n' },
      info: [['External-Description', 'Two\nlines']],
    });
    return path;
  };

  it('is valid, and the same when it is made again', () => {
    const [one, two] = [bag('one'), bag('two')];
    expect(bagFaults(one)).toEqual([]);
    const names = readdirSync(one, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(one.length));
    expect(names).toHaveLength(7);
    for (const name of names) {
      expect(readFileSync(join(two, name))).toEqual(readFileSync(join(one, name)));
    }
    expect(readFileSync(join(one, 'bag-info.txt'), 'utf8')).toBe(
      'External-Description: Two lines\nPayload-Oxum: 13.3\n',
    );
  });

  it('tells by its checksums of a file that was damaged, one that is gone and one that came', () => {
    const path = bag('damaged');
    writeFileSync(join(path, 'data', 'CHANGES.md'), 'x');
    rmSync(join(path, 'data', 'site', 'a.txt'));
    writeFileSync(join(path, 'data', 'new.txt'), 'x');
    expect(bagFaults(path)).toEqual([
      'data/CHANGES.md: another checksum',
      'data/site/a.txt: missing',
      'data/new.txt: in no manifest',
      'Payload-Oxum: 13.3, and not 4.3',
    ]);
  });

  it('takes no place that is taken', () => {
    bag('taken');
    expect(() => bag('taken')).toThrow('is there already');
  });
});

/** The fields that the schema of CFF 1.2.0 asks for and those that are used, with their forms there. */
const CFF = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string(),
  'date-released': z.iso.date(),
  url: z.url(),
  'repository-code': z.url().optional(),
  license: z.enum(['CC-BY-4.0', 'CC0-1.0']).optional(),
  'license-url': z.url().optional(),
});

describe('what an edition says of itself', () => {
  it.each([
    ['a Creative Commons licence', FIXTURE_CONFIG.licence, { license: 'CC-BY-4.0' }],
    [
      'a licence without a name in SPDX',
      { name: 'Ours', url: 'https://library.org/licence' },
      { 'license-url': 'https://library.org/licence' },
    ],
  ])('is a citation file, with %s', (_, licence, expected) => {
    const text = citationFile(
      { ...FIXTURE_CONFIG, licence, title: 'Yes: a “library”' },
      '2026-11-30',
      'https://library.org/tracings/',
    );
    expect(CFF.parse(parse(text))).toMatchObject({
      title: 'Yes: a “library”',
      authors: [{ name: 'The editors of Specimens' }],
      version: '2026-11-30',
      url: 'https://library.org/tracings/',
      'date-released': '2026-11-30',
      ...expected,
    });
  });

  it('is a description for Zenodo, its HTML escaped', () => {
    const text = zenodoFile(
      { ...FIXTURE_CONFIG, description: 'Bread & <talk>' },
      '2026-11-30',
      'https://library.org/tracings/',
    );
    expect(JSON.parse(text)).toMatchObject({
      upload_type: 'dataset',
      description: '<p>Bread &amp; &lt;talk&gt;</p>',
      creators: [{ name: 'The editors of Specimens' }],
      publication_date: '2026-11-30',
      license: 'cc-by-4.0',
      related_identifiers: [{ identifier: 'https://library.org/tracings/' }],
    });
  });
});

describe('the changes of an edition in words', () => {
  const old = [work('old2010book'), work('gone2010book'), work('same2010book'), concept('talk')];
  const before = { date: '2026-11-15', entries: entryDigests(old) };
  const changesTo = (files: typeof old) =>
    editionChanges(
      createLibrary(files),
      { date: '2026-11-30', entries: entryDigests(files) },
      before,
    );

  it('tell what came, went, was renamed and changed in substance', () => {
    const notes =
      'changes:\n  - { date: 2026-11-02, what: An old note. }\n  - { date: 2026-11-20, what: It means less., correction: { wrong: It said more. } }\n';
    const text = changesTo([
      work('same2010book'),
      work('new2010book', { fields: 'formerly: [old2010book]' }),
      concept('talk', { fields: notes }),
      concept('other'),
    ]);
    expect(text).toBe(`# Edition of 30 November 2026

It has 4 entries. Since the edition of 15 November 2026:

## New

- The idea of other

## Under another name

- “The title of new2010book” 2010: The title of new2010book: works/old2010book is works/new2010book now

## Withdrawn

- works/gone2010book

## Changed in substance

- The idea of talk: It means less. What was wrong: It said more.
`);
  });

  it('tell of an entry of another kind that it is the same one, and say its note', () => {
    const lead = { path: 'leads/berg1900lost.mdx', text: 'A lead.' };
    const found = (id: string, was: string) =>
      work(id, {
        fields: `formerly: [${was}]\nchanges: [{ date: 2026-11-20, what: It was found. }]\n`,
      });
    const changesTo = (file: typeof lead) =>
      editionChanges(
        createLibrary([file]),
        { date: '2026-11-30', entries: entryDigests([file]) },
        { date: '2026-11-15', entries: entryDigests([lead]) },
      );
    for (const id of ['berg1900lost', 'berg1901found']) {
      const text = changesTo(found(id, 'leads/berg1900lost'));
      expect(text).toContain(`: leads/berg1900lost is works/${id} now`);
      expect(text).toContain('It was found.');
      expect(text).not.toMatch(/^## (?:New|Withdrawn)$/m);
    }
    // Without a word on it, the lead is gone and the work is another entry.
    const headings = changesTo(work('berg1900lost')).match(/^## .*$/gm);
    expect(headings).toEqual(['## New', '## Withdrawn']);
  });

  it('tell of a withdrawn entry once, and why', () => {
    const fields = 'withdrawn: { date: 2026-11-20, why: It is another book. }';
    const files = [...old.slice(1), work('old2010book', { fields })];
    const [, told] = changesTo(files).split('## Withdrawn\n\n');
    expect(told).toMatch(/^- .*The title of old2010book: It is another book\.\n$/);
    const next = { date: '2026-12-24', entries: entryDigests(files) };
    expect(editionChanges(createLibrary(files), next, { ...next, date: '2026-11-30' })).toContain(
      'Nothing changed.',
    );
    // A word that is mended later is no second withdrawal.
    const mended = files.map((file) => ({
      ...file,
      text: file.text.replace('another', 'an older'),
    }));
    expect(
      editionChanges(
        createLibrary(mended),
        { ...next, entries: entryDigests(mended) },
        { ...next, date: '2026-11-30' },
      ),
    ).toContain('Nothing changed.');
  });

  it('tell of notes and withdrawals by what the edition held, and not by their days', () => {
    const note = (what: string) => `  - { date: 2026-11-02, what: ${what} }\n`;
    const noted = (more: string) =>
      concept('talk', { fields: `changes:\n${note('An old note.')}${more}` });
    const gone = work('old2010book', {
      fields: 'withdrawn: { date: 2026-11-01, why: It is another book. }',
    });
    const at = (date: string, files: typeof old) =>
      recordOf(createLibrary(files), date, entryDigests(files));
    const between = (then: typeof old, now: typeof old) =>
      editionChanges(createLibrary(now), at('2026-11-30', now), at('2026-11-15', then));
    const text = between([work('old2010book'), noted('')], [gone, noted(note('It means less.'))]);
    expect(text).toMatch(/^- .*old2010book: It is another book\.$/m);
    expect(text).toContain('The idea of talk: It means less.');
    expect(text).not.toContain('An old note.');
    expect(between([gone, noted('')], [gone, noted('')])).toContain('Nothing changed.');
  });

  it('count entries that were edited without a note, and say so where nothing changed', () => {
    const edited = old.map((file) =>
      file.path.includes('same')
        ? { ...file, text: file.text.replace('The title', 'A title') }
        : file,
    );
    expect(changesTo(edited)).toContain('1 further entry was edited; nothing in substance');
    expect(changesTo(old)).toMatch(/Nothing changed\.\n$/);
  });

  it('say of the first edition how much it holds', () => {
    const edition = { date: '2026-11-30', entries: entryDigests(old) };
    expect(editionChanges(createLibrary(old), edition, undefined)).toContain(
      'The first edition, of 4 entries.',
    );
  });
});

describe('an edition is refused', () => {
  const { contact: _, ...config } = FIXTURE_CONFIG;
  const plan: EditionPlan = {
    date: '2026-11-30',
    today: '2026-11-30',
    config: { ...config, site: 'https://library.org' },
    errors: 0,
    uncommitted: [],
    taken: [],
    before: undefined,
  };
  it.each<[string, Partial<EditionPlan>, RegExp]>([
    ['of a library with errors', { errors: 2 }, /^The library has 2 errors\. npm run check/],
    [
      'of a site that is nowhere',
      { config },
      /^No one can reach https:\/\/library\.example: .* Write the address/,
    ],
    [
      'with a mail address that nobody reads',
      { config: { ...plan.config, contact: 'editors@library.example' } },
      /^No one can reach editors@library\.example: .* Write the mail address/,
    ],
    ['of what is not committed', { uncommitted: ['a', 'b'] }, /not committed: a and 1 more/],
    [
      'where its name is taken',
      { taken: ['the tag edition-2026-11-30'] },
      /^There is the tag edition-2026-11-30 already/,
    ],
    ['of a day to come', { today: '2026-11-29' }, /in the future; today is 2026-11-29/],
    [
      'twice on a day',
      { before: { date: '2026-11-30', entries: {} } },
      /an edition of 2026-11-30 already/,
    ],
    [
      'before a later one',
      { before: { date: '2026-12-01', entries: {} } },
      /a later edition already/,
    ],
  ])('%s', (_case, change, message) => {
    const reasons = refusals({ ...plan, ...change });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(message);
  });

  it('for nothing else', () => {
    expect(refusals(plan)).toEqual([]);
  });
});

it('digests the file of an entry as it is', () => {
  const digest = createHash('sha256').update('ü').digest('hex');
  expect(entryDigests([{ path: 'works/a.mdx', text: 'ü' }])).toEqual({ 'works/a': digest });
});

it('digests a translated entry with its translations, which are no entries of their own', () => {
  const talk = { path: 'concepts/talk.mdx', text: 'a' };
  const german = (text: string) => ({ path: 'concepts/talk.de.mdx', text });
  const [plain, first, second] = [[], [german('b')], [german('c')]].map((translations) =>
    entryDigests([...translations, talk]),
  );
  expect(Object.keys(first ?? {})).toEqual(['concepts/talk']);
  expect(plain).toEqual(entryDigests([talk]));
  expect(new Set([plain, first, second].map((each) => each?.['concepts/talk'])).size).toBe(3);
});
