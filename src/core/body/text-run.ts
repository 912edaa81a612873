import type { ElementContent, Text } from 'hast';
import { align } from './align.ts';
import { findCitations, strayCitations } from './citation.ts';
import type { FragmentReading } from './reading.ts';

/** Reads a run of text: each citation becomes a token, what looks like one is reported. */
export function readText(reading: FragmentReading, node: Text): ElementContent[] {
  const { value } = node;
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || !value.includes('@')) {
    reading.say(value);
    return [{ type: 'text', value }];
  }
  const alignment = align(reading.source.text.slice(start, end), value);
  const at = (index: number) => start + alignment.offsetOf(index);
  const found = findCitations(value).filter(
    (citation) =>
      !alignment.isEscaped(citation.start) &&
      !citation.keys.some((key) => alignment.isEscaped(key.at)),
  );
  for (const index of strayCitations(value, found)) {
    if (alignment.isEscaped(index) || alignment.isEscaped(index - 1)) continue;
    reading.report(
      'unread-citation',
      at(index),
      'This looks like a citation and cannot be read as one.',
      'Write [@key] or [see @key, pp. 12–14; @other], without emphasis inside the brackets.',
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
      reportMisplaced(reading, at(citation.start));
      continue;
    }
    const token = reading.addCitation(
      citation.cluster,
      citation.keys.map((key) => ({ key: key.key, place: reading.source.placeAt(at(key.at)) })),
    );
    written += token;
    reading.say(token);
  }
  const rest = value.slice(from);
  reading.say(rest);
  return [{ type: 'text', value: written + rest }];
}

function reportMisplaced(reading: FragmentReading, offset: number): void {
  if (reading.inLink) {
    reading.report(
      'citation-in-link',
      offset,
      'A citation stands inside a link.',
      'Put it behind the link.',
    );
  } else {
    reading.report(
      'citation-in-heading',
      offset,
      'A citation stands in a heading.',
      'Cite in the text below.',
    );
  }
}
