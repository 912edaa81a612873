import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { AnyNode } from './nodes.ts';
import type { FragmentReading } from './reading.ts';

/** The blocks of a fragment’s text as a tree; none where the text cannot be parsed. */
export function parseTree(reading: FragmentReading): readonly AnyNode[] {
  const { text } = reading.source;
  findDefinitions(reading);
  try {
    const root = mdxToHast(text, { features: { wikilinks: true } }) as Root;
    return root.children;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message);
    const [, line = '1', column = '1', said = message] = match ?? [];
    const starts = text.split('\n').slice(0, Number(line) - 1);
    const offset = starts.reduce((sum, part) => sum + part.length + 1, 0) + Number(column) - 1;
    reading.report(
      'syntax',
      offset,
      `The text cannot be read: ${said.replace(/\s*\(note: .*$/s, '')}.`,
      'Write < as &lt; and { as &#123; where they are meant as signs; close every component.',
    );
    return [];
  }
}

/** `[@key]: …` at the start of a line is a link definition for Markdown, and would vanish. */
function findDefinitions(reading: FragmentReading): void {
  for (const match of reading.source.text.matchAll(/^ {0,3}\[[^\]\n]*@[^\]\n]*\]:/gm)) {
    reading.report(
      'citation-definition',
      match.index + match[0].indexOf('['),
      'A citation followed by a colon at the start of a line is read as a link definition.',
      'Put a word before it, or leave the colon out.',
    );
  }
}
