import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules that pages are not held to, each for its reason; all other recommended rules hold. */
const OFF = {
  // The title of a work is as long as it is, and the name of the page.
  'long-title': 'off',
  // The list of styles is filled while somebody types, and holds more than a select could.
  'prefer-native-element': 'off',
  // No form is sent: the policy of the pages forbids it, and scripts answer each change.
  'wcag/h32': 'off',
} as const;

/** The button of the theme stands in a template, and is named when script takes it out. */
const NAMED_BY_SCRIPT = '#lamp > button';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    extends: ['html-validate:recommended'],
    rules: OFF,
  }),
);

/** What a page has that the HTML standard, or a rule of accessibility, does not allow. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ selector }) => selector !== NAMED_BY_SCRIPT)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`);
}
