import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDate,
  type CslDateVariable,
  type CslItem,
  type CslName,
  type CslNameVariable,
  type CslTextVariable,
} from '../model/csl.ts';
import { toCslDate } from '../model/dates.ts';
import type { Name } from '../model/names.ts';
import type { WorkData } from '../model/work.ts';
import { rememberWith } from '../text/remember.ts';
import { suppliedYear } from './supplied-year.ts';

/**
 * The record of a work as references and citations print it: a work whose year is believed and not
 * confirmed has it as a supplied year, “[2018?]”, since “n.d.” would say that it bears none.
 */
export function toPrinted(id: string, data: WorkData): CslItem {
  return printed(data, id);
}

/** One record for each work, so that its digest is made once. */
const printed = rememberWith((data: WorkData, id: string): CslItem => {
  const year = suppliedYear(data);
  return year === undefined ? toCsl(id, data) : { ...toCsl(id, data), issued: year };
});

/**
 * The record of a work as CSL-JSON. Only what is confirmed goes in: unconfirmed values stand apart
 * in the entry and never come here, so that no export can carry them.
 */
export function toCsl(id: string, data: WorkData): CslItem {
  const texts: { [V in CslTextVariable]?: string } = {};
  for (const variable of CSL_TEXT_VARIABLES) {
    const value = data[variable];
    if (value !== undefined) texts[variable] = value;
  }
  const names: { [V in CslNameVariable]?: readonly CslName[] } = {};
  for (const variable of CSL_NAME_VARIABLES) {
    const value = data[variable];
    if (value !== undefined) names[variable] = value.map(toCslName);
  }
  const dates: { [V in CslDateVariable]?: CslDate } = {};
  for (const variable of CSL_DATE_VARIABLES) {
    const value = data[variable];
    if (value !== undefined) dates[variable] = toCslDate(value);
  }
  const others = data.others.filter((variable) => names[variable] !== undefined);
  return {
    id,
    type: data.type,
    ...texts,
    ...names,
    ...(others.length === 0 ? {} : { others }),
    ...dates,
  };
}

/** A name without the ids that lead to cards. */
function toCslName(name: Name): CslName {
  if ('literal' in name) return { literal: name.literal };
  const { person: _person, ...parts } = name;
  return parts;
}
