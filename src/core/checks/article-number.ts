import { quoted } from '../text/characters.ts';
import { defineRule } from './rule.ts';

/** One number with an e before it, or one that calls itself the number of an article. */
const ARTICLE_NUMBER = /^(?:art(?:icle|\.)?\s*(?:no\.?|number)?\s*)(\S+)$|^(e\d+)$/i;

/** The number of an article that has no pages is a number: styles would print “p. e4410”. */
export const articleNumber = defineRule(
  {
    name: 'article-number',
    severity: 'warning',
    silenceable: true,
    why: 'The number of an article stands under `page`. Styles print it as a page, “p. e4410”, where the manuals want “Article e4410” or the number alone.',
    examples: {
      in: 'fields',
      wrong: 'type: article-journal\ncontainer-title: Open Street\npage: e4410',
      right: 'type: article-journal\ncontainer-title: Open Street\nnumber: e4410',
    },
    mend: 'Write it under `number`, without a word before it.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works' || entry.data.type !== 'article-journal') continue;
      const { page = '' } = entry.data;
      const [, named, bare] = ARTICLE_NUMBER.exec(page.trim()) ?? [];
      const number = named ?? bare;
      if (number === undefined) continue;
      report(
        placeOf(entry, ['page']),
        `“${quoted(page)}” is the number of an article and no page.`,
        `Write number: ${quoted(number)} in its place.`,
      );
    }
  },
);
