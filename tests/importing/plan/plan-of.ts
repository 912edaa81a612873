import type { ImportSettings, PlannedRecord } from '../../../src/core/importing/plan/outcomes.ts';
import { ImportPlan } from '../../../src/core/importing/plan/plan.ts';
import type { ImportedRecord } from '../../../src/core/importing/record/imported.ts';
import { readLibrary } from '../../../src/core/library/unchecked-library.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import type { SourceFile } from '../../../src/core/text/source.ts';
import { record } from '../../formats/records.ts';

/** A work of the library. */
export const DOE: SourceFile = {
  path: 'works/doe2010study.mdx',
  text: `---
type: article-journal
title: A study of relationships   # as printed
author:
  - { family: Doe, given: Jane }
issued: "2010"
container-title: Journal of Studies
DOI: "10.1000/182"
basis: { grade: abstract, sources: [cat], date: 2026-11 }
sources:
  cat: { name: Catalogue }
confirmed:
  - { fields: [title, author, issued, container-title, DOI], sources: [cat] }
unconfirmed:
  - field: volume
    value: "7"
  - field: page
    value: 1–9
    note: From memory.
---

An annotation of our own.
`,
};

const SETTINGS: ImportSettings = { date: '2026-11-24', fill: false, abstracts: false };

/** What becomes of each record of “my.bib”, in a library of these files. */
export function planOf(
  items: readonly (CslItem | ImportedRecord)[],
  settings: Partial<ImportSettings> = {},
  files: readonly SourceFile[] = [DOE],
): PlannedRecord[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const plan = new ImportPlan(readLibrary(files), texts, { ...SETTINGS, ...settings });
  return items.map((item, index) =>
    plan.plan('item' in item ? item : { item, line: index * 10 + 1, leftOver: [] }, 'my.bib'),
  );
}

/** A journal article that is `DOE`, with more than it has. */
export const SAME = record('article-journal', {
  id: 'Doe:2010',
  title: 'A Study of Relationships',
  author: [{ family: 'Doe', given: 'J.' }],
  issued: { 'date-parts': [[2010]] },
  DOI: '10.1000/182',
  volume: '7',
  page: '11-19',
  issue: '2',
});
