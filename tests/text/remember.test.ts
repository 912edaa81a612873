import { describe, expect, test } from 'vitest';
import { remember, rememberWith } from '../../src/core/text/remember.ts';

describe('what is remembered of an object', () => {
  test('is made once, also where a list is mapped by the function', () => {
    const made: string[] = [];
    const upper = remember(({ name }: { readonly name: string }) => {
      made.push(name);
      return name.toUpperCase();
    });
    const items = [{ name: 'abel' }, { name: 'berg' }];
    // `map` gives the place and the list, too, which must neither be kept nor tell values apart.
    expect(items.map(upper)).toEqual(['ABEL', 'BERG']);
    expect(items.toReversed().map(upper)).toEqual(['BERG', 'ABEL']);
    expect(made).toEqual(['abel', 'berg']);
  });

  test('is kept with a value that is nothing', () => {
    let calls = 0;
    const nothing = remember(() => {
      calls += 1;
      return undefined;
    });
    const item = {};
    expect([nothing(item), nothing(item), calls]).toEqual([undefined, undefined, 1]);
  });

  test('goes by the object itself and by each text beside it', () => {
    const made: string[] = [];
    const joined = rememberWith((item: { readonly name: string }, one: string, two: string) => {
      made.push(`${item.name} ${one} ${two}`);
      return made.length;
    });
    const [first, second] = [{ name: 'abel' }, { name: 'abel' }];
    expect(joined(first, 'a', 'bc')).toBe(1);
    expect(joined(first, 'ab', 'c')).toBe(2);
    expect(joined(first, 'a', 'bc')).toBe(1);
    expect(joined(second, 'a', 'bc')).toBe(3);
  });
});
