import { expect, it } from 'vitest';
import { draftAuthority, NAMED_KINDS } from '../../src/cli/new-authority.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { USUAL_CONVENTIONS } from '../../src/core/model/conventions.ts';

it.each([...NAMED_KINDS])('a new %s from a name and a sentence has no error', async (_, kind) => {
  const draft = await draftAuthority(
    kind,
    { name: 'Ella Baker', key: undefined, description: 'So it is.', anyway: false },
    {
      root: '/',
      library: { entries: new Map() },
      taken: new Set(),
      questions: undefined,
      conventions: USUAL_CONVENTIONS,
      report: () => undefined,
    },
  );
  const { problems } = createLibrary([draft]);
  expect(
    problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    `newEntry of ${kind} gives an entry that is not sound: nameField and field say where the two texts go, and no other field may be required.`,
  ).toEqual([]);
});
