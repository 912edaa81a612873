/**
 * Texts of strangers inside a comment on GitHub: https://github.github.com/gfm/ and what GitHub
 * does with the text of a comment after it (mentions, numbers of issues, addresses, commits, emoji).
 */

/** A blank of no width, which GitHub does not look past: `@` before it mentions nobody. */
const BREAK = '&#8203;';

/** What a text becomes between two steps: nothing of it is markup or would be escaped again. */
const MARK = '\uE000';

/**
 * A text as Markdown that prints it and does nothing else: no emphasis, link, image or element, no
 * mention of a person, no link to an issue, a commit or an address, no emoji, no formula. It
 * stands on one line.
 */
export function asMarkdown(text: string): string {
  return text
    .replaceAll(MARK, '\uFFFD')
    .replace(/\s+/g, ' ')
    .replace(/[@#]/g, `$&${MARK}`)
    .replace(/\bGH-(?=\d)/gi, `$&${MARK}`)
    .replace(/:(?=\/\/)|\b(?:mailto|xmpp):/gi, `$&${MARK}`)
    .replace(/www(?=\.)/gi, `$&${MARK}`)
    .replace(/:(?=[\w+-]+:)/g, `$&${MARK}`)
    .replace(/(?<![\w./])([0-9a-f]{3})(?=[0-9a-f]{4,37}\b)/gi, `$1${MARK}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]#!~|$]/g, '\\$&')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replaceAll(MARK, BREAK);
}
