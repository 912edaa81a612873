import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldReference, settingsReference } from '../../src/cli/field-tables.ts';
import { KIND_NAMES } from '../../src/core/model/kinds.ts';

describe('the contributors’ reference of fields', () => {
  it('is what the schemas say today: npm run docs', () => {
    const file = join(import.meta.dirname, '..', '..', 'docs', 'fields.md');
    expect(readFileSync(file, 'utf8')).toBe(fieldReference());
  });

  it('and of the settings', () => {
    const file = join(import.meta.dirname, '..', '..', 'docs', 'settings.md');
    expect(readFileSync(file, 'utf8')).toBe(settingsReference());
    const rows = settingsReference()
      .split('\n')
      .filter((line) => /^\| (?!field|---)/.test(line));
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
  });

  it('has every kind, and a sentence for every field', () => {
    const text = fieldReference();
    for (const kind of KIND_NAMES) expect(text).toContain(`## content/${kind}/`);
    const rows = text.split('\n').filter((line) => /^\| (?!field|---)/.test(line));
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
  });
});
