/*
 * What somebody types into a form is plain text with three marks: `*words*` for italics, `[@key]`
 * for a citation, `[[id]]` for a link. Everything else is written so that Markdown and MDX read it
 * as the characters that they are; a web address becomes a link, as everywhere in Markdown.
 */

/** A link to an entry, or a citation between brackets: what may stand in the text as it is. */
const MARKS = /\[\[([a-z][a-z0-9-]*)(?:\|([^\][|\n]*))?\]\]|\[([^\][\n]*@[^\][\n]*)\]/g;
/** Words in italics: characters that stand at words, so that 2 * 3 * 4 stays a sum. */
const ITALICS = /(?<![\p{L}\p{N}*\\])\*([\p{L}\p{N}](?:[^*\n]*[\p{L}\p{N}])?)\*(?![\p{L}\p{N}*])/gu;

/** Paragraphs of typed text, as Markdown that says the same and nothing more. */
export function markdownOf(typed: string): string {
  return typed
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => atLineStart(withItalics(paragraph)))
    .join('\n\n');
}

function withItalics(text: string): string {
  let written = '';
  let from = 0;
  for (const { index, 0: all, 1: inner = '' } of text.matchAll(ITALICS)) {
    // A mark that begins inside and ends outside of them would cross the italics.
    if (/[[\]]/.test(inner)) continue;
    written += `${withMarks(text.slice(from, index))}*${escaped(inner)}*`;
    from = index + all.length;
  }
  return guarded(written + withMarks(text.slice(from)));
}

function withMarks(text: string): string {
  let written = '';
  let from = 0;
  for (const { index, 0: all, 1: id, 2: label, 3: citation = '' } of text.matchAll(MARKS)) {
    const mark =
      id === undefined
        ? `[${escaped(citation)}]`
        : `[[${id}${label === undefined || label.trim() === '' ? '' : `|${escaped(label.trim())}`}]]`;
    written += escaped(text.slice(from, index)) + mark;
    from = index + all.length;
  }
  return written + escaped(text.slice(from));
}

/** Characters of Markdown with a backslash, those of MDX and HTML as references. */
function escaped(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*_~[\]|$^]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;');
}

/** Behind a citation neither an address nor a definition may begin, before one no picture. */
function guarded(text: string): string {
  return text.replace(/(?<=\])[(:]|!(?=\[)/g, '\\$&');
}

/** What begins a heading, a list, a quotation, a rule or code where it begins a line. */
function atLineStart(paragraph: string): string {
  return paragraph
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
