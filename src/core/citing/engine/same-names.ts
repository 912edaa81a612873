import type { CslItem } from '../../model/csl.ts';

const MLA = 'modern-language-association';

/** Whether two names are the same but for case, an article and the words of a company. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  const plain = (text = ''): string =>
    text
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) !== '' && plain(one) === plain(other);
}

/** A body that is the only author. */
function soleBody({ author }: CslItem): string | undefined {
  return author?.length === 1 ? author[0]?.literal : undefined;
}

const PAGES: ReadonlySet<string> = new Set(['webpage', 'post', 'post-weblog']);

/**
 * What the manuals do not say twice. MLA: a body that publishes its own work is named as the
 * publisher alone, and the entry begins with the title (https://style.mla.org/source-with-no-author/);
 * a publisher that has the name of its site is left out (MLA Handbook, 9th edition, p. 165, as
 * https://morningside.libguides.com/MLA8/publisher has it). A foreword called “Foreword” is not
 * called so again behind its title.
 */
export function withoutRepetition(item: CslItem, family: string): Partial<CslItem> {
  const { genre, title, publisher } = item;
  const isTwice = item.type === 'chapter' && isSame(genre, title);
  const changed: { -readonly [V in keyof CslItem]?: CslItem[V] } = isTwice
    ? { genre: undefined }
    : {};
  // “It is not necessary to repeat the name after the title of the web page”, on a group author’s
  // own site: https://writeanswers.royalroads.ca/faq/212249, on the examples of the APA itself.
  if (family === 'apa' && item.type === 'webpage') {
    const isOwn = isSame(soleBody(item), item['container-title']);
    return isOwn ? { ...changed, 'container-title': undefined } : changed;
  }
  if (family !== MLA) return changed;
  if (PAGES.has(item.type) && isSame(publisher, item['container-title'])) {
    return { ...changed, publisher: undefined };
  }
  if (title !== undefined && !PAGES.has(item.type) && isSame(soleBody(item), publisher)) {
    return { ...changed, author: undefined };
  }
  return changed;
}
