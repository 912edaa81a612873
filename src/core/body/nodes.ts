import type { Element, RootContent } from 'hast';

/** What the parser hands over beside plain HTML nodes, as far as it is read here: MDX’s own nodes. */
export interface ForeignNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly AnyNode[];
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Any node of a parsed text. */
export type AnyNode = RootContent | ForeignNode;

/** True for an element of HTML that Markdown stands for. */
export function isElement(node: AnyNode): node is Element {
  return node.type === 'element';
}

/** True for what only MDX has: a component, raw HTML, an expression, an import or export. */
export function isForeign(node: AnyNode): node is ForeignNode {
  return node.type.startsWith('mdx');
}

/** True for the mark of a footnote in the text: a link that the parser made. */
export function isFootnoteMark(node: AnyNode): boolean {
  return isElement(node) && node.properties['dataFootnoteRef'] !== undefined;
}

/** Where a node begins in the text of its fragment; 0 for a node that the parser made up. */
export function offsetOf(node: AnyNode): number {
  return node.position?.start.offset ?? 0;
}
