import { readPlace } from '../../bibliography/places.ts';
import { readThesisGenre, type ThesisGenre, withFullStops } from '../../bibliography/theses.ts';
import type { CslItem } from '../../model/csl.ts';
import { styleFamily } from '../styles/families.ts';
import type { Style } from '../styles/style.ts';
import { depositIn } from './deposits.ts';
import { reviewIn } from './reviews.ts';
import { withoutRepetition } from './same-names.ts';
import { speechIn } from './speeches.ts';
import { supplementIn } from './supplements.ts';

/**
 * The record as the manual of a style words it, where a style file cannot: it prints a field as it
 * stands or not at all. Where the file is the library’s own, the record stays as it is.
 */
export function correctedRecord(item: CslItem, style: Style): CslItem {
  if (!style.isCorrected) return item;
  const family = styleFamily(style.id) ?? style.id;
  const changed = {
    ...thesisIn(item, family),
    ...placeIn(item, family),
    ...reviewIn(item, family),
    ...speechIn(item, family),
    ...supplementIn(item, family),
    ...depositIn(item, family),
    ...withoutRepetition(item, family),
  };
  return Object.keys(changed).length === 0 ? item : { ...item, ...changed };
}

/** How the manuals call a thesis. */
const THESIS_FORMS: readonly (readonly [style: RegExp, form: (genre: ThesisGenre) => string])[] = [
  // Publication Manual of the APA, 7th edition, 10.6.
  [/^apa$/, apaThesis],
  // MLA Handbook, 9th edition, chapter 5.
  [/^modern-language/, (genre) => thesis(genre, 'dissertation')],
  // Chicago Manual of Style, 17th edition, 14.215.
  [/^chicago-/, (genre) => lowered(thesis(genre, 'diss.'))],
  // Cite Them Right: the degree, and the word of the title page.
  [/^harvard-/, (genre) => thesis(genre, 'thesis')],
  // Citing Medicine, chapter 5: no degree.
  [/^nlm-/, ({ level }) => (level === 'doctoral' ? 'dissertation' : `${level}’s thesis`)],
  // IEEE Reference Guide: the degree with full stops.
  [
    /^ieee$/,
    ({ degree, ...genre }) => {
      const dotted = withFullStops(degree ?? (genre.level === 'doctoral' ? 'PhD' : ''));
      return thesis({ ...genre, degree: dotted || undefined, word: 'thesis' }, 'dissertation');
    },
  ],
];

/** Other theses than doctoral ones keep the word that they have. */
function thesis({ level, degree, word }: ThesisGenre, doctoral: string): string {
  if (level === 'doctoral') return `${degree ?? 'PhD'} ${doctoral}`;
  return `${degree ?? (level === 'master' ? 'Master’s' : 'Bachelor’s')} ${word}`;
}

/** “master’s thesis”: a note goes on in small letters, and the list makes the first one large. */
function lowered(words: string): string {
  return words.replace(/^(?:Master|Bachelor)’s/, (word) => word.toLowerCase());
}

function apaThesis({ level, isUnpublished }: ThesisGenre): string {
  const words = { doctoral: 'doctoral dissertation', master: 'master’s thesis' } as const;
  const kind = level === 'bachelor' ? 'bachelor’s thesis' : words[level];
  return isUnpublished ? `Unpublished ${kind}` : kind.replace(/^./, (first) => first.toUpperCase());
}

function thesisIn(item: CslItem, style: string): Partial<CslItem> {
  if (item.type !== 'thesis') return {};
  const genre = item.genre === undefined ? undefined : readThesisGenre(item.genre);
  const form = THESIS_FORMS.find(([styles]) => styles.test(style))?.[1];
  return {
    ...(genre && form && { genre: form(genre) }),
    // IEEE Reference Guide, theses: “Univ.”.
    ...(style === 'ieee' &&
      item.publisher !== undefined && {
        publisher: item.publisher.replace(/\bUniversity\b/g, 'Univ.'),
      }),
  };
}

/** “Iowa City (IA)” (Citing Medicine, chapter 2), “Iowa City, IA, USA” (IEEE Reference Guide). */
function placeIn(item: CslItem, style: string): Partial<CslItem> {
  const written = item['publisher-place'];
  if (written === undefined || !/^(?:ieee|nlm-)/.test(style)) return {};
  const place = readPlace(written);
  if (place === undefined) return {};
  const { city, region, code, country } = place;
  if (style !== 'ieee') return { 'publisher-place': `${city} (${code ?? region})` };
  return code === undefined || country === undefined
    ? {}
    : { 'publisher-place': `${city}, ${code}, ${country}` };
}
