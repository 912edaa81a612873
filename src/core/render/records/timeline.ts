import { dateWords } from '../../../words/words.ts';
import { shortName } from '../../bibliography/short-name.ts';
import { dateInProse, yearOf } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { DateField } from '../../model/dates.ts';
import { toCslDate } from '../../model/dates.ts';
import type { RenderContext } from '../context.ts';
import type { TimelineView } from '../views/authority.ts';
import { pageHref } from './cards.ts';

/**
 * The names of an organization as bars in time, with dated facts and works as pins. Nothing where
 * it bore one name only, or the dates are not known. Its end is the last year that an entry names,
 * never the clock’s.
 */
export function timelineView(
  context: RenderContext,
  entry: EntryOf<'organizations'>,
): TimelineView | undefined {
  const { data } = entry;
  const former = data.names.filter(({ kind, from }) => kind === 'former' && from !== undefined);
  const since = data['name-from'];
  if (former.length === 0 || since === undefined) return undefined;
  const works = context.library.graph.worksOn.get(entry.id) ?? [];
  const years = [
    ...former.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]),
    yearOf(since),
    ...data.facts.map(({ date }) => yearOf(date)),
    ...works.map(({ data: work }) => yearOf(work.issued)),
  ].filter((year) => year !== undefined);
  const from = Math.min(...years);
  const to = Math.max(...years) + 2;
  const at = (date: DateField): number => clamp((decimalYear(date) - from) / (to - from));
  const bars = [
    ...former.map((name) => ({
      name: name.name,
      dates: [name.from, name.to]
        .map((date) => (date === undefined ? '' : String(yearOf(date) ?? '')))
        .join('–'),
      start: at(name.from ?? since),
      end: name.to === undefined ? 1 : at(name.to),
      current: false,
    })),
    {
      name: data.name,
      dates: dateWords.since(dateInProse(since)),
      start: at(since),
      end: 1,
      current: true,
    },
  ].sort((a, b) => a.start - b.start);
  const pins = [
    ...data.facts.flatMap(({ label, date }) => {
      const year = yearOf(date);
      return date === undefined || year === undefined
        ? []
        : [{ text: label, href: undefined, year, at: at(date) }];
    }),
    ...works.flatMap((work) => {
      const year = yearOf(work.data.issued);
      if (work.data.issued === undefined || year === undefined) return [];
      return [
        {
          text: shortName(work.data),
          href: pageHref(context, work),
          year,
          at: at(work.data.issued),
        },
      ];
    }),
  ].sort((a, b) => a.at - b.at);
  return { from, to, bars, ticks: ticksBetween(from, to), pins };
}

function ticksBetween(from: number, to: number): { year: number; at: number }[] {
  const step = to - from > 120 ? 50 : to - from > 60 ? 20 : 10;
  const ticks = [{ year: from, at: 0 }];
  for (let year = Math.ceil((from + step / 2) / step) * step; year < to; year += step) {
    ticks.push({ year, at: (year - from) / (to - from) });
  }
  return ticks;
}

/** 1 May 2018 is 2018.33; a year alone is its beginning. */
function decimalYear(date: DateField): number {
  const [year = 0, month = 1, day = 1] = toCslDate(date)['date-parts']?.[0] ?? [];
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
