/** Words of business, which the MLA leaves out at the end of a publisher’s name. */
const BUSINESS =
  /(?:,?\s+(?:(?:and|&)\s+)?(?:Company|Co\.?|Corporation|Corp\.?|Incorporated|Inc\.?|(?:Private\s+|Pvt\.?\s+|Pty\.?\s+)?Limited|(?:Pvt\.?\s+|Pty\.?\s+)?Ltd\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|P\.?L\.?C\.?|GmbH))+$/;

/**
 * The name of a publisher as the MLA shortens it (9, 5.61 and app. 1): “UP” for University Press, “U”
 * and “P” where other words part the two, “PU” for Presses universitaires; no words of business, no
 * “The” at the head, “and” for “&”. Several publishers stand with a slash between them.
 */
export function mlaPublisher(name: string): string {
  return name
    .split(/\s*;\s+|\s+\/\s+/)
    .map(shortened)
    .join(' / ');
}

function shortened(name: string): string {
  const full = name.trim();
  const bare = full.replace(BUSINESS, '').replace(/^The\s+(?=\S)/, '');
  return universities(bare === '' ? full : bare).replace(/\s+(?:&amp;|&#38;|&|\+)\s+/g, ' and ');
}

function universities(name: string): string {
  const together = name
    .replace(/\b(?:University|Univ\.)\s+Press(?:es)?\b/g, 'UP')
    .replace(/\bPresses?\s+universitaires?\b/gi, 'PU');
  const isParted = /\b(?:University|Univ\.|Université)(?!\p{L})/u.test(together);
  if (!isParted) return together;
  return together
    .replace(/\b(?:University|Univ\.|Université)(?!\p{L})/gu, 'U')
    .replace(/\bPress(?:es)?\b/g, 'P');
}
