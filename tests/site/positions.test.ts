import { expect, it } from 'vitest';
import { drawerPositions, timelinePositions } from '../../src/site/pages/positions.ts';

it.each([
  [0, ''],
  [1, '.drawer>li:nth-child(1){--at:0;--depth:0}\n'],
  [
    3,
    '.drawer>li:nth-child(1){--at:0;--depth:100}\n.drawer>li:nth-child(2){--at:1;--depth:50}\n.drawer>li:nth-child(3){--at:2;--depth:0}\n',
  ],
])('a drawer of %i cards has a place for each', (count, rules) => {
  expect(drawerPositions(count)).toBe(rules);
});

it('a line of time has a place for each name, year and pin, on that entry’s page alone', () => {
  const pin = (text: string, at: number) => ({ text, href: undefined, year: 1900, at });
  const rules = timelinePositions('a-house', {
    from: 1900,
    to: 2000,
    bars: [{ name: 'A House', dates: '1900–2000', start: 0.25, end: 1, current: true }],
    ticks: [{ year: 1900, at: 0 }],
    pins: [pin('Founding', 0.5), pin('Opening', 0.5), pin('Fire', 0.5)],
  });
  expect(rules.trim().split('\n')).toEqual([
    '.timeline[data-of="a-house"] .spans{--lanes:1}',
    '.timeline[data-of="a-house"] .spans li:nth-child(1){--start:0.25;--end:1;--lane:0}',
    '.timeline[data-of="a-house"] .axis span:nth-child(1){--at:0}',
    '.timeline[data-of="a-house"] .dots{--lanes:2}',
    '.timeline[data-of="a-house"] .dots li:nth-child(1){--at:0.5;--lane:0}',
    '.timeline[data-of="a-house"] .dots li:nth-child(2){--at:0.5;--lane:0}',
    '.timeline[data-of="a-house"] .dots li:nth-child(3){--at:0.5;--lane:1}',
  ]);
});
