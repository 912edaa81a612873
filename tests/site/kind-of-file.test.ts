import { expect, test } from 'vitest';
import { kindOfFile } from '../../src/site/pages/kind-of-file.ts';

test('a component stands for the kind that its file is named after', () => {
  expect(kindOfFile('../../components/heads/works.astro')).toBe('works');
});

test.each([
  ['heads/wroks.astro', 'src/components/heads/wroks.astro is on no page. Did you mean works?'],
  // Claims have an index and no pages of their own.
  ['pages/claims.astro', 'src/components/pages/claims.astro is on no page.'],
  ['pages/constructor.astro', 'A file there has the name of a kind: works, people,'],
])('%s is refused, since nobody would use it', (path, said) => {
  expect(() => kindOfFile(`../../components/${path}`)).toThrow(said);
});
