import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { EVERY_KIND } from './every-kind.ts';

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

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ selector }) => selector !== NAMED_BY_SCRIPT)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`);
}

test.each(EVERY_KIND)('%s is valid, and no two landmarks share a name', async (path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(inject('editions').root.folder, file), 'utf8');
  expect(await faultsOf(html)).toEqual([]);
});

test('what is wrong is told', async () => {
  const faults = await faultsOf(
    '<!doctype html><html lang="en"><head><title>A</title></head><body><nav aria-label="B"></nav><nav aria-label="B"></nav><p><div></div></p></body></html>',
  );
  expect(faults.join('\n')).toMatch(/unique-landmark[\s\S]*(?:close|permitted)/);
});
