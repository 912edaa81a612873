/** How many results of a kind are shown at first: works are what most searches are for. */
export function firstShown(kind: string): number {
  return kind === 'Works' ? 12 : 4;
}

/** How many more are shown each time. */
export const STEP = 20;
