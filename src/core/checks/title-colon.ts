import { defineRule } from './rule.ts';

/** The titles that a record may hold. */
const TITLES = ['title', 'container-title', 'reviewed-title', 'original-title'] as const;

/** A colon belongs to the title around a quotation: behind its mark, as all manuals have it. */
export const titleColon = defineRule(
  {
    name: 'title-colon',
    severity: 'warning',
    silenceable: true,
    why: 'A title has the colon before its subtitle inside a quotation. Registries copy such titles from journals set in another way, and every style would print them so.',
    examples: {
      in: 'fields',
      wrong: 'type: book\ntitle: “People of faith:” Talk and trust',
      right: 'type: book\ntitle: "“People of faith”: Talk and trust"',
    },
    mend: 'Set the colon behind the quotation mark.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      for (const field of TITLES) {
        const found = /[:;]([”’"»])\s/.exec(entry.data[field] ?? '');
        if (found === null) continue;
        report(
          placeOf(entry, [field]),
          `“${found[0].trim()}”: the ${found[0].startsWith(':') ? 'colon' : 'semicolon'} of the title stands inside its quotation.`,
          'Set it behind the quotation mark.',
        );
      }
    }
  },
);
