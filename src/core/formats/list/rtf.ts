import type { FormattedEntry, FormattedList } from './list.ts';
import { type Marks, writeRuns } from './nesting.ts';
import { readRuns } from './runs.ts';

/*
 * Rich Text Format 1.9.1, as much of it as references need; Word, LibreOffice and Google Docs open
 * it. Measures are twips, 1,440 an inch.
 */

const INCH = 1440;
const HANGING = INCH / 2;

const MARKS: Marks = {
  text: escapeRtf,
  link: (content, href) =>
    `{\\field{\\*\\fldinst{HYPERLINK "${escapeRtf(href.replaceAll('"', '%22'))}"}}{\\fldrslt{\\ul ${content}}}}`,
  italic: (content) => `{\\i ${content}}`,
  bold: (content) => `{\\b ${content}}`,
  underline: (content) => `{\\ul ${content}}`,
  smallCaps: (content) => `{\\scaps ${content}}`,
  superscript: (content) => `{\\super ${content}}`,
  subscript: (content) => `{\\sub ${content}}`,
};

/** A list for word processors: hanging indents, italics, small capitals and links are kept. */
export function writeRtfList(list: FormattedList): string {
  const inline = (html: string) => writeRuns(readRuns(html), MARKS);
  const { title, styleName, note, entries } = list;
  const blocks = [
    `\\pard\\keepn\\sa120\\outlinelevel0{\\b\\fs28 ${escapeRtf(title)}}\\par`,
    `\\pard\\sa240 ${escapeRtf(styleName)}${note === undefined ? '' : `. ${inline(note)}`}\\par`,
    ...entries.flatMap((entry) => writeEntry(entry, list, inline)),
  ];
  return [
    '{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0',
    '{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2 Times New Roman;}}',
    `{\\info{\\title ${escapeRtf(title)}}}`,
    `\\paperw12240\\paperh15840\\margl${INCH}\\margr${INCH}\\margt${INCH}\\margb${INCH}\\widowctrl`,
    '\\f0\\fs24',
    ...blocks,
    '}',
    '',
  ].join('\r\n');
}

function writeEntry(
  { html, label, annotation }: FormattedEntry,
  { annotationIndent = 0.5 }: FormattedList,
  inline: (html: string) => string,
): string[] {
  const beside = label === undefined ? '' : `\\tx${HANGING} ${escapeRtf(label)}\\tab `;
  const kept = annotation === undefined ? '' : '\\keepn';
  const reference = `\\pard${kept}\\fi-${HANGING}\\li${HANGING}\\sa120${beside === '' ? ' ' : ''}${beside}${inline(html)}\\par`;
  if (annotation === undefined) return [reference];
  const left = Math.round(annotationIndent * INCH);
  const paragraphs = annotation.paragraphs.map(
    (paragraph, index) =>
      `\\pard\\fi${index === 0 ? 0 : HANGING}\\li${left}\\sa120 ${inline(paragraph)}\\par`,
  );
  const signature = `\\pard\\li${left}\\sa240{\\fs20 ${inline(annotation.signature)}}\\par`;
  return [reference, ...paragraphs, signature];
}

/** ASCII with its special characters escaped; all else as `\uN ?`, a UTF-16 unit each. */
function escapeRtf(text: string): string {
  return text.replace(/[\\{}]|[^\x20-\x7e]/g, (character) => {
    const unit = character.charCodeAt(0);
    if (unit < 0x20) return '';
    if (unit < 0x7f) return `\\${character}`;
    return unit === 0xa0 ? '\\~' : `\\u${unit > 0x7fff ? unit - 0x10000 : unit} ?`;
  });
}
