import type { ReadingRule } from '../body/body-rules.ts';
import { fieldName, listSome } from '../body/schema-places.ts';
import { valuesWith } from '../model/field-facts.ts';
import { KINDS } from '../model/kinds.ts';
import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Problem } from '../text/problem.ts';
import type { CheckContext } from './rule.ts';

/**
 * Fields and attributes that name a term which the library does not have. They are reported as any
 * other value that is not on its list, though the list is known only once the settings are read.
 */
export function unknownTerms({
  entries,
  texts,
  withdrawn,
  terms,
  placeOf,
}: Pick<
  CheckContext,
  'entries' | 'texts' | 'withdrawn' | 'terms' | 'placeOf'
>): Problem<ReadingRule>[] {
  const problems: Problem<ReadingRule>[] = [];
  const idsOf = (table: keyof typeof terms) => terms[table].map(({ id }) => id);
  for (const entry of [...entries.values(), ...withdrawn.values()]) {
    const schema = KINDS[entry.kind].schema;
    for (const { path, value, fact } of valuesWith(schema, entry.data, 'term')) {
      const ids = idsOf(fact);
      if (ids.includes(value)) continue;
      problems.push({
        ...placeOf(entry, path),
        rule: 'field-value',
        severity: 'error',
        message: `“${fieldName(path)}” cannot be “${quoted(value)}”.`,
        hint: didYouMean(value, ids, `It is one of ${listSome(ids)}.`),
      });
    }
  }
  for (const entry of [...texts, ...withdrawn.values()]) {
    for (const { evidence, place } of entry.fragments.flatMap((each) => each.bibliographies)) {
      const ids = idsOf('evidence');
      if (evidence === undefined || ids.includes(evidence)) continue;
      problems.push({
        ...place,
        rule: 'attribute-value',
        severity: 'error',
        message: `<Bibliography evidence> cannot be “${quoted(evidence)}”.`,
        hint: didYouMean(evidence, ids, `It is one of ${ids.join(', ')}.`),
      });
    }
  }
  return problems;
}
