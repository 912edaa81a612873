import type { Entry } from '../body/entry.ts';
import type { Place } from '../text/problem.ts';
import { remember } from '../text/remember.ts';
import { DATED_PHRASES } from './plain-english.ts';
import { defineRule } from './rule.ts';

interface Habit {
  readonly pattern: RegExp;
  readonly said: string;
  readonly hint: string;
}

/** What house style avoids, and what it writes instead (CONTRIBUTING.md, “Writing”). */
const HABITS: readonly Habit[] = [
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
  { pattern: /!/, said: 'has an exclamation mark', hint: 'End the sentence with a full stop.' },
  {
    pattern: /\p{Emoji_Presentation}/u,
    said: 'has an emoji',
    hint: 'Say it in words.',
  },
  {
    pattern: /"/,
    said: 'has straight quotation marks',
    hint: 'Write “ and ”.',
  },
  ...DATED_PHRASES.map(({ pattern, instead }) => ({
    pattern,
    said: 'has a phrase that few people use today',
    hint: `Write ${instead}.`,
  })),
];

/** The habits but the emoji; those that begin at a word are looked for at the same places. */
const QUICK = HABITS.map(({ pattern }) => pattern).filter(
  ({ source }) => !source.includes('Emoji'),
);
const beginsAtWord = ({ source, unicode }: RegExp) => source.startsWith('\\b') && !unicode;
/** Any of them, in whatever case: most texts have none. */
const ANY_WORDING = new RegExp(
  `\\b(?:${QUICK.filter(beginsAtWord)
    .map(({ source }) => source.slice(2))
    .join('|')})`,
  'i',
);
const ANY_SIGN = new RegExp(
  QUICK.filter((pattern) => !beginsAtWord(pattern))
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
/** The blocks of characters in which emoji begin; quotation marks are before them. */
const FAR_SIGN = /[\u2300-\udfff]/;

/** Texts in our words keep to house style. Quotations are somebody else’s, and titles too. */
export const houseStyle = defineRule(
  {
    name: 'house-style',
    severity: 'warning',
    silenceable: true,
    why: 'A text of ours is not in house style. It says “proves”, praises, calls something easy, has an exclamation mark, an emoji, straight quotation marks or a date with the month first. Or it has a phrase that few people use today, or one that hides who has read something: “was not seen”, “put down to”, “so one account has it”.',
    examples: {
      in: 'body',
      wrong: 'It clearly proves that talk helps; how many took part was not seen.',
      right: 'It reports that talk helped. We have not read how many people took part.',
    },
    mend: 'The hint says what to write instead. Quotations and titles are exempt.',
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
    ({ text }) => ANY_WORDING.test(text) || ANY_SIGN.test(text) || FAR_SIGN.test(text),
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
    const { summary, remarks, basis } = entry.data;
    if (summary !== undefined) texts.push({ text: summary, place: () => placeOf(['summary']) });
    if (basis.unseen !== undefined) {
      texts.push({ text: basis.unseen, place: () => placeOf(['basis', 'unseen']) });
    }
    for (const [index, text] of remarks.entries()) {
      texts.push({ text, place: () => placeOf(['remarks', index]) });
    }
  }
  if (entry.kind === 'essays' || entry.kind === 'readings') {
    texts.push({ text: entry.data.standfirst, place: () => placeOf(['standfirst']) });
  }
  return texts;
}

/** The text of a block without its markup, code and addresses. */
function visible(html: string): string {
  const words = html.includes('<code') ? html.replace(/<code>[\s\S]*?<\/code>/g, '') : html;
  const text = words.replace(/<[^>]*>/g, '');
  return text.includes('http') ? text.replace(/https?:\S+/g, '') : text;
}
