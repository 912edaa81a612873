import type { EntryOf } from '../../core/body/entry.ts';
import { capitalized } from '../../core/text/words.ts';
import type { MetaTag } from './page-metadata.ts';
import { localeOf } from './style-labels.ts';
import { literalCreator } from './tag-values.ts';

/** What the page of an essay knows beside the essay. */
export interface EssayPlace {
  /** Its address, in full. */
  readonly address: string;
  /** The name of the site. */
  readonly site: string;
  /** Who signs where nobody else does, as it stands inside a sentence. */
  readonly editors: string;
  /** The language of the site, as a tag. */
  readonly language: string;
}

/** A `<meta>` of the Open Graph protocol (https://ogp.me), which names its tags otherwise. */
export interface GraphTag {
  readonly property: string;
  readonly content: string;
}

/**
 * What the page of an essay says to citation managers: that it is a post of this site, by those
 * who sign it. Unlike the page of a work it speaks of itself.
 */
export function essayMetadata(
  essay: EntryOf<'essays'>['data'],
  { address, site, editors, language }: EssayPlace,
): { readonly named: readonly MetaTag[]; readonly graph: readonly GraphTag[] } {
  const authors = essay.author?.map(signedCreator) ?? [literalCreator(capitalized(editors))];
  return {
    named: [
      { name: 'citation_title', content: essay.title },
      ...authors.map((content) => ({ name: 'citation_author', content })),
      { name: 'citation_publication_date', content: essay.date },
      { name: 'z:itemType', content: 'blogPost' },
      { name: 'z:blogTitle', content: site },
    ],
    graph: [
      { property: 'og:type', content: 'article' },
      { property: 'og:title', content: essay.title },
      { property: 'og:description', content: essay.standfirst },
      { property: 'og:url', content: address },
      { property: 'og:site_name', content: site },
      ...openGraphLocale(language),
    ],
  };
}

/** Zotero parts “Van Dyke, Ann Mary” at its comma into two people unless a semicolon ends it. */
function signedCreator(name: string): string {
  return name.includes(',') ? `${name};` : name;
}

/**
 * The language as Open Graph writes it, always with a region: nothing where none is known, and
 * nothing for American English, which is what the protocol supposes.
 */
function openGraphLocale(language: string): readonly GraphTag[] {
  const locale = localeOf(language);
  if (locale === 'en-US' || !/^[a-z]+-[A-Z]{2}$/.test(locale)) return [];
  return [{ property: 'og:locale', content: locale.replace('-', '_') }];
}
