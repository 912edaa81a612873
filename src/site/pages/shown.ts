import { type Kind, TAB_KINDS, usedKinds } from '../../core/model/kinds.ts';
import site from '../../site.config.ts';

/** What the site shows beside the entries: all of it, where the settings do not say otherwise. */
export const shown = {
  feeds: site.feeds !== false,
  forms: site.forms !== false,
  myList: site.myList !== false,
};

const used = usedKinds(site);

/** True for a kind of entry that the library uses. */
export function isUsed(kind: Kind): boolean {
  return used.includes(kind);
}

/** The kinds that have a tab and an index here, in the order of the tabs. */
export const SHOWN_TABS: readonly Kind[] = TAB_KINDS.filter(isUsed);

/** The one route of a page that a library may leave out; none where it does. */
export function routeIf(isShown: boolean) {
  return isShown ? [{ params: { page: undefined } }] : [];
}
