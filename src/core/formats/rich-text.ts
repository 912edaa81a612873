/**
 * The rich text of CSL-JSON: `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`, `<span class="nocase">` and
 * `<span style="font-variant:small-caps">`, read into a tree
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags).
 * A tag without its partner, or any other tag, is text like the rest.
 */

export type RichTextStyle =
  | 'italic'
  | 'bold'
  | 'superscript'
  | 'subscript'
  | 'small-caps'
  | 'nocase';

interface RichTextLeaf {
  readonly kind: 'text';
  readonly text: string;
}

interface RichTextSpan {
  readonly kind: RichTextStyle;
  readonly children: readonly RichTextNode[];
}

export type RichTextNode = RichTextLeaf | RichTextSpan;

const TAG = /<(\/?)(i|b|sup|sub|sc|span)((?: [^<>]*)?)>/g;

/** Nobody sets so many styles inside each other; a tag further in is text. */
const DEEPEST = 50;

const STYLE_OF_TAG: Readonly<Record<string, RichTextStyle>> = {
  i: 'italic',
  b: 'bold',
  sup: 'superscript',
  sub: 'subscript',
  sc: 'small-caps',
};

function styleOf(name: string, attributes: string): RichTextStyle | undefined {
  if (name !== 'span') return attributes === '' ? STYLE_OF_TAG[name] : undefined;
  if (/^ class=["']nocase["']$/.test(attributes)) return 'nocase';
  if (/^ style=["']font-variant: ?small-caps;?["']$/.test(attributes)) return 'small-caps';
  return undefined;
}

/** A tag that is open, with what has been read since. */
interface Frame {
  readonly name: string;
  readonly tag: string;
  readonly style: RichTextStyle | undefined;
  readonly children: RichTextNode[];
}

/** Adds text to a list of nodes, joined to the text before it. */
function addText(nodes: RichTextNode[], text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', text: last.text + text };
  else nodes.push({ kind: 'text', text });
}

function addNodes(nodes: RichTextNode[], added: readonly RichTextNode[]): void {
  for (const node of added) {
    if (node.kind === 'text') addText(nodes, node.text);
    else nodes.push(node);
  }
}

/** The tree of a text of CSL-JSON. The texts of its leaves are the input without its tags. */
export function parseRichText(text: string): readonly RichTextNode[] {
  const root: RichTextNode[] = [];
  const open: Frame[] = [];
  const current = (): RichTextNode[] => open.at(-1)?.children ?? root;
  let position = 0;
  for (const match of text.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    addText(current(), text.slice(position, match.index));
    position = match.index + tag.length;
    const top = open.at(-1);
    if (slash === '' && open.length >= DEEPEST) {
      addText(current(), tag);
    } else if (slash === '') {
      open.push({ name, tag, style: styleOf(name, attributes), children: [] });
    } else if (top?.name === name && attributes === '') {
      open.pop();
      if (top.style !== undefined) {
        current().push({ kind: top.style, children: top.children });
      } else {
        addText(current(), top.tag);
        addNodes(current(), top.children);
        addText(current(), tag);
      }
    } else {
      addText(current(), tag);
    }
  }
  addText(current(), text.slice(position));
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    addText(current(), frame.tag);
    addNodes(current(), frame.children);
  }
  return root;
}

/** The text of a tree without its styles. */
export function richTextContent(nodes: readonly RichTextNode[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : richTextContent(node.children)))
    .join('');
}

/**
 * A text of CSL-JSON without its tags, for formats that know none. Pairs that cross go, too: what is
 * left holds no pair, so that a text that is read back and stripped again stays the same.
 */
export function stripRichText(text: string): string {
  const open = new Map<string, { readonly at: number; readonly isKnown: boolean }[]>();
  const tags = [...text.matchAll(TAG)];
  const gone = new Set<number>();
  for (const [at, [, slash, name = '', attributes = '']] of tags.entries()) {
    const stack = open.get(name) ?? [];
    open.set(name, stack);
    if (slash === '') {
      stack.push({ at, isKnown: styleOf(name, attributes) !== undefined });
    } else if (attributes === '') {
      const partner = stack.pop();
      if (partner?.isKnown) gone.add(partner.at).add(at);
    }
  }
  let stripped = '';
  let position = 0;
  for (const at of [...gone].sort((one, other) => one - other)) {
    const tag = tags[at];
    if (tag === undefined) continue;
    stripped += text.slice(position, tag.index);
    position = tag.index + tag[0].length;
  }
  return stripped + text.slice(position);
}
