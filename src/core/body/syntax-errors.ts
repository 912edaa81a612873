/** What the parser of MDX could not read, in our words. */
export interface SyntaxFault {
  /** Where it stands in the text, for a reader. */
  readonly at: number;
  /** Where the parser stopped. */
  readonly offset: number;
  /** Where the tag stands that is meant to be closed, where the fault is about one. */
  readonly opened: number | undefined;
  readonly message: string;
  readonly hint: string;
  /** True where it may follow from an earlier fault. */
  readonly isEcho: boolean;
}

/** Reads what the parser threw: “3:1: Expected a closing tag for `<Aside>` (3:1) (rule:name)”. */
export function readSyntaxError(
  error: unknown,
  text: string,
  describePlace: (offset: number) => string,
): SyntaxFault {
  const thrown = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(thrown);
  const [, line = '1', column = '1', said = thrown] = match ?? [];
  const place = /\((\d+):(\d+)\)/.exec(said);
  const opened = place ? offsetAt(text, Number(place[1]), Number(place[2])) : undefined;
  const at = opened === undefined ? '' : describePlace(opened);
  const offset = offsetAt(text, Number(line), Number(column));
  return {
    offset,
    opened,
    at: /^Expected/.test(said) ? (opened ?? offset) : offset,
    isEcho: /expected an open tag/.test(said),
    ...(pinOf(text, offset) ?? describe(said, at)),
  };
}

/** What other programs write to pin an address, `{#why-it-lasts}`, is code to MDX. */
function pinOf(text: string, offset: number): { message: string; hint: string } | undefined {
  const start = text.lastIndexOf('{', offset);
  const [written, id = ''] =
    /^\{#\s*([\p{L}\p{N}_-]+)\s*\}/u.exec(text.slice(start, start + 120)) ?? [];
  if (start === -1 || written === undefined) return undefined;
  return {
    message: `${written} is read as code. To pin an address, write a comment.`,
    hint: `Write {/* #${id} */}.`,
  };
}

function describe(said: string, opened: string): { message: string; hint: string } {
  const [first, second] = [...said.matchAll(/`(<[^`]*>)`/g)].map((match) => match[1] ?? '');
  if (first !== undefined && /^Expected a closing tag/.test(said)) {
    // Nothing of HTML may stand here, closed or not.
    if (/^<[a-z]/.test(first)) {
      return {
        message: `The text contains raw HTML: ${first}.`,
        hint: 'Use Markdown instead: *italic*, **bold**, an empty line for a new paragraph. Write &lt; if you mean the character < itself.',
      };
    }
    return {
      message: `${first} is not closed.`,
      hint: `Close it with ${first.replace('<', '</')}, on a line of its own if it was opened on one.`,
    };
  }
  if (first !== undefined && second !== undefined && /^Unexpected closing tag/.test(said)) {
    return {
      message: `${first} is found before ${second} from ${opened} is closed.`,
      hint: 'Close each component by its own name, the inner one first.',
    };
  }
  if (first !== undefined && /^Unexpected closing tag/.test(said)) {
    return { message: `${first} has no opening tag.`, hint: 'Delete it, or add the opening tag.' };
  }
  if (/create a comment/.test(said)) {
    return {
      message: 'The text contains an HTML comment.',
      hint: 'Write it as {/* … */}, or delete it.',
    };
  }
  if (/after `<`/.test(said)) {
    return {
      message: 'The character < does not begin a component here.',
      hint: 'Write &lt; if you mean the character itself. A link is [text](https://…), and an attribute is name="text".',
    };
  }
  if (/closing brace/.test(said)) {
    return {
      message: 'The bracket { is not closed.',
      hint: 'Write &#123; if you mean the character itself.',
    };
  }
  if (/parse expression/.test(said)) {
    return {
      message: 'There is code between { and }: entries cannot have code.',
      hint: 'Delete it, or write &#123; if you mean the character { itself.',
    };
  }
  return {
    message: `The text cannot be read: ${said.replace(/\s*\(note: .*$/s, '')}.`,
    hint: 'Write &lt; and &#123; if you mean the characters < and { themselves, and close every component.',
  };
}

/** The offset of a line and a column, both from 1. */
function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}
