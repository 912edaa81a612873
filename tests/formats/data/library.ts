import { createLibrary } from '../../../src/core/library/check-library.ts';
import type { Library } from '../../../src/core/library.ts';

const BASIS = 'basis: { grade: abstract, sources: [site], date: 2026-11 }\n';

/** A library in which each table has rows that are hard to write: formulas, quotation marks, lines. */
export function hardLibrary(): Library {
  return createLibrary([
    {
      path: 'works/abel2010talks.mdx',
      text: `---
type: article-journal
title: "=1+1, said “Abel”; <i>Talks</i>"
author:
  - { family: Abel, given: "Ann; Berta", person: abel }
  - { literal: "=HYPERLINK(1)", organization: league }
issued: 2010-03
DOI: 10.1000/abel
concepts: [talk]
evidence: [quantitative, interviews]
${BASIS}summary: |-
  @first
  -second, "third"
sources:
  site: { name: "-A site, seen", date: 2026-11 }
confirmed:
  - fields: [type, title, author, issued, DOI]
    sources: [site]
relations:
  - { type: builds-on, to: berg1900lost, sources: [site], note: "+It says so." }
  - { type: introduces, text: "A lost book", sources: [site] }
---

A text.
`,
    },
    {
      path: 'works/berg1900lost.mdx',
      text: `---\ntype: book\ntitle: Lost\nissued: { literal: forthcoming }\n${BASIS}sources:\n  site: { name: A site, date: 2026-11 }\nconfirmed:\n  - { fields: [type, title, issued], sources: [site] }\n---\n\nA text.\n`,
    },
    {
      path: 'people/abel.mdx',
      text: `---
name: { family: Abel, given: Ann }
born: 1890~
description: "@abel2010talks wrote of [[talk]]."
names:
  - { name: "'=Abel", sources: [site] }
  - { name: Able, kind: misprint, wrong: le, sources: [site] }
sources:
  site: { name: A site, date: 2026-11 }
---
`,
    },
    {
      path: 'organizations/league.mdx',
      text: '---\nname: "+League"\nfounded: 1910\ndescription: It was a league.\n---\n',
    },
    {
      path: 'concepts/talk.mdx',
      text: '---\nname: Talk\ndefinition: "- a\\n- b"\nsee-from: [chat, "=chat"]\nsee-also: [abel, league]\n---\n',
    },
    ...[2, 10].map((number) => ({
      path: `claims/claim-${number}.mdx`,
      text: `---\nnumber: ${number}\ntext: "A claim of @abel2010talks."\nsaid-by: nobody named\nabout: [abel2010talks, berg1900lost]\nin: abel2010talks\nplace: paragraph 1\nstatus: partly\nfinding: "Weaker."\ndate: 2026-11-24\n---\n`,
    })),
  ]);
}
