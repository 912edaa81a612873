import { listFileWords } from '../../../words/words.ts';
import { escapeXml } from '../../text/xml.ts';
import { documentPolicy, policyMeta } from '../content-security-policy.ts';
import type { FormattedEntry, FormattedList } from './list.ts';
import { LIST_STYLES } from './list-styles.ts';
import { type Marks, writeRuns } from './nesting.ts';
import { readRuns } from './runs.ts';

/** How inline text is written in HTML. */
export const HTML_MARKS: Marks = {
  text: escapeXml,
  link: (content, href) => `<a href="${escapeXml(href)}">${content}</a>`,
  italic: (content) => `<i>${content}</i>`,
  bold: (content) => `<b>${content}</b>`,
  underline: (content) => `<u>${content}</u>`,
  smallCaps: (content) => `<span class="smallcaps">${content}</span>`,
  superscript: (content) => `<sup>${content}</sup>`,
  subscript: (content) => `<sub>${content}</sub>`,
};

const LIST_POLICY = policyMeta(documentPolicy([LIST_STYLES]));

/** A list as a whole small document that prints well; no script, nothing to be loaded. */
export function writeHtmlList(list: FormattedList): string {
  const inline = (html: string) => writeRuns(readRuns(html), HTML_MARKS);
  const { title, styleName, note, language = 'en', entries } = list;
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
${LIST_POLICY}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="description" content="${escapeXml(listFileWords.description(title, styleName))}">
<title>${escapeXml(title)}: ${escapeXml(styleName)}</title>
<style>${LIST_STYLES}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml(styleName)}${note === undefined ? '' : `. ${inline(note)}`}</p>
${entries.map((entry) => writeEntry(entry, list, inline)).join('\n')}
</body>
</html>
`;
}

function writeEntry(
  { key, html, label, annotation }: FormattedEntry,
  { annotationIndent }: FormattedList,
  inline: (html: string) => string,
): string {
  const beside = label !== undefined ? `<span class="label">${escapeXml(label)} </span>` : '';
  const looks = annotation === undefined ? 'reference' : 'reference annotated';
  const reference = `<p class="${looks}" id="${escapeXml(key)}">${beside}${inline(html)}</p>`;
  if (annotation === undefined) return reference;
  const paragraphs = annotation.paragraphs.map((paragraph) => `<p>${inline(paragraph)}</p>`);
  const signature = `<p class="signature">${inline(annotation.signature)}</p>`;
  const indent = annotationIndent === 1 ? 'annotation inch' : 'annotation';
  return `${reference}\n<div class="${indent}">\n${[...paragraphs, signature].join('\n')}\n</div>`;
}
