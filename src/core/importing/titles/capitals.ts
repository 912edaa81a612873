/** True for a title that is written in capitals; shorter ones may be short forms. */
export function isAllCapitals(title: string): boolean {
  return title.length > 8 && title === title.toUpperCase() && title !== title.toLowerCase();
}
