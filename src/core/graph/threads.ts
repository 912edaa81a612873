/** A link by the keys of its ends. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** Works that links join, directly or by way of others, with the links among them. */
export interface Thread<L extends Link> {
  readonly keys: readonly string[];
  readonly links: readonly L[];
}

/** The threads that links make, the largest first; of equals the one with more links, then by key. */
export function threadsOf<L extends Link>(links: readonly L[]): Thread<L>[] {
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let up = leader.get(top); up !== undefined && up !== top; up = leader.get(top)) top = up;
    // What was climbed is shortened, so that the next way is short.
    for (let at = key; at !== top; ) {
      const up = leader.get(at) ?? top;
      leader.set(at, top);
      at = up;
    }
    return top;
  };
  for (const { from, to } of links) {
    if (!leader.has(from)) leader.set(from, from);
    if (!leader.has(to)) leader.set(to, to);
    leader.set(find(from), find(to));
  }
  const threads = new Map<string, { keys: string[]; links: L[] }>();
  for (const key of [...leader.keys()].sort()) {
    const top = find(key);
    const thread = threads.get(top);
    if (thread) thread.keys.push(key);
    else threads.set(top, { keys: [key], links: [] });
  }
  for (const link of links) threads.get(find(link.from))?.links.push(link);
  return [...threads.values()].sort(
    (a, b) =>
      b.keys.length - a.keys.length ||
      b.links.length - a.links.length ||
      ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1),
  );
}

/**
 * The links of the largest threads with no more than `most` keys in all. Where one thread alone is
 * larger, its keys with the most links are kept.
 */
export function mostConnected<L extends Link>(links: readonly L[], most: number): L[] {
  const kept: L[] = [];
  let room = most;
  for (const thread of threadsOf(links)) {
    if (thread.keys.length > room) return kept.length > 0 ? kept : mostLinked(thread, most);
    room -= thread.keys.length;
    kept.push(...thread.links);
  }
  return kept;
}

function mostLinked<L extends Link>({ keys, links }: Thread<L>, most: number): L[] {
  const counts = new Map<string, number>();
  for (const key of links.flatMap(({ from, to }) => [from, to])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const byCount = keys.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const chosen = new Set(byCount.slice(0, most));
  return links.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
}
