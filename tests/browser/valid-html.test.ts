import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlFaults } from '../html-faults.ts';
import { EVERY_KIND } from './every-kind.ts';

test.each(EVERY_KIND)('%s is valid, and no two landmarks share a name', async (path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(inject('editions').root.folder, file), 'utf8');
  expect(await htmlFaults(html)).toEqual([]);
});

test.each(EVERY_KIND)('%s has no link that leads nowhere', async (path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(inject('editions').root.folder, file), 'utf8');
  expect(html.match(/<a(?=[\s>])(?![^>]*\shref=)[^>]*>/g) ?? []).toEqual([]);
});

test('what is wrong is told', async () => {
  const faults = await htmlFaults(
    '<!doctype html><html lang="en"><head><title>A</title></head><body><nav aria-label="B"></nav><nav aria-label="B"></nav><p><div></div></p></body></html>',
  );
  expect(faults.join('\n')).toMatch(/unique-landmark[\s\S]*(?:close|permitted)/);
});
