/*
 * Addresses that carry a text: a new file or an issue on GitHub, a mail. All that goes into one is
 * encoded, and none grows longer than what lies behind it takes.
 */

import { sendingWords } from '../words/words.ts';

/** GitHub answers 414 to requests of about 8 kB; some room is left for what browsers add. */
const LONGEST_ADDRESS = 7_500;
/** Mail programs of Windows take no more than 2,000 characters. */
const LONGEST_MAIL = 1_900;

/** Titles are cut here: each letter may need nine in an address. */
const LONGEST_TITLE = 100;

/** Where a proposal can be opened on GitHub. */
export interface PrefilledAddress {
  /** `file` holds the whole; an `issue` asks that the text be pasted. */
  readonly kind: 'file' | 'issue';
  readonly href: string;
}

/** The page of GitHub for a new file, filled; for one that is too long, an issue that asks for it. */
export function proposalAddress(
  repository: string,
  file: { readonly path: string; readonly text: string },
  title: string,
): PrefilledAddress {
  const at = file.path.lastIndexOf('/');
  const folder = `content/${file.path.slice(0, at)}`;
  const query = queryOf({ filename: file.path.slice(at + 1), value: file.text });
  const href = `${rootOf(repository)}/new/main/${folder}?${query}`;
  if (href.length <= LONGEST_ADDRESS) return { kind: 'file', href };
  const asked = queryOf({ title: title.slice(0, LONGEST_TITLE), body: sendingWords.paste });
  return { kind: 'issue', href: `${rootOf(repository)}/issues/new?${asked}` };
}

/** The page of GitHub for a new issue, filled; nothing where the text is too long for an address. */
export function issueAddress(repository: string, title: string, body: string): string | undefined {
  const href = `${rootOf(repository)}/issues/new?${queryOf({ title, body })}`;
  return href.length <= LONGEST_ADDRESS ? href : undefined;
}

/** A mail, filled. `isWhole` is false where the text was too long and has to be pasted. */
export function mailAddress(
  contact: string,
  subject: string,
  body: string,
): { readonly href: string; readonly isWhole: boolean } {
  const to = `mailto:${encoded(contact).replaceAll('%40', '@')}?`;
  const whole = `${to}${queryOf({ subject, body: body.replace(/\r?\n/g, '\r\n') })}`;
  if (whole.length <= LONGEST_MAIL) return { href: whole, isWhole: true };
  return {
    href: `${to}${queryOf({ subject: subject.slice(0, LONGEST_TITLE), body: sendingWords.paste })}`,
    isWhole: false,
  };
}

/** A text between fences that nothing in it can close. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}\n`;
}

function rootOf(repository: string): string {
  return repository.replace(/(?:\.git)?\/*$/, '');
}

function queryOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
}

/** Half a character cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
