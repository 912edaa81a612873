import { JOURNAL_TYPES, journalShort } from '../bibliography/journal-short.ts';
import { JOURNAL_WORDS } from '../bibliography/journal-words.ts';
import { isKnown } from '../bibliography/reference-needs.ts';
import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** Vancouver and IEEE shorten the title of a journal; where its words are not known, the check asks. */
export const journalAbbreviation = defineRule(
  {
    name: 'journal-abbreviation',
    severity: 'warning',
    silenceable: true,
    why: 'A journal has no short title, and there is a word in its title that is not known. Vancouver and IEEE then print the title in full. Titles of known words, such as *Journal of Community Psychology*, are shortened when they are printed.',
    examples: {
      in: 'fields',
      wrong: 'type: article-journal\ncontainer-title: Journal of Doorstep Sociology',
      right:
        'type: article-journal\ncontainer-title: Journal of Doorstep Sociology\ncontainer-title-short: J. Doorstep Sociol.',
    },
    mend: 'Give the short title under `container-title-short`, with its full stops, as the journal itself or the catalogue of the National Library of Medicine has it.',
  },
  ({ entries, placeOf }, report) => {
    const asked = new Set<string>();
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || !JOURNAL_TYPES.has(entry.data.type)) continue;
      const { language = 'en', 'container-title': title } = entry.data;
      if (title === undefined || !/^en\b/i.test(language) || asked.has(title)) continue;
      if (isKnown(entry.data, 'container-title-short')) continue;
      if (journalShort(title, JOURNAL_WORDS) !== undefined) continue;
      asked.add(title);
      report(
        placeOf(entry, ['container-title']),
        `“${quoted(title)}” has no short title, and none can be made of its words.`,
        'Give it under container-title-short, with its full stops: J. Doorstep Sociol.',
      );
    }
  },
);
