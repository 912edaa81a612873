/** The calendar that all dates here are held against. */
import type { CslDateParts } from './csl.ts';

/** The days of a month from 1 to 12. Years count as CSL counts them: 1 BC is -1, a leap year. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const counted = year < 0 ? year + 1 : year;
  return counted % 4 === 0 && (counted % 100 !== 0 || counted % 400 === 0) ? 29 : 28;
}

/** True for a month that a year has. */
export function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}

/** True for a day that the month of that year has: the 29th of February in leap years alone. */
export function isDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && isMonth(month) && day >= 1 && day <= daysIn(year, month);
}

/**
 * True where the first of two dates lies behind the second; what is not known of them begins. A
 * winter, 24, may begin the year: “Winter/Spring 1999”.
 */
export function isBehind(first: CslDateParts, second: CslDateParts): boolean {
  const isWinter = first[1] === 24 && first[0] === second[0] && (second[1] ?? 0) > 20;
  return !isWinter && inOrder(first) > inOrder(second);
}

function inOrder([year, month = 1, day = 1]: CslDateParts): number {
  return year * 10_000 + month * 100 + day;
}
