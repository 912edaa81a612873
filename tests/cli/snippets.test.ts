import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readEntry } from '../../src/core/body/read-entry.ts';
import type { KINDS } from '../../src/core/model/kinds.ts';
import { describeProblem } from '../../src/core/text/problem.ts';

const file = join(import.meta.dirname, '..', '..', '.vscode', 'content.code-snippets');
const snippets = z
  .record(
    z.string(),
    z.strictObject({
      prefix: z.string(),
      scope: z.literal('mdx'),
      isFileTemplate: z.boolean().optional(),
      description: z.string(),
      body: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(file, 'utf8')));

/** The text that VS Code would write when nobody types anything into the snippet’s places. */
function written(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{CURRENT_YEAR\}/g, '2026')
    .replace(/\$\{CURRENT_MONTH\}/g, '11')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

const PREFIXES = {
  works: 'work',
  people: 'person',
  organizations: 'organization',
  concepts: 'concept',
  essays: 'essay',
  readings: 'reading',
  claims: 'claim',
  leads: 'lead',
} as const satisfies Partial<Record<keyof typeof KINDS, string>>;

describe('the snippets for new entries', () => {
  it.each(Object.entries(PREFIXES))(
    'have one for %s, which is an entry as it stands',
    (kind, name) => {
      const snippet = Object.values(snippets).find(({ prefix }) => prefix === name);
      const text = written(snippet?.body ?? []);
      expect(text).not.toContain('$');
      const { entry, problems } = readEntry({ path: `${kind}/new-entry.mdx`, text });
      expect(problems.map(describeProblem)).toEqual([]);
      expect(entry?.kind).toBe(kind);
    },
  );
});
