import type { MentionView } from '../../core/render/views/entry.ts';

/** Mentions in which one place of each page comes before the second of any, so that a few show many pages. */
export function onePerPageFirst(mentions: readonly MentionView[]): readonly MentionView[] {
  const firsts = mentions.filter(
    ({ from }, at) => mentions.findIndex((one) => one.from.href === from.href) === at,
  );
  return [...firsts, ...mentions.filter((mention) => !firsts.includes(mention))];
}
