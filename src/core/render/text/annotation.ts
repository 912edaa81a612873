import { annotationWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { Block, Fragment } from '../../body/fragment.ts';
import type { FormattedAnnotation } from '../../formats/list/list.ts';
import type { Basis } from '../../model/basis.ts';
import { gradeOf, isRecordOnly } from '../../model/terms.ts';
import type { RenderContext } from '../context.ts';
import { openPlaces } from '../lists/open-citations.ts';
import { fillHtml } from './fill.ts';
import { escapeHtml, htmlToText } from './html.ts';

/**
 * What we say of a work, as it goes out of the library: its text as paragraphs, each part with its
 * heading in front, citations as they are printed; signed, with what it rests on and its licence. A
 * work without a text says so, and is not signed as annotated.
 */
export function annotationOf(context: RenderContext, entry: EntryOf<'works'>): FormattedAnnotation {
  const body = entry.fragments.find(({ name }) => name === 'body');
  const paragraphs = body === undefined ? [] : paragraphsOf(context, entry, body);
  const { basis } = entry.data;
  const isAnnotated = paragraphs.length > 0;
  return {
    paragraphs: isAnnotated ? paragraphs : [escapeHtml(notAnnotated(context, basis.grade))],
    signature: signature(context, basis, isAnnotated),
  };
}

function notAnnotated({ library }: RenderContext, grade: string): string {
  return isRecordOnly(library.terms, grade) ? annotationWords.unopened : annotationWords.unwritten;
}

/** “Annotated by the editors of Tracings from the abstract with the first page, November 2026.” */
function signature(context: RenderContext, basis: Basis, isAnnotated: boolean): string {
  const { editors, licence } = context.settings;
  const by = basis.by ?? editors;
  const date = dateInProse(basis.date);
  const sentences = [
    isAnnotated
      ? annotationWords.annotated(by, basisPhrase(context, basis), date)
      : annotationWords.recorded(by, date),
    ...(isAnnotated && basis.unseen !== undefined ? [basis.unseen] : []),
  ];
  const link = `<a href="${escapeHtml(licence.url)}">${escapeHtml(licence.name)}</a>`;
  return `${escapeHtml(sentences.join(' '))} ${link}.`;
}

function basisPhrase({ library }: RenderContext, { grade, seen }: Basis): string {
  const phrase = annotationWords.basis[gradeOf(library.terms, grade).extent];
  if (seen === undefined) return phrase;
  const joint = annotationWords.goesOn.test(seen) ? ' ' : ' (';
  return `${phrase}${joint}${seen}${joint === ' ' ? '' : ')'}`;
}

function paragraphsOf(context: RenderContext, entry: EntryOf<'works'>, body: Fragment): string[] {
  const paragraphs: string[] = [];
  let heading = '';
  for (const block of body.blocks) {
    const html = fillHtml(context, entry, body, block.html, { anchors: false });
    if (block.type === 'heading') {
      heading += `<i>${html}${/[.?!:]$/.test(htmlToText(html)) ? '' : '.'}</i> `;
      continue;
    }
    const notes = block.notes.filter(({ claim }) => claim === undefined);
    const texts = [html, ...notes.map((note) => fillNote(context, entry, body, note.html))];
    for (const text of texts.flatMap(inlineParagraphs)) {
      paragraphs.push(`${heading}${text}`);
      heading = '';
    }
  }
  return paragraphs;
}

function fillNote(
  context: RenderContext,
  entry: EntryOf<'works'>,
  body: Fragment,
  html: Block['html'],
): string {
  return fillHtml(context, entry, body, html, { anchors: false });
}

const BLOCK_END = /<\/(?:p|li|tr|dt|dd|pre|figcaption|caption|blockquote|h[1-6])>/;
const BLOCK_TAG =
  /<\/?(?:p|ul|ol|li|table|thead|tbody|tr|dl|dt|dd|pre|figure|figcaption|caption|blockquote|div|section|h[1-6])\b[^>]*>/g;

/** Blocks as paragraphs: an item of a list keeps a bullet, the cells of a row are parted. */
function inlineParagraphs(html: string): string[] {
  return html.split(BLOCK_END).flatMap((part) => {
    const bullet = part.includes('<li') ? '• ' : '';
    const inline = part
      .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/g, '; ')
      .replace(/<\/?t[dh]\b[^>]*>/g, '')
      .replace(BLOCK_TAG, '')
      .trim();
    return isEmpty(inline) ? [] : [`${bullet}${inline}`];
  });
}

/** Places that are filled later hold no text yet. */
function isEmpty(inline: string): boolean {
  const { borrowed, works } = openPlaces([inline]);
  return borrowed.length + works.length === 0 && htmlToText(inline).trim() === '';
}
