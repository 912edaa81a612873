import type { ViewOf } from '../../core/render/pages.ts';
import { capitalized } from '../../core/text/words.ts';
import { grammarWords, workWords } from '../../words/words.ts';

/** What the check of a record has to show, in words: “Seven fields and two remarks”; empty for nothing. */
export function checkedInWords({
  record,
  unconfirmed,
  asCited,
  citesWrongly,
  remarks,
}: Pick<
  ViewOf['works'],
  'record' | 'unconfirmed' | 'asCited' | 'citesWrongly' | 'remarks'
>): string {
  const { fields, cited, wrong, remarked } = workWords.recordCheck;
  const wrongly = citesWrongly.filter(({ faults }) => faults.length > 0);
  const parts = [
    [fields, record.length + unconfirmed.length],
    [cited, asCited.length],
    [wrong, wrongly.length],
    [remarked, remarks.length],
  ] as const;
  const named = parts.flatMap(([inWords, count]) => (count === 0 ? [] : [inWords(count)]));
  return named.length === 0 ? '' : capitalized(grammarWords.listed(named));
}
