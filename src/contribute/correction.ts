import { correctionWords } from '../words/words.ts';
import { fenced } from './addresses.ts';

const words = correctionWords.text;

/** What is to be put right in one place of an entry. */
export interface Correction {
  /** What the page calls the field; empty where somebody tells it in words. */
  readonly field: string;
  readonly now: string;
  readonly wanted: string;
  /** Where it was seen. */
  readonly source: string;
}

/** A correction as a text with a title, for an issue, a mail or the clipboard. */
export interface CorrectionText {
  readonly title: string;
  readonly body: string;
}

/** The corrections that say something. */
export function filledCorrections(corrections: readonly Correction[]): Correction[] {
  return corrections
    .map(({ field, now, wanted, source }) => ({
      field: field.trim(),
      now: now.trim(),
      wanted: wanted.trim(),
      source: source.trim(),
    }))
    .filter(({ wanted }) => wanted !== '');
}

/**
 * Writes corrections as Markdown that reads well as plain text. What was typed stands between
 * fences: nothing in it is a mark, and nobody is called by an @.
 */
export function correctionText(
  entry: { readonly id: string; readonly name: string; readonly address: string },
  corrections: readonly Correction[],
  from: string,
): CorrectionText {
  const parts = filledCorrections(corrections).map(({ field, now, wanted, source }) =>
    [
      `### ${field === '' ? words.inText : field}`,
      ...(now === '' ? [] : [`${words.now}\n\n${fenced(now)}`]),
      `${words.shouldBe}\n\n${fenced(wanted)}`,
      source === '' ? `${words.notSaid}\n` : `${words.seenIn}\n\n${fenced(source)}`,
    ].join('\n\n'),
  );
  const sender = from.trim() === '' ? [] : [`${words.sentBy}\n\n${fenced(from.trim())}`];
  return {
    title: words.title(entry.id),
    body: [`${entry.address}\n`, ...parts, ...sender].join('\n'),
  };
}
