import { evaluate } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { DOCUMENTED_RULES } from '../../src/core/checks/rule-reference.ts';
import { fixtureFiles } from '../fixtures/library.ts';
import { REEFS } from '../fixtures/reefs.ts';

/*
 * What entries are written in is MDX: whatever reads that can read them. Tried with another parser
 * over whole entries, and over the pieces of text that the documentation of the rules calls right.
 */
const bodies = [...fixtureFiles(), ...REEFS.content].map(
  ({ path, text }) => [path, text.replace(/^---\n[\s\S]*?\n---\n/, '')] as const,
);
const examples = DOCUMENTED_RULES.flatMap(({ rules }) => rules).flatMap(
  ({ name, examples: shown }) =>
    shown?.in === 'body' ? [[`the right example of ${name}`, shown.right] as const] : [],
);

describe('a text that the check takes is valid MDX', () => {
  it.each([...bodies, ...examples])('%s', async (_name, body) => {
    const nothing = () => null;
    const module = await evaluate(body, {
      Fragment: 'fragment',
      jsx: nothing,
      jsxs: nothing,
      useMDXComponents: () => ({
        Aside: nothing,
        Claim: nothing,
        Quote: nothing,
        Figure: nothing,
        Bibliography: nothing,
      }),
    });
    expect(module.default).toBeTypeOf('function');
  });
});
