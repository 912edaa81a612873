import { describe, expect, it } from 'vitest';
import { SLOW_FILES } from './slow-inputs.ts';
import { growthsOf, MOST_GROWTH } from './steps.ts';

describe('reading a file of twice the size', () => {
  const growths = growthsOf('files');
  it.each(Object.keys(SLOW_FILES))('takes about twice the steps: %s', (name) => {
    expect(growths.get(name)).toBeLessThan(MOST_GROWTH);
  });
});
