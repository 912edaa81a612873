import { annotationPartWords } from '../../../words/words.ts';
import type { AnnotationPart } from '../../model/annotation-parts.ts';
import { withoutForeign } from './texts.ts';

const GUIDE = [
  'This work needs a reader, and its page says so. To annotate it, write the parts below, 30 to 200',
  'words in all, and delete these comment marks. Leave out a part about which you have read nothing,',
  'and say under `unseen` in the basis what you have not read. Then give `basis` its grade and source,',
  'and `summary` one sentence. CONTRIBUTING.md explains the rest.',
].join('\n');

/** A text that can stand inside a comment of MDX: it cannot end it. */
function commented(text: string): string {
  return withoutForeign(text.replace(/\r\n?/g, '\n')).replaceAll('*/', '* /');
}

/**
 * The body of a work of which nothing but the record was seen: the parts of an annotation with their
 * prompts, as a comment, which no page shows; in its place a page says that the work needs a reader.
 * `note` is somebody’s note that came with the record; it stays in the comment, since nobody says
 * what it rests on.
 */
export function recordOnlyBody(
  note?: string,
  parts: readonly AnnotationPart[] = Object.values(annotationPartWords),
): string {
  const frame = parts.map(({ heading, prompt }) => `## ${heading}\n\n${prompt}`).join('\n\n');
  const template = `{/*\n${GUIDE}\n\n${frame}\n*/}`;
  if (note === undefined || note.trim() === '') return `${template}\n`;
  return `${template}\n\n{/*\nThis note came with the record:\n\n${commented(note.trim())}\n*/}\n`;
}
