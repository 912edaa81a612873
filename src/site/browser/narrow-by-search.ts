/** Runs in the reader’s browser: where there is script, the search can show the works themselves. */

/** Leads links that name a narrower address to it: `data-search` is only of use with script. */
export function narrowBySearch(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
    const { search } = link.dataset;
    if (search !== undefined) link.href = search;
  }
}
