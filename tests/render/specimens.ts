import type { SourceFile } from '../../src/core/text/source.ts';

/** What a specimen of a work may say otherwise than the standard. */
export interface WorkSpecimen {
  readonly head?: string;
  readonly basis?: string;
  readonly body?: string;
  readonly author?: string;
  readonly title?: string;
  readonly year?: string;
}

/** A work with the fields that every rule asks for. */
export function work(key: string, specimen: WorkSpecimen = {}): SourceFile {
  const {
    head = '',
    basis = 'abstract',
    body = '',
    author = 'Abel',
    title = 'Talks',
    year = '2010',
  } = specimen;
  return {
    path: `works/${key}.mdx`,
    text: `---
type: article-journal
title: ${JSON.stringify(title)}
author:
  - { family: ${author}, given: Ann }
issued: ${year}
container-title: A Journal
basis:
  grade: ${basis}
  sources: [shelf]
  date: 2026-11
sources:
  shelf: { name: The shelf }
confirmed:
  - { fields: [title, author, issued, container-title], sources: [shelf] }
${head}---

${body}
`,
  };
}

/** A concept. */
export function concept(id: string, head = '', definition = 'What it means.'): SourceFile {
  return {
    path: `concepts/${id}.mdx`,
    text: `---\nname: ${id}\ndefinition: ${JSON.stringify(definition)}\n${head}---\n`,
  };
}

/** An essay. */
export function essay(id: string, body: string): SourceFile {
  return {
    path: `essays/${id}.mdx`,
    text: `---\ntitle: An essay\nstandfirst: What it is about.\ndate: 2026-11\n---\n\n${body}\n`,
  };
}

/** A claim that one work makes about others. */
export function claim(
  number: number,
  status: string,
  { about = '', by = 'abel2010talks', text = 'Talks matter.', quote = '', head = '' } = {},
): SourceFile {
  return {
    path: `claims/claim-${number}.mdx`,
    text: `---
number: "${number}"
text: ${JSON.stringify(text)}${quote === '' ? '' : `\nquote: ${JSON.stringify(quote)}`}
said-by: scholars
about: [${about}]
in: ${by}
place: paragraph 1
status: ${status}
finding: "What was found of claim ${number}."
date: 2026-11
${head}---
`,
  };
}
