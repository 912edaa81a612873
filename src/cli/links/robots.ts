/** What a robots.txt says to us. */
export interface Robots {
  /** True where the path, with its query, may be asked for. */
  readonly allows: (path: string) => boolean;
}

interface Line {
  readonly allow: boolean;
  readonly fits: (path: string) => boolean;
  readonly length: number;
}

/**
 * Reads a robots.txt (RFC 9309): the group that names us, else that of everybody; of the lines that
 * fit a path the longest holds, and of two alike the one that allows.
 */
export function readRobots(text: string, product: string): Robots {
  const groups: { readonly agents: string[]; readonly lines: Line[] }[] = [];
  let open = false;
  for (const line of text.slice(0, 500_000).split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      if (!open) groups.push({ agents: [], lines: [] });
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
      open = true;
    } else if (field === 'allow' || field === 'disallow') {
      open = false;
      const path = value.trim();
      if (path !== '') {
        groups.at(-1)?.lines.push({
          allow: field === 'allow',
          fits: matcherOf(path),
          length: path.length,
        });
      }
    }
  }
  const own = groups.filter(({ agents }) => agents.includes(product.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const lines = chosen.flatMap((group) => group.lines);
  return {
    allows: (path) => {
      const fitting = lines.filter(({ fits }) => fits(path));
      const longest = Math.max(0, ...fitting.map(({ length }) => length));
      const holding = fitting.filter(({ length }) => length === longest);
      return holding.length === 0 || holding.some(({ allow }) => allow);
    },
  };
}

/** `*` stands for anything, `$` at the end for the end. One pass, however many stars there are. */
function matcherOf(rule: string): (path: string) => boolean {
  const anchored = rule.endsWith('$');
  const [first = '', ...rest] = (anchored ? rule.slice(0, -1) : rule).split('*');
  return (path) => {
    if (!path.startsWith(first)) return false;
    let at = first.length;
    for (const [index, part] of rest.entries()) {
      const last = anchored && index === rest.length - 1;
      const found = last ? path.length - part.length : path.indexOf(part, at);
      if (found < at || !path.startsWith(part, found)) return false;
      at = found + part.length;
    }
    return !anchored || at === path.length;
  };
}
