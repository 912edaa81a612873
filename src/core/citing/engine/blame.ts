import type { CslItem } from '../../model/csl.ts';
import type { Style } from '../styles/style.ts';
import type { Engines } from './engines.ts';

/**
 * What `print` makes of all parts; where it throws, the error of the first part that makes it throw,
 * which `named` gives its name and place. The engine itself tells neither. Engines that have thrown
 * are forgotten.
 */
export function blaming<Part, Printed>(
  engines: Pick<Engines, 'forget'>,
  parts: readonly Part[],
  print: (parts: readonly Part[]) => Printed,
  named: (part: Part | undefined, reason: string) => string,
): Printed {
  try {
    return print(parts);
  } catch (cause) {
    const { part, error = cause } = firstToFail(engines, parts, print);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(named(part, reason), { cause: error });
  }
}

/** Of some parts the first that cannot be printed with those before it; nothing for a passing fault. */
function firstToFail<Part>(
  engines: Pick<Engines, 'forget'>,
  parts: readonly Part[],
  print: (parts: readonly Part[]) => unknown,
): { readonly part?: Part | undefined; readonly error?: unknown } {
  let good = 0;
  let bad = parts.length + 1;
  let error: unknown;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    // An engine that has thrown may hold half of what it was at.
    engines.forget();
    try {
      print(parts.slice(0, middle));
      good = middle;
    } catch (thrown) {
      bad = middle;
      error = thrown;
    }
  }
  engines.forget();
  return error === undefined ? {} : { part: parts[bad - 1], error };
}

/** That a reference cannot be formatted, and of which work. */
export function unprintable(item: CslItem | undefined, { title }: Style, reason: string): string {
  const whose = item === undefined ? 'some work' : `"${item.id}"`;
  return `The reference of ${whose} cannot be formatted in ${title}: ${reason}`;
}
