import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledStyle } from '../../src/core/citing/engine/bundled.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatReferences } from './formatters.ts';
import { alpha, beta, issued } from './works.ts';

const root = temporaryFolder();

const article: CslItem = {
  id: 'x',
  type: 'article-journal',
  title: 'First title & more',
  author: [alpha, beta],
  'container-title': 'Journal of Things',
  volume: '38',
  page: '110-119',
  ...issued(2010),
};

describe('loadStyle', () => {
  const styles: readonly (readonly [id: string, edition: string | undefined, reference: string])[] =
    [
      [
        'apa',
        '7th edition',
        'Alpha, A. B., & Beta, C. (2010). First title & more. Journal of Things, 38, 110–119.',
      ],
      [
        'modern-language-association',
        '9th edition',
        'Alpha, Ann B., and Carl Beta. “First Title & More.” Journal of Things, vol. 38, 2010, pp. 110–19.',
      ],
      [
        'chicago-author-date',
        '17th edition',
        'Alpha, Ann B., and Carl Beta. 2010. “First Title & More.” Journal of Things 38:110–19.',
      ],
      [
        'chicago-note-bibliography',
        '17th edition',
        'Alpha, Ann B., and Carl Beta. “First Title & More.” Journal of Things 38 (2010): 110–19.',
      ],
      [
        'harvard-cite-them-right',
        '12th edition',
        'Alpha, A.B. and Beta, C. (2010) “First title & more,” Journal of Things, 38, pp. 110–119.',
      ],
    ];
  it.each(styles)('finds %s (%s)', (id, edition, reference) => {
    const style = loadStyle(id, root);
    expect(style).toMatchObject({ id, edition });
    const locale = loadLocale('en-US', root);
    expect(formatReferences([article], style, { locale, format: 'text' }).get('x')).toBe(reference);
  });

  it('writes a packed style out once, whole, and reads it back the same', () => {
    const first = loadStyle('ieee', root);
    const [folder = ''] = readdirSync(join(root, '.cache', 'styles'));
    expect(existsSync(join(root, '.cache', 'styles', folder, 'ieee.csl'))).toBe(true);
    expect(loadStyle('ieee', root)).toEqual(first);
    expect(first).toMatchObject({ title: 'IEEE', isNumeric: true });
  });

  it('lets a file of the project go first', () => {
    mkdirSync(join(root, 'csl'));
    const own = (bundledStyle('apa') ?? '').replace(
      /<title>.*?<\/title>/,
      '<title>Our own</title>',
    );
    writeFileSync(join(root, 'csl', 'ieee.csl'), own);
    expect(loadStyle('ieee', root).title).toBe('Our own');
    writeFileSync(join(root, 'csl', 'ieee.csl'), '<html/>');
    expect(() => loadStyle('ieee', root)).toThrow(/ieee\.csl is not a CSL style/);
  });

  it('names the nearest styles where there is none of that name', () => {
    expect(() => loadStyle('modern-language-asociation', root)).toThrow(
      /no citation style "modern-language-asociation"\. Did you mean modern-language-association/,
    );
    expect(() => loadStyle('../secrets', root)).toThrow('is not the name of a citation style');
  });
});

describe('loadLocale', () => {
  it.each(['en-US', 'de-DE', 'en-GB', 'pt-BR', 'nb-NO'])('finds %s', (lang) => {
    expect(loadLocale(lang, root).lang).toBe(lang);
  });

  it('gives the words of the language', () => {
    const chapter: CslItem = { ...article, type: 'chapter', editor: [beta] };
    const locale = loadLocale('pt-BR', root);
    const references = formatReferences([chapter], loadStyle('apa', root), {
      locale,
      format: 'text',
    });
    expect(references.get('x')).toContain('Em C. Beta (Org.)');
  });

  it('says what to do where there is none', () => {
    expect(() => loadLocale('xx-XX', root)).toThrow('no locale for the language "xx-XX"');
    expect(() => loadLocale('../x', root)).toThrow('is not a language tag');
  });
});
