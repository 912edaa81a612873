import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { packStyles } from '../../src/core/citing/styles/style-packs.ts';
import {
  listedStyle,
  listedStyles,
  loadStyleTexts,
  StyleError,
} from '../../src/site/browser/style-source.ts';
import { stylePackFile, TITLES_FILE, type TitlesFile } from '../../src/site/files/file-paths.ts';

const style = (id: string, locale = '') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl"${locale && ` default-locale="${locale}"`}><info><id>${id}</id></info><macro name="a"/><citation/></style>`;
const terms = (lang: string) =>
  `<locale xmlns="http://purl.org/net/xbiblio/csl" xml:lang="${lang}"><terms/></locale>\n`;
const PACKED = new Map([
  ['british', style('british', 'en-GB')],
  ['canadian', style('canadian', 'en-CA')],
  ['german', style('german', 'de-DE')],
]);
const TITLES: TitlesFile = {
  originals: 'https://example.org/styles/',
  locales: ['en-US', 'en-GB'],
  styles: [
    ['british', 'A British Journal', 0],
    ['canadian', 'A Canadian Journal', 0],
    ['german', 'A German Journal', 0],
    ['lost', 'A Lost Journal', 0],
    ['own', 'Our Own'],
  ],
};
const [PACK] = packStyles(PACKED, 1);

/** A site of its own for each test, since what was loaded is kept. */
let base = '';
let sites = 0;
let files: Record<string, string> = {};
let asked: string[] = [];

beforeEach(() => {
  sites += 1;
  base = `/site-${sites}/`;
  asked = [];
  files = {
    [TITLES_FILE]: JSON.stringify(TITLES),
    [stylePackFile(0)]: JSON.stringify(PACK),
    'styles/apa.csl': style('apa'),
    'styles/own.csl': style('own'),
    'styles/locales-en-US.xml': terms('en-US'),
    'styles/locales-en-GB.xml': terms('en-GB'),
  };
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(base.length);
    asked.push(path);
    const text = files[path];
    if (text === 'offline') throw new TypeError('Failed to fetch');
    return new Response(text ?? 'not found', { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = (id: string) => loadStyleTexts(id, { base, language: 'en', configured: ['apa'] });

describe('the files of a style', () => {
  it('come from its own file for a style of the site, and nothing else is asked for', async () => {
    expect(await load('apa')).toEqual({
      id: 'apa',
      xml: style('apa'),
      locale: terms('en-US'),
      words: {},
    });
    expect(asked).toEqual(['styles/apa.csl', 'styles/locales-en-US.xml']);
  });

  it.each([
    ['british', 'en-GB'],
    ['canadian', 'en-US'],
    ['german', 'en-US'],
  ])('come from a pack for %s, with the terms of %s', async (id, lang) => {
    expect(await load(id)).toEqual({
      id,
      xml: PACKED.get(id),
      locale: terms(lang),
      words: {},
    });
  });

  it('come with the lists of words that it needs', async () => {
    files['styles/own.csl'] =
      '<style xmlns="http://purl.org/net/xbiblio/csl"><text variable="container-title" form="short"/><text text-case="title"/></style><!-- ours -->';
    const { journals, verbs } = EVERY_WORD_LIST;
    expect((await load('own')).words).toEqual({ journals, verbs });
  });

  it('come from a file of its own for a style of the library that has no pack', async () => {
    expect((await load('own')).xml).toBe(style('own'));
  });

  it.each([
    ['an id that exists nowhere', 'nowhere', {}, /^The citation style “nowhere” does not exist/],
    [
      'a name of every object',
      'constructor',
      {},
      /^The citation style “constructor” does not exist/,
    ],
    [
      'titles that are missing',
      'british',
      { [TITLES_FILE]: undefined },
      /^The titles .* could not be loaded/,
    ],
    ['titles that are no JSON', 'british', { [TITLES_FILE]: '{' }, /^The list .* is damaged/],
    ...[
      { originals: 1 },
      { originals: undefined },
      { locales: {} },
      { locales: undefined },
      { styles: {} },
      { styles: undefined },
      { styles: [1] },
      { styles: [['british']] },
      { styles: [[1, 'A British Journal']] },
    ].map((change): [string, string, Record<string, string>, RegExp] => [
      `titles of another form, ${JSON.stringify(change)}`,
      'british',
      { [TITLES_FILE]: JSON.stringify({ ...TITLES, ...change }) },
      /^The list .* is damaged/,
    ]),
    ['no network', 'british', { [TITLES_FILE]: 'offline' }, /^The titles .* could not be loaded/],
    [
      'a pack that is missing',
      'british',
      { [stylePackFile(0)]: undefined },
      /“british” could not be l/,
    ],
    [
      'a pack that is cut',
      'british',
      { [stylePackFile(0)]: '{"parts":["<st' },
      /“british” is damaged/,
    ],
    ['a pack of another form', 'british', { [stylePackFile(0)]: '[]' }, /“british” is damaged/],
    ['a pack without the style', 'lost', {}, /“lost” is damaged/],
    [
      'a pack that lacks a part',
      'british',
      { [stylePackFile(0)]: JSON.stringify({ ...PACK, parts: [] }) },
      /“british” is damaged/,
    ],
    ['a file that is missing', 'apa', { 'styles/apa.csl': undefined }, /“apa” could not be l/],
    [
      'a file that is the start page of the host',
      'apa',
      { 'styles/apa.csl': '<!doctype html><style media="all"></style><h1>Home</h1>' },
      /“apa” is damaged/,
    ],
    ['a file that is cut', 'apa', { 'styles/apa.csl': style('apa').slice(0, -9) }, /is damaged/],
    ['terms that are cut', 'apa', { 'styles/locales-en-US.xml': '<locale ' }, /“apa” is damaged/],
    ['terms that are missing', 'apa', { 'styles/locales-en-US.xml': undefined }, /“apa” could not/],
  ])('end in a sentence for %s', async (_, id, damage, sentence) => {
    Object.assign(files, damage);
    const error = await load(id).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StyleError);
    expect(error instanceof Error && error.message).toMatch(sentence);
  });

  it('are asked for again after a failure', async () => {
    const kept = files[TITLES_FILE] ?? '';
    files[TITLES_FILE] = 'offline';
    await expect(load('british')).rejects.toThrow(StyleError);
    files[TITLES_FILE] = kept;
    expect((await load('british')).id).toBe('british');
  });
});

describe('the styles to search for', () => {
  it('are fetched once, with the address of each file', async () => {
    expect((await listedStyles(base)).map(({ id }) => id)).toEqual(TITLES.styles.map(([id]) => id));
    expect(await listedStyle('british', base)).toEqual({
      id: 'british',
      title: 'A British Journal',
      address: 'https://example.org/styles/british.csl',
    });
    expect((await listedStyle('own', base)).address).toBe(`${base}styles/own.csl`);
    expect(asked).toEqual([TITLES_FILE]);
  });
});
