import type { FormattedEntry, FormattedList } from './list.ts';
import { type Marks, writeRuns } from './nesting.ts';
import { readRuns } from './runs.ts';

/*
 * Markdown as pandoc reads it (https://pandoc.org/MANUAL.html#pandocs-markdown). CommonMark reads
 * the same, save for small capitals, superscripts and subscripts, which it does not know.
 */

const MARKS: Marks = {
  text: escapeMarkdown,
  link: (content, href, text) =>
    text === href && /^https?:\/\/[^\s<>]+$/.test(href)
      ? `<${href}>`
      : `[${content}](${/[()\s]/.test(href) ? `<${href}>` : href})`,
  italic: (content) => around(content, '*', '*'),
  bold: (content) => around(content, '**', '**'),
  underline: (content) => around(content, '[', ']{.underline}'),
  smallCaps: (content) => around(content, '[', ']{.smallcaps}'),
  superscript: (content) => `^${withoutSpaces(content)}^`,
  subscript: (content) => `~${withoutSpaces(content)}~`,
};

/** A list as Markdown: a heading, then a paragraph a reference, annotations as quoted blocks. */
export function writeMarkdownList(list: FormattedList): string {
  const inline = (html: string) => writeRuns(readRuns(html), MARKS);
  const { title, styleName, note, entries } = list;
  const head = `${escapeMarkdown(styleName)}${note === undefined ? '' : `. ${inline(note)}`}`;
  const blocks = entries.flatMap((entry) => writeEntry(entry, inline));
  return `${[`# ${escapeMarkdown(title)}`, atLineStart(head), ...blocks].join('\n\n')}\n`;
}

function writeEntry(
  { html, label, annotation }: FormattedEntry,
  inline: (html: string) => string,
): string[] {
  const reference = inline(html);
  const labelled = atLineStart(
    label === undefined ? reference : `${escapeMarkdown(label)} ${reference}`,
  );
  if (annotation === undefined) return [labelled];
  const quoted = [...annotation.paragraphs, annotation.signature].map(
    (paragraph) => `> ${atLineStart(inline(paragraph))}`,
  );
  return [labelled, quoted.join('\n>\n')];
}

/** Marks touch what they mark: spaces inside go outside. */
function around(content: string, before: string, after: string): string {
  const [, start = '', inner = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? [];
  return inner === '' ? content : `${start}${before}${inner}${after}${end}`;
}

/** Superscripts and subscripts hold no bare space. */
function withoutSpaces(content: string): string {
  return content.replace(/(?<!\\) /g, '\\ ');
}

/**
 * Characters that mean something anywhere, and runs of dots and hyphens that would become one
 * character.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>^~|$@#"'&!]/g, '\\$&')
    .replace(/--+|\.\.\.+/g, (characters) =>
      [...characters].map((character) => `\\${character}`).join(''),
    );
}

/**
 * A line that would begin a list, a definition or a line block begins with an escape. An initial
 * does not: behind it pandoc wants two spaces.
 */
function atLineStart(line: string): string {
  return line
    .replace(/^([-+:%=])/, '\\$1')
    .replace(/^\(([\p{L}\d]+\))/u, '\\($1')
    .replace(/^(?!\p{Lu}\. )([\p{L}\d]+)([.)])(?=\s|$)/u, '$1\\$2');
}
