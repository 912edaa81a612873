import type { ElementContent, Text } from 'hast';
import {
  foreignCharacter,
  foreignCharacterHint,
  quoted,
  withoutForeignCharacters,
} from '../text/characters.ts';
import { type Alignment, align } from './align.ts';
import { findCitations, strayCitations, type TextCitation } from './citation.ts';
import type { FragmentReading } from './reading.ts';

/** Markers of something that is more than text, or was meant to be. */
const MARKERS = /@|\[[[^]/;

/** Reads a run of text: each citation becomes a token, what only looks like something is reported. */
export function readTextRun(reading: FragmentReading, node: Text): ElementContent[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const foreign = foreignCharacter(node.value) !== undefined;
  if (start === undefined || end === undefined || !(foreign || MARKERS.test(node.value))) {
    reading.say(node.value);
    return [{ type: 'text', value: node.value }];
  }
  const alignment = align(reading.source.text.slice(start, end), node.value);
  const run = { ...alignment, at: (index: number) => start + alignment.offsetOf(index) };
  const value = foreign ? withoutForeign(reading, node.value, run) : node.value;
  reportLeftovers(reading, value, run);
  return [{ type: 'text', value: readCitations(reading, value, run) }];
}

/** A run with the way back to the text of the fragment. */
interface Run extends Alignment {
  readonly at: (index: number) => number;
}

function readCitations(reading: FragmentReading, value: string, run: Run): string {
  const found = findCitations(value).filter(
    (citation) =>
      !run.isEscaped(citation.start) && !citation.keys.some((key) => run.isEscaped(key.at)),
  );
  for (const index of strayCitations(value, found)) {
    if (run.isEscaped(index) || run.isEscaped(index - 1)) continue;
    reading.report(
      'unread-citation',
      run.at(index),
      'This looks like a citation but cannot be read as one.',
      'Write [@key] or [see @key, pp. 12–14; @other] with the key in lower case. Write \\@ if you mean only the character.',
    );
  }
  let written = '';
  let from = 0;
  for (const citation of found) {
    const before = value.slice(from, citation.start);
    written += before;
    reading.say(before);
    from = citation.end;
    if (reading.inLink || reading.inHeading) {
      reportMisplaced(reading, run.at(citation.start));
      continue;
    }
    const token = reading.addCitation({
      cluster: inSentence(citation.cluster, reading),
      written: value.slice(citation.start, citation.end),
      keys: citation.keys.map(({ key, at }) => ({
        key,
        place: reading.source.placeAt(run.at(at)),
      })),
    });
    written += token;
    reading.say(token);
  }
  const rest = value.slice(from);
  reading.say(rest);
  return written + rest;
}

/** A citation whose author may be the first word of a sentence says whether it is. */
function inSentence(cluster: TextCitation, reading: FragmentReading): TextCitation {
  const isFirst = cluster.mode === 'narrative' && reading.startsSentence;
  return isFirst ? { ...cluster, startsSentence: true } : cluster;
}

/** Character references can bring in what the file itself may not hold. */
function withoutForeign(reading: FragmentReading, value: string, run: Run): string {
  const foreign = foreignCharacter(value);
  if (!foreign) return value;
  reading.report(
    foreign.rule,
    run.at(foreign.offset),
    `The character ${foreign.name} does not belong in a text.`,
    foreignCharacterHint(foreign),
  );
  return withoutForeignCharacters(value);
}

/** What the parser left as text though it was meant as a link to an entry or to a footnote. */
function reportLeftovers(reading: FragmentReading, value: string, run: Run): void {
  for (const { index } of value.matchAll(/\[\[/g)) {
    if (run.isEscaped(index) || run.isEscaped(index + 1)) continue;
    reading.report(
      'unread-link',
      run.at(index),
      'This looks like a link to an entry but cannot be read as one.',
      'Write [[id]] or [[id|label]], without another link in the label. Write \\[ if you mean only the character.',
    );
  }
  for (const { index, 0: written } of value.matchAll(/\[\^[^\]\s]+\]/g)) {
    if (run.isEscaped(index) || run.isEscaped(index + 1)) continue;
    reading.report(
      'unknown-footnote',
      run.at(index),
      `The footnote ${quoted(written)} has no text.`,
      `Add a line that begins with ${quoted(written)}: and the text, or remove the mark.`,
    );
  }
}

function reportMisplaced(reading: FragmentReading, offset: number): void {
  if (reading.inLink) {
    reading.report(
      'citation-in-link',
      offset,
      'A citation is inside a link.',
      'Put it after the link.',
    );
  } else {
    reading.report(
      'citation-in-heading',
      offset,
      'A citation is in a heading.',
      'Cite in the text below.',
    );
  }
}
