/** Runs in the reader’s browser: what a page brings along to be shown in another style. */
import type { CitingData, Shown } from '../../core/render/views/citing-data.ts';

/** The id of the element that holds it. */
export const CITING_DATA = 'citing';

/** The text of a page’s data; nothing where it has none. */
export function citingText(page: Document): string | undefined {
  return page.getElementById(CITING_DATA)?.textContent ?? undefined;
}

/**
 * Reads a page’s data.
 * @throws {Error} for what is no such data, which is a fault of the page.
 */
export function readCitingData(text: string): CitingData {
  const value: unknown = JSON.parse(text);
  if (!isCitingData(value)) throw new Error('The page came without the data of its citations.');
  return value;
}

/** What a page shows, first what stands in the window. */
export function shownInPage(page: Document): Shown {
  const names = (selector: string, name: string) =>
    inViewFirst([...page.querySelectorAll<HTMLElement>(selector)]).map(
      ({ dataset }) => dataset[name] ?? '',
    );
  return {
    borrowed: [...new Set(names('.citation[data-of]', 'of'))],
    // The list of a page has its references with letters and numbers, and comes with its citations.
    works: [...new Set(names('span[data-work]:not(section#references ol.references *)', 'work'))],
  };
}

function inViewFirst(elements: readonly HTMLElement[]): HTMLElement[] {
  const first = elements.findIndex((element) => element.getBoundingClientRect().bottom >= 0);
  return first === -1 ? [...elements] : [...elements.slice(first), ...elements.slice(0, first)];
}

/** The build wrote it; that its parts are there shows that it is whole. */
function isCitingData(value: unknown): value is CitingData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    Array.isArray(value.records) &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    'own' in value &&
    Array.isArray(value.own)
  );
}
