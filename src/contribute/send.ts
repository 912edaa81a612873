import { copyText } from '../site/browser/clipboard.ts';
import { sendingWords } from '../words/words.ts';
import { mailAddress, proposalAddress } from './addresses.ts';
import { saveFile } from './dom.ts';
import type { FormEntry } from './form-entry.ts';
import type { ContributeSettings } from './settings.ts';

/** The ways in which a proposal goes out. */
export type SendingWay = 'download' | 'copy' | 'github' | 'mail';

/** True for the name of such a way. */
export function isSendingWay(name: string | undefined): name is SendingWay {
  return name === 'download' || name === 'copy' || name === 'github' || name === 'mail';
}

/** Sends the file of a proposal on its way; gives a sentence that says what was done. */
export async function sendProposal(
  way: SendingWay,
  entry: FormEntry,
  { repository, contact }: ContributeSettings,
): Promise<string> {
  const title = sendingWords.proposal(entry.key);
  if (way === 'download') {
    const name = `${entry.key}.mdx`;
    saveFile(entry.text, name);
    return sendingWords.downloaded(name);
  }
  if (way === 'github' && repository !== undefined) {
    const { href, kind } = proposalAddress(repository, entry, title);
    const note =
      kind === 'issue'
        ? `${await copied(entry.text, 'file')} ${sendingWords.intoIssue}`
        : sendingWords.opened;
    globalThis.open(href, '_blank', 'noopener');
    return note;
  }
  if (way === 'mail' && contact !== undefined) {
    return openMail(contact, title, `content/${entry.path}\n\n${entry.text}`, 'file');
  }
  return copied(entry.text, 'file');
}

/** What a text is that goes out. */
type Sent = keyof typeof sendingWords.copied;

/** Opens a mail; a text that is too long for its address is copied, to be pasted. */
export async function openMail(
  contact: string,
  title: string,
  body: string,
  what: Sent,
): Promise<string> {
  const { href, isWhole } = mailAddress(contact, title, body);
  const note = isWhole
    ? sendingWords.mailOpens
    : `${await copied(body, what)} ${sendingWords.intoMail}`;
  location.href = href;
  return note;
}

/** Copies a text; gives a sentence that says whether the browser allowed it. */
export async function copied(text: string, what: Sent): Promise<string> {
  return (await copyText(text)) ? sendingWords.copied[what] : sendingWords.notCopied;
}
