import type { SiteConfig } from '../../src/core/model/site-config.ts';
import type { ProjectLibrary } from '../project.ts';

/** The only entry of `ONE_WORK`. */
export const KEY = 'doe2010title';

const TEXT = `---
type: book
title: "A title in sentence case: With its subtitle"
author:
  - { family: Doe, given: Jane }
issued: 2010
publisher: A Press
basis:
  grade: second-hand
  seen: a review
  sources: [review]
  date: 2026-11
summary: What it asks or finds, in one sentence.
sources:
  review:
    name: A review in a journal
    seen: the whole review
    date: 2026-11
confirmed:
  - fields: [title, author, issued, publisher]
    sources: [review]
---

## What it asks

A paragraph with a citation of the work itself [@${KEY}].
`;

const config: SiteConfig = {
  title: 'One work',
  strap: 'a library of one work',
  description: 'A library of one work.',
  site: 'https://one-work.example',
  editors: 'the editors of One work',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en',
  style: 'apa',
  styles: [],
  everyStyle: false,
  home: { question: 'What is known?', lede: 'One work.', drawer: [] },
};

/** The smallest library there is a site of: it is built in seconds. */
export const ONE_WORK: ProjectLibrary = {
  content: [{ path: `works/${KEY}.mdx`, text: TEXT }],
  config,
};
