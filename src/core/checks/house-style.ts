import type { Entry } from '../body/entry.ts';
import type { Place } from '../text/problem.ts';
import { remember } from '../text/remember.ts';
import { defineRule } from './rule.ts';

/** What house style avoids, and what it writes instead (CONTRIBUTING.md, “Writing”). */
const HABITS: readonly {
  readonly pattern: RegExp;
  readonly said: string;
  readonly hint: string;
}[] = [
  {
    pattern: /\b(?:proves?|proved|proven)\b/i,
    said: 'says that something is proved',
    hint: 'Say what the work finds, reports, argues or suggests.',
  },
  {
    pattern: /\b(?:groundbreaking|seminal|pioneering|masterful|brilliant)\b/i,
    said: 'praises',
    hint: 'Say what the work does; whether it is good is for the reader.',
  },
  {
    pattern: /\b(?:simply|obviously|of course|clearly)\b/i,
    said: 'tells the reader that it is easy',
    hint: 'Leave the word out.',
  },
  {
    pattern:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/,
    said: 'writes a date with the month first',
    hint: 'Write 8 April 2013.',
  },
  { pattern: /!/, said: 'calls out', hint: 'End the sentence with a full stop.' },
  {
    pattern: /\p{Emoji_Presentation}/u,
    said: 'holds an emoji',
    hint: 'Say it in words.',
  },
  {
    pattern: /"/,
    said: 'has straight quotation marks',
    hint: 'Write “ and ”.',
  },
];

/** Any of the habits of wording and punctuation, in whatever case: most texts have none. */
const ANY_HABIT = new RegExp(
  HABITS.filter(({ pattern }) => !pattern.unicode)
    .map(({ pattern }) => pattern.source)
    .join('|'),
  'i',
);
/**
 * What stands in the blocks of characters where emoji begin: the quotation marks stand before them.
 */
const FAR_SIGN = /[\u2300-\udfff]/;

/** Texts in our words keep to house style. Quotations are somebody else’s, and titles too. */
export const houseStyle = defineRule(
  {
    name: 'house-style',
    severity: 'warning',
    silenceable: true,
    why: 'A text of ours says “proves”, praises, calls something easy, calls out, writes a date with the month first, or has straight quotation marks.',
    examples: {
      in: 'body',
      wrong: 'It clearly proves that talk helps.',
      right: 'It reports that talk helped.',
    },
    mend: 'The hint says what to write instead. Quotations and titles are left alone.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (!mayHaveHabits(entry)) continue;
      for (const { text, place } of ownTexts(entry, (path) => placeOf(entry, path))) {
        for (const { pattern, said, hint } of HABITS) {
          const match = pattern.exec(text);
          if (match) report(place(), `“${match[0]}”: the text ${said}.`, hint);
        }
      }
    }
  },
);

/** A quick look at the texts of an entry, before any place is asked for. */
const mayHaveHabits = remember((entry: Entry) =>
  ownTexts(entry, () => ({ path: entry.path, line: 1, column: 1 })).some(
    ({ text }) => ANY_HABIT.test(text) || FAR_SIGN.test(text),
  ),
);

interface OwnText {
  readonly text: string;
  readonly place: () => Place;
}

function ownTexts(entry: Entry, placeOf: (path: readonly PropertyKey[]) => Place): OwnText[] {
  const texts: OwnText[] = [];
  for (const block of entry.fragments.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'text' || block.html.includes('<blockquote')) continue;
    for (const { html, place } of [block, ...block.notes]) {
      texts.push({ text: visible(html), place: () => place });
    }
  }
  if (entry.kind === 'works') {
    const { summary, remarks } = entry.data;
    if (summary !== undefined) texts.push({ text: summary, place: () => placeOf(['summary']) });
    for (const [index, text] of remarks.entries()) {
      texts.push({ text, place: () => placeOf(['remarks', index]) });
    }
  }
  return texts;
}

/** The text of a block without its markup, code and addresses. */
function visible(html: string): string {
  const words = html.includes('<code') ? html.replace(/<code>[\s\S]*?<\/code>/g, '') : html;
  const text = words.replace(/<[^>]*>/g, '');
  return text.includes('http') ? text.replace(/https?:\S+/g, '') : text;
}
