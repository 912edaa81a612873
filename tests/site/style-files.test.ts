import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import type { SiteConfig } from '../../src/core/model/site-config.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { furtherStyles } from '../../src/site/build/further-styles.ts';
import type { TitlesFile } from '../../src/site/files/file-paths.ts';
import { styleFiles } from '../../src/site/files/style-files.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { havePacks } from '../fixtures/style-packs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const OWN = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Our Vancouver</title><id>vancouver</id></info><citation><layout><text variable="title"/></layout></citation><bibliography><layout><text variable="title"/></layout></bibliography></style>`;
const root = temporaryFolder();

/** The files of a site in a British style, by their paths. */
function filesOf(
  config: Partial<SiteConfig> = {},
  warn: (sentence: string) => void = () => {},
): ReadonlyMap<string, string> {
  const settings = {
    ...FIXTURE_CONFIG,
    style: 'harvard-cite-them-right',
    styles: [],
    everyStyle: true,
    ...config,
  };
  const style = loadStyle(settings.style, root);
  const prepared = {
    formatter: createFormatter(style, loadLocale('en-GB', root), { words: EVERY_WORD_LIST }),
    styleLabel: 'Harvard',
    styleName: 'Harvard',
  };
  const further = furtherStyles(root, settings, { report: () => {}, warn });
  const files = styleFiles({ styles: [prepared], further });
  return new Map(files.map(({ path, text }) => [path, text()]));
}

beforeAll(() => {
  havePacks(root);
  mkdirSync(join(root, 'csl'));
  writeFileSync(join(root, 'csl', 'vancouver.csl'), OWN);
});

describe('the files of the styles', () => {
  it('name each style once: its own file goes before a pack', () => {
    const files = filesOf();
    const titles: TitlesFile = JSON.parse(files.get('styles/titles.json') ?? '');
    const ids = titles.styles.map(([id]) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    const rowOf = (id: string) => titles.styles.find(([other]) => other === id);
    expect(rowOf('vancouver')).toEqual(['vancouver', 'Our Vancouver']);
    expect(files.get('styles/vancouver.csl')).toContain(OWN);
    expect(rowOf('harvard-cite-them-right')).toHaveLength(2);
    expect(files.has('styles/harvard-cite-them-right.csl')).toBe(true);
    const [, title, pack] = rowOf('nature') ?? [];
    expect(title).toBe('Nature');
    expect(files.get(`styles/packs/${String(pack).padStart(2, '0')}.json`)).toContain('"nature":[');
  });

  it('hold the terms of the site’s language, though no style of its own is in them', () => {
    const files = filesOf();
    const { locales }: TitlesFile = JSON.parse(files.get('styles/titles.json') ?? '');
    expect(locales.toSorted()).toEqual(['en-GB', 'en-US']);
    for (const lang of locales) expect(files.has(`styles/locales-${lang}.xml`)).toBe(true);
  });

  it('are soon fetched: all titles weigh less than 90 kB', () => {
    expect(gzipSync(filesOf().get('styles/titles.json') ?? '').length).toBeLessThan(90_000);
  });

  it('are those of the site alone where it offers no others', () => {
    expect([...filesOf({ everyStyle: false }).keys()].toSorted()).toEqual([
      'styles/harvard-cite-them-right.csl',
      'styles/locales-en-GB.xml',
      // What the other takes from it is credited there.
      'styles/locales-en-US.xml',
    ]);
  });

  it('leave out a file of the library that is broken and not named, with a warning', () => {
    const file = join(root, 'csl', 'broken.csl');
    writeFileSync(file, '<style>');
    const warnings: string[] = [];
    const files = filesOf({}, (sentence) => warnings.push(sentence));
    rmSync(file);
    expect(files.has('styles/broken.csl')).toBe(false);
    expect(files.get('styles/titles.json')).not.toContain('"broken"');
    expect(warnings).toEqual([expect.stringMatching(/^csl\/broken\.csl is not well-formed/)]);
  });
});
