import { describe, expect, test } from 'vitest';
import { openPage, shiftsOf } from './browser.ts';
import { EVERY_KIND } from './every-kind.ts';

/** What nobody notices; 0.1 counts as good elsewhere. */
const MOST = 0.02;

/*
 * On a slow line type faces and scripts come when the text has been painted. Here they are held
 * back, so that whatever they move is seen to move. Each page is opened in a profile of its own:
 * nothing is in the cache.
 */
const LATE = { faces: 250, scripts: 400 };

describe.each([
  [1280, false],
  [390, true],
])('at %i px', (width, touch) => {
  test.each(EVERY_KIND)('%s stays where it is while it loads', async (path) => {
    const { page, close } = await openPage(path, { width, touch, late: LATE });
    const shifts = await shiftsOf(page);
    expect(total(shifts), JSON.stringify(shifts)).toBeLessThanOrEqual(MOST);
    await close();
  });
});

test('what moves a page is measured', async () => {
  const { page, close } = await openPage('/about/');
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.style.height = '300px';
    document.querySelector('#main')?.before(late);
  });
  expect(total(await shiftsOf(page))).toBeGreaterThan(MOST);
  await close();
});

function total(shifts: Awaited<ReturnType<typeof shiftsOf>>): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
