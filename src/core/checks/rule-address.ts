/** The page that explains the rules, from the project’s folder. */
export const RULES_PAGE = 'docs/rules.md';

/** Where a rule is explained: `docs/rules.md#unknown-key`. */
export function ruleAddress(rule: string): string {
  return `${RULES_PAGE}#${rule}`;
}
