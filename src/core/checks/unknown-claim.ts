import type { Entry } from '../body/entry.ts';
import type { Note } from '../body/fragment.ts';
import { didYouMean } from '../text/nearest.ts';
import { defineRule } from './rule.ts';
import { withdrawnHint } from './withdrawn-hint.ts';

/** Every claim that a text takes up has an entry. */
export const unknownClaim = defineRule(
  {
    name: 'unknown-claim',
    severity: 'error',
    silenceable: false,
    why: 'A text shows a claim that has no entry.',
    examples: {
      in: 'body',
      wrong: 'One.\n\n<Claim of="claim-99" />',
      right: 'One.\n\n<Claim of="claim-1" />',
    },
    mend: 'Add the claim to `content/claims/`, or correct its id.',
  },
  ({ entries, texts, unread, withdrawn }, report) => {
    const claims = [...entries.values()]
      .filter(({ kind }) => kind === 'claims')
      .map(({ id }) => id);
    for (const { claim: id, place } of notesOf(texts)) {
      if (id === undefined) continue;
      if (entries.get(id)?.kind === 'claims' || unread.get(id) === 'claims') continue;
      report(
        place,
        `There is no claim “${id}”.`,
        withdrawnHint(id, withdrawn) ??
          didYouMean(id, claims, 'Add it to content/claims, or remove it.'),
      );
    }
  },
);

function* notesOf(texts: readonly Entry[]): Generator<Note> {
  for (const { fragments } of texts) {
    for (const { blocks } of fragments) {
      for (const block of blocks) if (block.type === 'text') yield* block.notes;
    }
  }
}
