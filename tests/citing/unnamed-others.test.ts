/** References and citations of a work whose record says that there are others. */
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { TRIED_STYLES } from '../fixtures/library.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatPage, formatReferences } from './formatters.ts';
import { plain } from './helpers.ts';

const ROOT = temporaryFolder();
const HALL: CslItem = {
  id: 'hall',
  type: 'article-journal',
  title: 'A hall is all you need',
  author: [{ family: 'Vasari', given: 'Asha' }],
  others: ['author'],
  'container-title': 'Notes of the ward',
  volume: '30',
  issued: { 'date-parts': [[2017]] },
};

describe.each(TRIED_STYLES)('%s', (id) => {
  const style = loadStyle(id, ROOT);
  const locale = loadLocale(localeOfStyle(style, 'en'), ROOT);

  test('says et al. behind one name, several and a body', () => {
    const items: readonly CslItem[] = [
      HALL,
      { ...HALL, id: 'two', author: [...(HALL.author ?? []), { family: 'Borg', given: 'Ada' }] },
      { ...HALL, id: 'body', author: [{ literal: 'Board of Halls' }] },
      { ...HALL, id: 'alone', others: undefined },
    ];
    const printed = formatReferences(items, style, { locale, format: 'html' });
    const says = items.map((item) => /\bet al\b/.test(plain(printed.get(item.id) ?? '')));
    expect(says).toEqual([true, true, true, false]);
  });

  test.runIf(id === 'apa')('a citation says so, too', () => {
    const clusters = [{ items: [{ key: 'hall' }], mode: 'parenthetical' }] as const;
    const page = formatPage(clusters, new Map([['hall', HALL]]), style, { locale });
    expect(plain(JSON.stringify(page))).toContain('Vasari et al., 2017');
  });
});
