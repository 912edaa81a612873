import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRegion } from '../../src/site/build/in-language.ts';
import { isSpoken, LANGUAGES, wordsLanguage } from '../../src/words/languages.ts';
import { loadWords } from '../../src/words/load-words.ts';
import { REPOSITORY } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { textsIn } from './texts-of-language.ts';

const SOURCE = join(REPOSITORY, 'src');

const foldersIn = (path: string) =>
  readdirSync(join(SOURCE, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The form of words, a line for each: `claimWords.titleOf: a function of 1`, `listWords.own: a text`. */
function formOf(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const own = `${above}${name}`;
    if (typeof value === 'function') return [`${own}: a function of ${value.length}`];
    if (Array.isArray(value)) return [`${own}: a list of ${value.length}`];
    if (value instanceof RegExp) return [`${own}: a pattern`];
    if (typeof value === 'object' && value !== null) return formOf(value, `${own}.`);
    return [`${own}: a ${typeof value}`];
  });
}

const german = await loadWords('de');
const spoken = await Promise.all(
  LANGUAGES.map(async (language) => [language, await loadWords(language)] as const),
);

describe('the languages', () => {
  it('are the folders of words', () => {
    expect(foldersIn('words')).toEqual([...LANGUAGES].sort());
  });

  it('are found by the tag of a site', () => {
    expect(['de', 'de-AT', 'DE-ch', 'en', 'en-GB', 'fr', 'pt-BR'].map(wordsLanguage)).toEqual([
      'de',
      'de',
      'de',
      'en',
      'en',
      'en',
      'en',
    ]);
    expect(['de-AT', 'en-GB', 'fr', 'toString'].map(isSpoken)).toEqual([true, true, false, false]);
  });
});

describe.each(spoken)('the language %s', (language, words) => {
  it('lacks no word that English has, says each in the same form, and has no other', async () => {
    const [own, english] = [formOf(words), formOf(await loadWords('en'))];
    expect({
      lacks: english.filter((line) => !own.includes(line)),
      hasBeside: own.filter((line) => !english.includes(line)),
    }).toEqual({ lacks: [], hasBeside: [] });
  });

  it('says something everywhere', () => {
    const empty = (part: object): string[] =>
      Object.entries(part).flatMap(([name, value]) =>
        typeof value === 'object' && value !== null ? empty(value) : value === '' ? [name] : [],
      );
    expect(empty(words)).toEqual([]);
  });

  it('counts no grades of reading, since a library can have its own', () => {
    const about = readFileSync(join(SOURCE, 'written', language, 'about.mdx'), 'utf8');
    const texts = [...textsIn(join(SOURCE, 'words', language)), ...about.split('\n')];
    const counted =
      /\b(?:\d|two|three|four|five|first|zwei|drei|vier|fünf|ersten?|beiden) (?:\S+ )?(?:grades|Stufen)\b/;
    expect(texts.filter((text) => counted.test(text))).toEqual([]);
  });

  it('begins no remark of an export with a word and a colon, which pandoc takes for a field', () => {
    const { fields, roles, review } = words.remarkWords;
    const begun = [...Object.values({ ...fields, ...roles }), review('', 'Ann'), review('A', '')];
    expect(begun.filter((text) => text.includes(':'))).toEqual([]);
  });

  it('has every written page', () => {
    const pagesIn = (folder: string) =>
      readdirSync(join(SOURCE, 'written', folder)).filter((name) => name.endsWith('.mdx'));
    expect(pagesIn(language)).toEqual(pagesIn('en'));
  });

  it('has every form for GitHub', () => {
    const own = join(SOURCE, 'written', language, 'github');
    // The English ones are those of this repository.
    if (language === 'en') return expect(existsSync(own)).toBe(false);
    const github = join(REPOSITORY, '.github');
    const english = readdirSync(join(github, 'ISSUE_TEMPLATE')).filter(
      (file) => file !== 'config.yml',
    );
    expect(readdirSync(join(own, 'ISSUE_TEMPLATE'))).toEqual(english);
    expect(existsSync(join(own, 'pull_request_template.md'))).toBe(true);
  });

  it('names in those forms no kind of entry that a library may leave out', () => {
    const github =
      language === 'en' ? join(REPOSITORY, '.github') : join(SOURCE, 'written', language, 'github');
    // A lead is called “not confirmed”, as a value is.
    const kinds = Object.entries(words.kindWords).filter(
      ([kind]) => kind !== 'works' && kind !== 'leads',
    );
    const names = kinds.flatMap(([, { singular, plural }]) => [singular, plural]);
    const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu');
    const forms = readdirSync(join(github, 'ISSUE_TEMPLATE')).map((file) =>
      readFileSync(join(github, 'ISSUE_TEMPLATE', file), 'utf8'),
    );
    const texts = forms
      .join('\n')
      .match(/(?<=^ *-? *(?:name|description|title|label|value): ).*/gm);
    expect(
      texts?.filter((text) => named.test(text)),
      'These lines name a kind of entry. If a line means something else by the word, readers would confuse the two: give the kind another word.',
    ).toEqual([]);
  });
});

describe('a number of things in German', () => {
  const kind = (id: string) => ({ id, label: id });
  const survey = kind('Umfrage');
  const { countWords, fileWords, homeWords, restsOnWords, summaryWords, resultWords } = german;

  it.each([
    [countWords.works(1), '1 Werk'],
    [countWords.works(2000), '2.000 Werke'],
    [countWords.conceptsInWords(1), 'ein Begriff'],
    [countWords.conceptsInWords(12), 'zwölf Begriffe'],
    [countWords.conceptsInWords(13), '13 Begriffe'],
    [homeWords.allEssays(1), 'Der eine Essay'],
    [homeWords.allEssays(2), 'Beide Essays'],
    [homeWords.allEssays(3), 'Alle drei Essays'],
    [fileWords.all(2), 'Beide Werke exportieren:'],
    [fileWords.all(2000), 'Alle 2.000 Werke exportieren:'],
    [resultWords.takeAway(1), 'Dieses Werk exportieren'],
    [resultWords.of(1, 15), '1 von 15 Treffern'],
    [summaryWords.ofKind(1, kind('ethnography')), 'eine Ethnografie'],
    [summaryWords.ofKind(2, kind('handbook')), 'zwei Handbücher'],
    [
      summaryWords.none([kind('field-experiment'), kind('interviews')]),
      'Kein Feldexperiment, keine Interviewstudie',
    ],
    [summaryWords.ofKind(1, { ...survey, counted: ['Umfrage', 'Umfragen'] }), '1 Umfrage'],
    [summaryWords.ofKind(3, { ...survey, counted: ['Umfrage', 'Umfragen'] }), '3 Umfragen'],
    [summaryWords.none([survey]), 'Keine Umfrage'],
    [
      restsOnWords.whole(20, [
        ['full-text', 1],
        ['abstract', 19],
      ]),
      'Von 20 Werken haben wir eins ganz gelesen und 19 nur als Abstract. Auf jeder Karte steht, wie weit wir das Werk gelesen haben.',
    ],
    [
      restsOnWords.whole(1, [['record-only', 1]]),
      'Die Bibliothek hat ein Werk; gelesen haben wir es noch nicht.',
    ],
  ])('is told as “%s”', (said, wanted) => {
    expect(said).toBe(wanted);
  });
});

describe('what a reference lacks, in German', () => {
  const { fields, lead, notConfirmed } = german.incompleteWords;

  it.each([
    [[fields['publisher-place']], 'in manchen Stilen der Erscheinungsort nicht bestätigt.'],
    [[fields.page, fields.recipient], 'Seiten und Empfang des Briefs nicht bestätigt.'],
  ])('is a whole sentence: %j', (missing, said) => {
    expect(`${lead}${notConfirmed(missing)}`).toBe(`Unvollständig: ${said}`);
  });

  it('is called the same in the table of evidence and in the form', () => {
    const { fieldWords, roleWords } = german;
    const roles = Object.entries(roleWords).filter(([role]) => role !== 'container-author');
    expect(fieldWords).toMatchObject(Object.fromEntries(roles));
    expect(fields).toMatchObject(Object.fromEntries(roles));
  });
});

describe('a label inside a German sentence', () => {
  const { grammarWords, readingWords } = german;

  it.each([
    ['Feldexperiment', 'Feldexperiment'],
    ['Nur Titeldaten', 'nur Titeldaten'],
    [readingWords.access.library, 'über eine Bibliothek'],
    [readingWords.access.open, 'frei im Web'],
    [readingWords.access.print, 'gedruckt'],
  ])('keeps the capital of a noun alone: %s', (label, said) => {
    expect(grammarWords.inSentence(label)).toBe(said);
  });
});

describe('a date in German', () => {
  const { months, day } = german.dateWords;

  it('has a full stop behind its day', () => {
    expect(day('2013', months[3], 8)).toBe('8. April 2013');
    expect(day('2013', months[2], undefined)).toBe('März 2013');
    expect(day('2013', undefined, undefined)).toBe('2013');
  });
});

describe('German in a region', () => {
  const folder = temporaryFolder();
  beforeAll(() => {
    cpSync(join(SOURCE, 'words'), join(folder, 'src/words'), { recursive: true });
    cpSync(join(SOURCE, 'core/text'), join(folder, 'src/core/text'), { recursive: true });
  });

  /** What the words of a site in that language say. */
  const saidIn = (language: string): string => {
    writeFileSync(
      join(folder, 'src/site.config.ts'),
      `export default { language: '${language}' };`,
    );
    const script = `import { countWords, dateWords } from './src/words/words.ts';
      console.log(dateWords.day('2013', dateWords.months[0], 8), countWords.works(20000));`;
    const args = ['--input-type=module', '--eval', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.trim();
  };

  it.each([
    ['de', /^8\. Januar 2013 20\.000 Werke$/],
    ['de-AT', /^8\. Jänner 2013 20\u00a0000 Werke$/],
    // Which apostrophe, Intl has changed over time.
    ['de-CH', /^8\. Januar 2013 20['’]000 Werke$/],
    ['fr', /^8 January 2013 20,000 works$/],
  ])('names months and writes numbers as %s does', (language, said) => {
    expect(saidIn(language)).toMatch(said);
  });

  it('is known to a bundle, which has no settings to ask', async () => {
    const words = join(SOURCE, 'words/region.ts');
    const bundle = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: inRegion('de-AT'),
      build: { write: false, minify: false, lib: { entry: words, formats: ['es'] } },
    });
    const [{ output = [] } = {}] = 'close' in bundle ? [] : [bundle].flat();
    const [code = ''] = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
    expect(code).toContain('"de-AT"');
    expect(code).not.toContain('import');
  });
});

describe('the search in German', () => {
  const { folded, stopWords } = german.findingWords;

  it.each([
    ['baeume', 'baume'],
    ['fuer', 'fur'],
    ['neue', 'neue'],
    ['quelle', 'quelle'],
    ['bauen', 'bauen'],
    ['korallen', 'korall'],
    ['begriffen', 'begriff'],
  ])('compares %s as %s', (word, wanted) => {
    expect(folded(word)).toBe(wanted);
  });

  it('passes over words that say nothing, as they are without accents', () => {
    expect(stopWords.split(/\s+/)).toEqual(expect.arrayContaining(['der', 'fur', 'uber', 'und']));
    expect(stopWords).not.toMatch(/[^a-z\s]/);
  });
});

describe('German quotation marks', () => {
  const { quoted } = german.grammarWords;

  it.each([
    ['Arabische Korallen', '„Arabische Korallen“'],
    ['Der „Bau“ der Riffe', '„Der ‚Bau‘ der Riffe“'],
    ['“Turning private pain” in Chicago', '„‚Turning private pain‘ in Chicago“'],
  ])('stand round %s', (title, wanted) => {
    expect(quoted(title)).toBe(wanted);
  });
});
