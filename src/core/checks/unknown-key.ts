import { formerIds } from '../graph/former-ids.ts';
import { quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';
import { withdrawnHint } from './withdrawn-hint.ts';

/** Every key that a text cites is a work of the library. */
export const unknownKey = defineRule(
  {
    name: 'unknown-key',
    severity: 'error',
    silenceable: false,
    why: 'A text cites a work that is not in the library.',
    examples: {
      in: 'body',
      wrong: 'As shown [@christens2010publik].',
      right: 'As shown [@christens2010public].',
    },
    mend: 'Use the nearest key, which the check suggests, or add the work.',
  },
  ({ entries, texts, unread, withdrawn }, report) => {
    const former = formerIds(entries.values());
    const works = () =>
      [...entries.values()].filter(({ kind }) => kind === 'works').map(({ id }) => id);
    for (const entry of texts) {
      for (const fragment of entry.fragments) {
        for (const { key, place } of fragment.citations.flatMap(({ keys }) => keys)) {
          const cited = entries.get(key);
          if (cited?.kind === 'works' || unread.get(key) === 'works') continue;
          report(
            place,
            cited
              ? `“${quoted(key)}” is not a work and cannot be cited.`
              : `There is no work with the key “${quoted(key)}”.`,
            cited
              ? `Link to it: [[${key}]].`
              : former.has(key)
                ? `Its key is now “${former.get(key)?.id}”: write [@${former.get(key)?.id}].`
                : (withdrawnHint(key, withdrawn) ??
                  didYouMean(
                    key,
                    works(),
                    'Add the work to content/works, or cite one that is there.',
                  )),
          );
        }
        for (const { works: keys, concept, place } of fragment.bibliographies) {
          for (const key of keys) {
            if (entries.get(key)?.kind !== 'works' && unread.get(key) !== 'works') {
              report(
                place,
                `There is no work with the key “${quoted(key)}”.`,
                withdrawnHint(key, withdrawn) ??
                  didYouMean(key, works(), 'Name works that are in content/works.'),
              );
            }
          }
          if (
            concept !== undefined &&
            entries.get(concept)?.kind !== 'concepts' &&
            unread.get(concept) !== 'concepts'
          ) {
            const concepts = [...entries.values()]
              .filter(({ kind }) => kind === 'concepts')
              .map(({ id }) => id);
            report(
              place,
              `There is no concept “${quoted(concept)}”.`,
              didYouMean(concept, concepts, 'Name a concept of content/concepts.'),
            );
          }
        }
      }
    }
  },
);
