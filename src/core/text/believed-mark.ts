/** What is believed and not confirmed, in a cataloguer’s square brackets: `[Going public?]`. */
export function inDoubt(believed: string): string {
  return `[${believed.replace(/\.$/, '')}?]`;
}
