/** Forms of publication that stand by themselves, as `WorkCardView.form` names them. */
const WHOLE = /^(?:book|classic|collection|dissertation|film|pamphlet|periodical|report|thesis)$/;

/** True where the title is set in italics, as of a book; titles of parts take quotation marks. */
export function standsAlone(form: string): boolean {
  return WHOLE.test(form);
}
