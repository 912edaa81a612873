import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { REPORT_FILE, readReport } from '../../src/pull-request/read-report.ts';
import { work } from '../entries.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { reportOn } from './states.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

const write = (text: string | Uint8Array, name = REPORT_FILE): void =>
  writeFileSync(join(folder, name), text);
const good = reportOn([], [work('a2010b')]);

describe('the report that comes from the untrusted half', () => {
  it('is read as it was written', () => {
    write(JSON.stringify(good));
    expect(readReport(folder)).toEqual(good);
  });

  it.each([
    ['a field too many', { ...good, markdown: '# x' }],
    ['a field too few', { ...good, left: undefined }],
    ['an entry with a field too many', { ...good, entries: [{ ...good.entries[0], html: 'x' }] }],
    ['a text too long', { ...good, style: 'x'.repeat(81) }],
    ['too many entries', { ...good, entries: Array.from({ length: 41 }, () => good.entries[0]) }],
    ['a list instead', [good]],
  ])('counts for nothing with %s', (_name, report) => {
    write(JSON.stringify(report));
    expect(() => readReport(folder)).toThrow('does not have the form of a report; it differs in');
  });

  it('counts for nothing beside another file', () => {
    write(JSON.stringify(good));
    write('x', 'comment.md');
    expect(() => readReport(folder)).toThrow('and nothing else');
  });

  it('counts for nothing as a link', () => {
    symlinkSync('/etc/hostname', join(folder, REPORT_FILE));
    expect(() => readReport(folder)).toThrow('is not an ordinary file');
  });

  it('counts for nothing where it is too large, no JSON or no UTF-8', () => {
    write(`"${'x'.repeat(2_000_001)}"`);
    expect(() => readReport(folder)).toThrow('more than 2000000 bytes');
    write('{');
    expect(() => readReport(folder)).toThrow('is not JSON in UTF-8');
    write(new Uint8Array([0x22, 0xff, 0x22]));
    expect(() => readReport(folder)).toThrow('is not JSON in UTF-8');
  });
});
