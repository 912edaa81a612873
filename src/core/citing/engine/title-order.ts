import type { Engine, SortToken } from './engine-types.ts';

/**
 * Lets an engine sort titles without "A", "An" or "The", as APA (7, 9.46) and the other manuals
 * have it. The engine means to do so itself, but looks for a space behind the article where its
 * keys have "|", so "The emotional management" would stand under T and get the wrong letter. Only a
 * key that is the work's title is shortened: Li An keeps the family name An.
 */
export function orderTitlesWithoutArticle(engine: Engine): void {
  const { sorter } = engine.registry;
  const { srt } = engine.citation;
  const { compareKeys } = sorter;
  const { compareCompositeKeys } = srt;
  sorter.compareKeys = (a, b) =>
    compareKeys(withoutArticle(a, a.ref?.title), withoutArticle(b, b.ref?.title));
  srt.compareCompositeKeys = ([itemA, a], [itemB, b]) =>
    compareCompositeKeys(
      [itemA, withoutArticle(a, itemA.title)],
      [itemB, withoutArticle(b, itemB.title)],
    );
}

/** A token whose keys have lost the article of the title, or the token itself. */
function withoutArticle(token: SortToken, title: unknown): SortToken {
  if (typeof title !== 'string' || !token.sortkeys) return token;
  const [, article, word] = /^["“‘']?(an?|the)\s+["“‘']?([^\s"”’]+)/i.exec(title) ?? [];
  if (article === undefined || word === undefined) return token;
  const start = `${article}|${word}`.toLowerCase();
  const shorten = (key: string | undefined) =>
    key?.toLowerCase().startsWith(start) ? key.slice(article.length + 1) : key;
  return { ...token, sortkeys: token.sortkeys.map(shorten) };
}
