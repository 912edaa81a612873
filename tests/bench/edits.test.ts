import { expect, test } from 'vitest';
import { editRecord, editText, entryToEdit } from '../../bench/builds.ts';
import { generateLibrary } from '../../bench/generate.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { entriesOf } from '../../src/core/library.ts';

const { files } = generateLibrary({ size: 40, seed: 5 });
const { path, text } = entryToEdit(files);
const work = (edited: string) =>
  entriesOf(
    createLibrary([...files.filter((file) => file.path !== path), { path, text: edited }]),
    'works',
  ).find(({ id }) => path === `works/${id}.mdx`);

test('an edited text leaves the record as it was', () => {
  const edited = editText(text);
  expect(edited).not.toBe(text);
  expect(work(edited)?.data).toEqual(work(text)?.data);
});

test('an edited record has another title, and nothing else changes', () => {
  const before = work(text)?.data;
  expect(work(editRecord(text))?.data).toEqual({ ...before, title: `Revised ${before?.title}` });
});

test('every title can be edited, however it is quoted', () => {
  for (const file of files.filter((each) => each.path.startsWith('works/'))) {
    expect(editRecord(file.text)).toMatch(/^title: ["']?Revised \S/m);
  }
});
