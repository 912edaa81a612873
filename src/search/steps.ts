/** The kind whose results can be taken away as one list. */
export const WORKS = 'works';

/** How many results of a kind are shown at first: works are what most searches are for. */
export function firstShown(kind: string): number {
  return kind === WORKS ? 12 : 4;
}

/** How many more are shown each time. */
export const STEP = 20;
