import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { mdxToHast } from 'satteri';
import { didYouMean } from '../text/nearest.ts';
import type { Place, Problem } from '../text/problem.ts';
import { align } from './align.ts';
import { findCitations, strayCitations } from './citation.ts';
import { COMPONENTS, componentRule, isClaimStatus } from './components.ts';
import {
  type BibliographyRequest,
  type Block,
  baseToken,
  bibliographyToken,
  type Citation,
  type Context,
  citationToken,
  type EntryLink,
  type Fragment,
  linkTokens,
  type Note,
} from './fragment.ts';
import { isSafeAddress, textOf, writeSafely } from './sanitize.ts';
import { sentenceAt } from './sentences.ts';
import { slug } from './slug.ts';

/** A text to read, with what its anchors begin with and the way back to its file. */
export interface FragmentSource {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** Put before every anchor, so that fragments of one page do not meet: `''`, `facts-0-`. */
  readonly prefix: string;
  /** The place of an offset of `text`. */
  readonly placeAt: (offset: number) => Place;
}

/** Either way: what was read, and what was wrong in it. */
export interface FragmentResult {
  readonly fragment: Fragment;
  readonly problems: readonly Problem[];
}

/** What the parser hands over beside plain HTML nodes, as far as it is read here. */
interface ForeignNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
    readonly position?: unknown;
  }[];
  readonly children?: readonly AnyNode[];
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined;
}
type AnyNode = RootContent | ForeignNode;

/** The block that is being read, with the texts that sentences are cut from. */
interface OpenContext {
  text: string;
  readonly found: { readonly at: number; readonly fill: (context: Context) => void }[];
}

/**
 * Reads one text of an entry in one pass: finds citations and links, turns the closed set of
 * components into elements, refuses code, raw HTML and unsafe addresses, and writes each block as
 * sanitized HTML with tokens for what needs the whole library.
 */
export function parseFragment(source: FragmentSource): FragmentResult {
  return new FragmentParser(source).parse();
}

class FragmentParser {
  readonly #source: FragmentSource;
  readonly #problems: Problem[] = [];
  readonly #citations: Citation[] = [];
  readonly #links: EntryLink[] = [];
  readonly #bibliographies: BibliographyRequest[] = [];
  readonly #slugs = new Map<string, number>();
  readonly #texts: string[] = [];
  #contexts: OpenContext[] = [];
  #block = '';
  #paragraph: number | undefined;
  #heading: string | undefined;
  #inLink = false;
  #inHeading = false;

  constructor(source: FragmentSource) {
    this.#source = source;
  }

  parse(): FragmentResult {
    const { name, label, text } = this.#source;
    const blocks: Block[] = [];
    this.#findDefinitions(text);
    for (const node of this.#tree(text)) this.#readBlock(node, blocks);
    return {
      fragment: {
        name,
        label,
        blocks,
        citations: this.#citations,
        links: this.#links,
        bibliographies: this.#bibliographies,
        text: this.#texts.join(' ').trim(),
      },
      problems: this.#problems,
    };
  }

  #report(rule: string, offset: number, message: string, hint: string): void {
    this.#problems.push({
      ...this.#source.placeAt(offset),
      rule,
      severity: 'error',
      message,
      hint,
    });
  }

  #tree(text: string): readonly AnyNode[] {
    try {
      const root = mdxToHast(text, { features: { wikilinks: true } }) as Root;
      return root.children;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message);
      const [, line = '1', column = '1', said = message] = match ?? [];
      const starts = text.split('\n').slice(0, Number(line) - 1);
      const offset = starts.reduce((sum, part) => sum + part.length + 1, 0) + Number(column) - 1;
      this.#report(
        'syntax',
        offset,
        `The text cannot be read: ${said.replace(/\s*\(note: .*$/s, '')}.`,
        'Write < as &lt; and { as &#123; where they are meant as signs; close every component.',
      );
      return [];
    }
  }

  /** `[@key]: …` at the start of a line is a link definition for Markdown, and would vanish. */
  #findDefinitions(text: string): void {
    for (const match of text.matchAll(/^ {0,3}\[[^\]\n]*@[^\]\n]*\]:/gm)) {
      this.#report(
        'citation-definition',
        match.index + match[0].indexOf('['),
        'A citation followed by a colon at the start of a line is read as a link definition.',
        'Put a word before it, or leave the colon out.',
      );
    }
  }

  #readBlock(node: AnyNode, blocks: Block[]): void {
    if (node.type === 'text') return;
    const offset = offsetOf(node);
    if (isElement(node) && /^h[1-6]$/.test(node.tagName)) {
      this.#readHeading(node, blocks);
      return;
    }
    if (isElement(node) && node.tagName === 'section') {
      this.#readFootnotes(node, blocks);
      return;
    }
    if (isForeign(node) && (node.name === 'Aside' || node.name === 'Claim')) {
      this.#readNote(node, blocks);
      return;
    }
    const numbered = isElement(node) && node.tagName === 'p';
    const count = blocks.filter((block) => block.type === 'text').length + 1;
    const number =
      blocks.filter((block) => block.type === 'text' && block.number !== undefined).length + 1;
    this.#paragraph = numbered ? number : undefined;
    this.#block = `${this.#source.prefix}${numbered ? `p${number}` : `b${count}`}`;
    const content = this.#inContext(() => this.#read(node));
    if (content.length === 0) return;
    blocks.push({
      type: 'text',
      id: this.#block,
      number: this.#paragraph,
      html: writeSafely({ type: 'root', children: content }),
      notes: [],
      place: this.#source.placeAt(offset),
    });
  }

  #readHeading(node: Element, blocks: Block[]): void {
    const depth = Number(node.tagName.slice(1));
    const text = textOf(node).trim();
    if (depth === 1) {
      this.#report(
        'heading-one',
        offsetOf(node),
        'A heading of the first rank stands in the text; the page has its title already.',
        'Begin it with ## instead of #.',
      );
    }
    const base = `${this.#source.prefix}${slug(text)}`;
    const times = this.#slugs.get(base) ?? 0;
    this.#slugs.set(base, times + 1);
    this.#heading = text;
    this.#block = times === 0 ? base : `${base}-${times + 1}`;
    this.#paragraph = undefined;
    this.#inHeading = true;
    const children = this.#inContext(() => this.#readAll(node.children));
    this.#inHeading = false;
    blocks.push({
      type: 'heading',
      id: this.#block,
      depth: Math.max(2, depth),
      html: writeSafely({ type: 'root', children }),
      text,
    });
  }

  #readFootnotes(node: Element, blocks: Block[]): void {
    const list = node.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'ol',
    );
    if (!list) return;
    this.#heading = 'Notes';
    blocks.push({
      type: 'heading',
      id: `${this.#source.prefix}notes`,
      depth: 2,
      html: 'Notes',
      text: 'Notes',
    });
    this.#block = `${this.#source.prefix}notes`;
    this.#paragraph = undefined;
    blocks.push({
      type: 'text',
      id: `${this.#source.prefix}notes-list`,
      number: undefined,
      html: writeSafely({ type: 'root', children: this.#inContext(() => this.#read(list)) }),
      notes: [],
      place: this.#source.placeAt(0),
    });
  }

  /** A side note goes to the paragraph above it. */
  #readNote(node: ForeignNode, blocks: Block[]): void {
    const attributes = this.#attributes(node);
    const last = blocks.at(-1);
    if (last?.type !== 'text') {
      this.#report(
        'note-without-paragraph',
        offsetOf(node),
        `<${node.name}> stands before the first paragraph of its section.`,
        'Move it below the paragraph that it belongs to.',
      );
      return;
    }
    const { status, number } = attributes;
    const id = `${last.id}-note-${last.notes.length + 1}`;
    this.#block = id;
    const content = this.#inContext(() => this.#readAll(node.children ?? []));
    const note: Note = {
      id,
      html: writeSafely({ type: 'root', children: content }),
      claim: node.name === 'Claim' && isClaimStatus(status) ? { status, number } : undefined,
    };
    blocks[blocks.length - 1] = { ...last, notes: [...last.notes, note] };
  }

  /** Reads something as a context of its own and gives its findings their sentences. */
  #inContext(read: () => ElementContent[]): ElementContent[] {
    const context: OpenContext = { text: '', found: [] };
    this.#contexts.push(context);
    const content = read();
    this.#contexts.pop();
    const text = context.text.replace(/[ \t\n]+/g, ' ');
    if (text.trim() !== '' && !this.#inHeading) this.#texts.push(text.trim());
    for (const { at, fill } of context.found) {
      const before = context.text.slice(0, at).replace(/[ \t\n]+/g, ' ').length;
      fill({
        block: this.#block,
        paragraph: this.#paragraph,
        heading: this.#heading,
        sentence: sentenceAt(text, before),
      });
    }
    return content;
  }

  #say(text: string): void {
    const context = this.#contexts.at(-1);
    if (context) context.text += text;
  }

  #readAll(nodes: readonly AnyNode[]): ElementContent[] {
    return nodes.flatMap((node) => this.#read(node));
  }

  #read(node: AnyNode): ElementContent[] {
    if (node.type === 'text' && 'value' in node) return this.#readText(node as Text);
    if (isElement(node)) return this.#readElement(node);
    if (isForeign(node)) return this.#readForeign(node);
    return [];
  }

  #readText(node: Text): ElementContent[] {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || !node.value.includes('@')) {
      this.#say(node.value);
      return [{ type: 'text', value: node.value }];
    }
    const alignment = align(this.#source.text.slice(start, end), node.value);
    const found = findCitations(node.value).filter(
      (citation) =>
        !alignment.isEscaped(citation.start) &&
        !citation.keys.some(({ at }) => alignment.isEscaped(at)),
    );
    const at = (index: number) => start + alignment.offsetOf(index);
    for (const index of strayCitations(node.value, found)) {
      if (alignment.isEscaped(index) || alignment.isEscaped(index - 1)) continue;
      this.#report(
        'unread-citation',
        at(index),
        'This looks like a citation and cannot be read as one.',
        'Write [@key] or [see @key, pp. 12–14; @other], without emphasis inside the brackets.',
      );
    }
    let value = '';
    let from = 0;
    for (const citation of found) {
      const before = node.value.slice(from, citation.start);
      value += before;
      this.#say(before);
      from = citation.end;
      if (this.#inLink || this.#inHeading) {
        this.#report(
          this.#inLink ? 'citation-in-link' : 'citation-in-heading',
          at(citation.start),
          this.#inLink ? 'A citation stands inside a link.' : 'A citation stands in a heading.',
          this.#inLink ? 'Put it behind the link.' : 'Cite in the text below.',
        );
        continue;
      }
      const token = citationToken(this.#citations.length);
      value += token;
      const index = this.#citations.length;
      const keys = citation.keys.map(({ key, at: keyAt }) => ({
        key,
        place: this.#source.placeAt(at(keyAt)),
      }));
      const blank: Context = { block: '', paragraph: undefined, heading: undefined, sentence: '' };
      this.#citations.push({ cluster: citation.cluster, keys, ...blank });
      this.#remember((context) => {
        this.#citations[index] = { cluster: citation.cluster, keys, ...context };
      });
      this.#say(token);
    }
    const rest = node.value.slice(from);
    this.#say(rest);
    return [{ type: 'text', value: value + rest }];
  }

  #remember(fill: (context: Context) => void): void {
    const context = this.#contexts.at(-1);
    context?.found.push({ at: context.text.length, fill });
  }

  #readElement(node: Element): ElementContent[] {
    switch (node.tagName) {
      case 'a':
        return this.#readLink(node);
      case 'img':
        this.#report(
          'picture',
          offsetOf(node),
          'A picture stands in the text.',
          'Use <Figure src="figures/name.png" alt="…">caption</Figure>.',
        );
        return [];
      case 'code':
      case 'pre':
        this.#say(textOf(node));
        return [node];
      case 'p':
      case 'li':
      case 'td':
      case 'th': {
        // A paragraph that is a block of its own has its context already.
        const own = this.#contexts.at(-1)?.text !== '' || node.tagName !== 'p';
        const read = () => this.#readAll(node.children);
        return [{ ...node, children: own ? this.#inContext(read) : read() }];
      }
      default:
        return [{ ...node, children: this.#readAll(node.children) }];
    }
  }

  #readLink(node: Element): ElementContent[] {
    const href = typeof node.properties['href'] === 'string' ? node.properties['href'] : '';
    const offset = node.position?.start.offset;
    if (offset === undefined) {
      // A footnote’s own links, made by the parser.
      if (node.properties['dataFootnoteBackref'] !== undefined) {
        return [
          {
            ...node,
            properties: { href, className: ['footnote-back'], ariaLabel: 'Back to the text' },
          },
        ];
      }
      return [node];
    }
    if (node.properties['dataFootnoteRef'] !== undefined) return [node];
    if (this.#source.text.startsWith('[[', offset)) return this.#readWikilink(node, href, offset);
    const target = href.startsWith('#') ? href : decodeSafely(href);
    if (!target.startsWith('#') && !isSafeAddress(target)) {
      this.#report(
        'unsafe-link',
        offset,
        `The link leads to “${target.slice(0, 60)}”.`,
        'Link to https:// or mailto: addresses; to an entry of the library with [[id]].',
      );
      return this.#readAll(node.children);
    }
    this.#inLink = true;
    const children = this.#readAll(node.children);
    this.#inLink = false;
    const outside = /^https?:/i.test(target);
    return [{ ...node, properties: { href, ...(outside ? { rel: ['external'] } : {}) }, children }];
  }

  #readWikilink(node: Element, href: string, offset: number): ElementContent[] {
    const target = decodeSafely(href).replace(/\\$/, '').trim();
    const written = this.#source.text.slice(offset, offset + 200);
    const labelled = /^\[\[[^\]|]*\|/.test(written);
    if (this.#inLink) {
      this.#report('link-in-link', offset, 'A link stands inside a link.', 'Take one of them out.');
      return [];
    }
    const index = this.#links.length;
    const place = this.#source.placeAt(offset);
    const blank: Context = { block: '', paragraph: undefined, heading: undefined, sentence: '' };
    this.#links.push({ target, labelled, place, ...blank });
    this.#remember((context) => {
      this.#links[index] = { target, labelled, place, ...context };
    });
    const [open, close] = linkTokens(index);
    this.#say(open);
    this.#inLink = true;
    const label = labelled ? this.#readAll(node.children) : [];
    this.#inLink = false;
    this.#say(close);
    return [{ type: 'text', value: open }, ...label, { type: 'text', value: close }];
  }

  #readForeign(node: ForeignNode): ElementContent[] {
    const offset = offsetOf(node);
    if (node.type === 'mdxjsEsm' || node.type.endsWith('Expression')) {
      const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
      if (!comment) {
        this.#report(
          'code',
          offset,
          'Code stands in the text: entries hold no import, export or {expression}.',
          'Delete it; write { as &#123; where it is meant as a sign.',
        );
      }
      return [];
    }
    const name = node.name ?? '';
    const rule = componentRule(name);
    if (!rule) {
      const html = /^[a-z]/.test(name) || name === '';
      this.#report(
        html ? 'raw-html' : 'unknown-component',
        offset,
        html ? `Raw HTML stands in the text: <${name}>.` : `There is no component <${name}>.`,
        html
          ? 'Use Markdown or one of the components: Aside, Claim, Quote, Figure, Bibliography.'
          : didYouMean(
              name,
              Object.keys(COMPONENTS),
              `There are ${Object.keys(COMPONENTS).join(', ')}.`,
            ),
      );
      return this.#readAll(node.children ?? []);
    }
    const attributes = this.#attributes(node);
    const children = () => this.#readAll(node.children ?? []);
    const element = (
      tagName: string,
      properties: Element['properties'],
      content: ElementContent[],
    ) => [{ type: 'element', tagName, properties, children: content } satisfies Element];
    switch (name) {
      case 'Quote':
        return this.#readQuote(attributes, children, offset);
      case 'Figure': {
        const src = attributes['src'] ?? '';
        if (!/^(?!.*\.\.)[\w][\w./-]*\.(?:png|jpe?g|svg|webp|avif)$/i.test(src)) {
          this.#report(
            'figure-source',
            offset,
            `A figure’s picture is a file below public/, not “${src}”.`,
            'Put it there and name it from there on: figures/name.png.',
          );
          return children();
        }
        const picture = element(
          'img',
          { src: `${baseToken}${src}`, alt: attributes['alt'] ?? '', loading: 'lazy' },
          [],
        );
        const credit = attributes['credit'];
        const caption = element('figcaption', {}, [
          ...children(),
          ...(credit === undefined
            ? []
            : element('p', { className: ['source'] }, [{ type: 'text', value: credit }])),
        ]);
        return element('figure', { className: ['figure'] }, [...picture, ...caption]);
      }
      case 'Bibliography': {
        const works = (attributes['works'] ?? '').split(/[\s,]+/).filter((key) => key !== '');
        const { concept } = attributes;
        if (concept === undefined && works.length === 0) {
          this.#report(
            'bibliography',
            offset,
            '<Bibliography> names neither a concept nor works.',
            'Write <Bibliography concept="one-to-one" /> or <Bibliography works="key other" />.',
          );
          return [];
        }
        this.#bibliographies.push({ concept, works, place: this.#source.placeAt(offset) });
        return [{ type: 'text', value: bibliographyToken(this.#bibliographies.length - 1) }];
      }
      default:
        this.#report(
          'note-inside',
          offset,
          `<${name}> stands inside a paragraph or a list.`,
          'Put it on lines of its own, below the paragraph that it belongs to.',
        );
        return children();
    }
  }

  /** A quotation ends in a citation of its own. */
  #readQuote(
    attributes: Readonly<Record<string, string>>,
    children: () => ElementContent[],
    offset: number,
  ): ElementContent[] {
    const content = children();
    const { of: key = '', locator = '' } = attributes;
    const written = `[@${key}, ${locator}]`;
    const [citation] = findCitations(written);
    if (!citation || citation.end !== written.length) {
      this.#report(
        'quote-source',
        offset,
        `“${key}” with “${locator}” is no citation.`,
        'Write <Quote of="key" locator="p. 12">.',
      );
      return content;
    }
    const place = this.#source.placeAt(offset);
    const index = this.#citations.length;
    const keys = citation.keys.map((found) => ({ key: found.key, place }));
    const blank: Context = { block: '', paragraph: undefined, heading: undefined, sentence: '' };
    this.#citations.push({ cluster: citation.cluster, keys, ...blank });
    this.#remember((context) => {
      this.#citations[index] = { cluster: citation.cluster, keys, ...context };
    });
    const token = citationToken(index);
    this.#say(` ${token}`);
    const source: Element = {
      type: 'element',
      tagName: 'p',
      properties: { className: ['source'] },
      children: [{ type: 'text', value: token }],
    };
    return [
      {
        type: 'element',
        tagName: 'blockquote',
        properties: { className: ['quote'] },
        children: [...content, source],
      },
    ];
  }

  /** The attributes of a component as text, after its rule has been held against them. */
  #attributes(node: ForeignNode): Record<string, string> {
    const name = node.name ?? '';
    const rule = componentRule(name);
    const values: Record<string, string> = {};
    if (!rule) return values;
    const offset = offsetOf(node);
    for (const attribute of node.attributes ?? []) {
      if (
        attribute.type !== 'mdxJsxAttribute' ||
        attribute.name === undefined ||
        typeof attribute.value !== 'string'
      ) {
        this.#report(
          'code',
          offset,
          `<${name}> has an attribute that is code.`,
          'Write attributes as name="text".',
        );
        continue;
      }
      const known = rule.attributes[attribute.name];
      if (!known) {
        const names = Object.keys(rule.attributes);
        this.#report(
          'unknown-attribute',
          offset,
          `<${name}> has no attribute “${attribute.name}”.`,
          didYouMean(
            attribute.name,
            names,
            names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none.',
          ),
        );
        continue;
      }
      if (known.values && !known.values.includes(attribute.value)) {
        this.#report(
          'attribute-value',
          offset,
          `<${name} ${attribute.name}> cannot be “${attribute.value}”.`,
          didYouMean(attribute.value, known.values, `It is one of ${known.values.join(', ')}.`),
        );
      }
      values[attribute.name] = attribute.value;
    }
    for (const [attribute, { required }] of Object.entries(rule.attributes)) {
      if (
        required &&
        (values[attribute] ?? '').trim() === '' &&
        !(attribute === 'alt' && values['alt'] === '')
      ) {
        this.#report(
          'missing-attribute',
          offset,
          `<${name}> has no ${attribute}.`,
          `Add ${attribute}="…".`,
        );
      }
    }
    const empty = (node.children ?? []).every(
      (child) => child.type === 'text' && 'value' in child && String(child.value).trim() === '',
    );
    if (rule.children === 'required' && empty) {
      this.#report(
        'empty-component',
        offset,
        `<${name}> holds no text.`,
        'Write the text between its tags.',
      );
    }
    if (rule.children === 'none' && !empty) {
      this.#report(
        'component-content',
        offset,
        `<${name}> holds text.`,
        `Close it at once: <${name} … />.`,
      );
    }
    return values;
  }
}

function isElement(node: AnyNode): node is Element {
  return node.type === 'element';
}

function isForeign(node: AnyNode): node is ForeignNode {
  return node.type.startsWith('mdx');
}

function offsetOf(node: AnyNode): number {
  return node.position?.start.offset ?? 0;
}

function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
