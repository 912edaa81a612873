/** The key of the work whose page stands at that address; nothing for other pages. */
export function keyOfWork(address: string): string | undefined {
  return /\/works\/([^/?#]+)\/(?:[?#]|$)/.exec(address)?.[1];
}
