import { titleParts } from '../../bibliography/titles.ts';
import type { CslItem } from '../../model/csl.ts';
import type { Style } from '../styles/style.ts';

/** Whether a style cites works by a shortened title: in notes, and in MLA (9th edition, 6.10). */
export function shortensTitles({ isNote, id, isCorrected }: Style): boolean {
  return isNote || isMla({ id, isCorrected });
}

function isMla({ id, isCorrected }: Pick<Style, 'id' | 'isCorrected'>): boolean {
  return isCorrected && id === 'modern-language-association';
}

/**
 * Records for the notes of a page. A short note leaves the subtitle out (Chicago Manual of Style,
 * 17th edition, 14.33), so a record that has no short title of its own gets its title up to the
 * colon, unless another work of the page begins alike. MLA shortens further, to the noun with which
 * the title begins, and leaves an article before it out (9th edition, 6.10): “The Great Book”, not
 * “The Great Book of Doors: A List”. Other styles get the records as they are.
 */
export function withShortTitles(
  items: ReadonlyMap<string, CslItem>,
  style: Style,
): ReadonlyMap<string, CslItem> {
  if (!shortensTitles(style)) return items;
  // From the shortest to the longest; the title itself is the last resort.
  const forms = isMla(style) ? [firstNoun, mainWithoutArticle, mainTitle] : [mainTitle];
  const twice = forms.map((form) => severalTimes([...items.values()].map(form)));
  return new Map(
    [...items].map(([key, item]) => {
      if (item['title-short'] !== undefined) return [key, item];
      const at = forms.findIndex((form, place) => {
        const title = form(item);
        return title !== undefined && !twice[place]?.has(title.toLowerCase());
      });
      const short = forms[at]?.(item);
      if (short === undefined || short === item.title) return [key, item];
      return [key, { ...item, 'title-short': short }];
    }),
  );
}

function severalTimes(titles: readonly (string | undefined)[]): ReadonlySet<string> {
  const lowered = titles.flatMap((title) => title?.toLowerCase() ?? []);
  return new Set(lowered.filter((title, at) => lowered.indexOf(title) !== at));
}

/** The title up to its colon; whole where markup could be cut through. */
function mainTitle({ title }: CslItem): string | undefined {
  return title === undefined || title.includes('<') ? title : titleParts(title).main;
}

function mainWithoutArticle(item: CslItem): string | undefined {
  return mainTitle(item)?.replace(/^(?:an?|the)\s+(?=\S)/i, '');
}

/** Words with which what belongs to a noun begins, or what is joined to it. */
const BEHIND_NOUN =
  /\s+(?:about|across|after|against|among|and|as|at|before|behind|between|beyond|but|by|during|for|from|if|in|inside|into|of|on|or|over|since|than|that|through|to|toward|towards|under|until|upon|versus|vs\.|via|when|where|which|while|who|with|within|without)\s/i;
/** What says where a way leads: “home” in “The long walk home”, but not in “The new home”. */
const BEHIND_WAY =
  /(?<=\b(?:climb|crossing|drive|escape|flight|journey|march|passage|path|pilgrimage|return|ride|road|route|run|trail|train|trek|trip|voyage|walk|way)s?)\s+(?:abroad|across|ahead|away|back|down|east|forward|home|homewards?|north|out|south|up|west)(?=\s|$)/i;
/** What begins no noun: a question, a sentence, words that belong to what follows. */
const NO_NOUN =
  /^(?:about|across|after|against|among|are|as|at|before|behind|between|beyond|by|can|could|did|do|does|during|for|from|how|if|in|inside|into|is|it|of|on|or|out|over|should|since|that|there|these|this|through|to|toward|towards|under|until|up|upon|was|we|were|what|when|where|which|while|who|whose|why|will|with|within|without|you)\s/i;

/** “Great book” of “The great book of doors”; no more is cut than leaves a word or two. */
function firstNoun(item: CslItem): string | undefined {
  const main = mainWithoutArticle(item);
  if (main === undefined || /[<“”"‘’?!]/.test(main) || NO_NOUN.test(main)) return main;
  const ends = [BEHIND_NOUN, BEHIND_WAY].map((end) => end.exec(main)?.index ?? main.length);
  return main.slice(0, Math.min(...ends)).replace(/,$/, '');
}
