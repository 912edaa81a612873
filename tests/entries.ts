import { createLibrary, type LibraryOptions } from '../src/core/library/check-library.ts';
import type { Library } from '../src/core/library.ts';
import { isKind, type Kind } from '../src/core/model/kinds.ts';
import type { Problem } from '../src/core/text/problem.ts';
import type { SourceFile } from '../src/core/text/source.ts';

/** What a test says of an entry: more fields as YAML, one line each, and the body. */
interface Parts {
  readonly fields?: string;
  readonly body?: string;
}

function file(path: string, head: string, { fields = '', body = '' }: Parts): SourceFile {
  const more = fields === '' || fields.endsWith('\n') ? fields : `${fields}\n`;
  return { path, text: `---\n${head}${more}---\n${body}` };
}

/** A book of 2010 without an author, with its source `cat`; the body begins on line 11. */
export function work(id: string, parts: Parts & { readonly grade?: string } = {}): SourceFile {
  const head = `type: book
title: The title of ${id}
issued: "2010"
basis: { grade: ${parts.grade ?? 'record-only'}, sources: [cat], date: 2026-11 }
sources:
  cat: { name: Catalogue }
confirmed:
  - { fields: [title, issued], sources: [cat] }
`;
  return file(`works/${id}.mdx`, head, parts);
}

/** A person with two names and a description; the body begins on line 6. */
export function person(id: string, parts: Parts = {}): SourceFile {
  const head = `name: { family: Doe, given: Jane }
description: A person called ${id}.
`;
  return file(`people/${id}.mdx`, head, parts);
}

/** An organization; the body begins on line 5. */
export function organization(id: string, parts: Parts = {}): SourceFile {
  const head = `name: The house of ${id}
description: An organization.
`;
  return file(`organizations/${id}.mdx`, head, parts);
}

/** A concept; the body begins on line 5. */
export function concept(id: string, parts: Parts = {}): SourceFile {
  const head = `name: The idea of ${id}
definition: What one means by it.
`;
  return file(`concepts/${id}.mdx`, head, parts);
}

/** An essay; the body begins on line 6. */
export function essay(id: string, parts: Parts = {}): SourceFile {
  const head = `title: On ${id}
standfirst: What it is about.
date: 2026-11
`;
  return file(`essays/${id}.mdx`, head, parts);
}

/** A reading path through the given entries. */
export function reading(id: string, steps: readonly string[], parts: Parts = {}): SourceFile {
  const head = `title: The path ${id}
standfirst: Where it leads.
date: 2026-11
steps:
${steps.map((step) => `  - { entry: ${step}, reason: It comes next. }\n`).join('')}`;
  return file(`readings/${id}.mdx`, head, parts);
}

/** A claim that a work is said to make. */
export function claim(id: string, parts: Parts = {}): SourceFile {
  const head = `number: "1"
text: So it is.
said-by: Doe
in: gecan2004going
place: p. 1
status: opinion
finding: None.
date: 2026-11
`;
  return file(`claims/${id}.mdx`, head, parts);
}

/** A work that nobody has seen. */
function lead(id: string, parts: Parts = {}): SourceFile {
  const head = `title: The lost title of ${id}
believed: Doe, 1995.
origin: A catalogue names it.
searched: We looked there.
wanted: The work itself.
date: 2026-11
`;
  return file(`leads/${id}.mdx`, head, parts);
}

/** What makes a sound entry of each kind. */
const SPECIMENS: Readonly<Partial<Record<Kind, (id: string, parts?: Parts) => SourceFile>>> = {
  works: work,
  people: person,
  organizations: organization,
  concepts: concept,
  essays: essay,
  readings: (id, parts) => reading(id, ['christens2010public', 'gecan2004going'], parts),
  claims: claim,
  leads: lead,
};

/** What makes a sound entry of a kind. */
export function specimenOf(kind: string): (id: string, parts?: Parts) => SourceFile {
  const specimen = isKind(kind) ? SPECIMENS[kind] : undefined;
  if (specimen) return specimen;
  throw new Error(`SPECIMENS in tests/entries.ts has no entry of the kind “${kind}”: add a line.`);
}

/** Reads files and gives what is wrong as `path:line:column rule`. */
export function problemsOf(files: readonly SourceFile[], options?: LibraryOptions): string[] {
  return createLibrary(files, options).problems.filter(isOfSpecimen).map(placed);
}

/** False for what is said of a specimen because it is one: signed by nobody, led to by nothing. */
function isOfSpecimen({ rule }: Problem): boolean {
  return rule !== 'missing-names' && rule !== 'orphan' && rule !== 'unused-concept';
}

/** `path:line:column rule`. */
export function placed({ path, line, column, rule }: Problem): string {
  return `${path}:${line}:${column} ${rule}`;
}

/** Reads files in which nothing may be wrong. */
export function soundLibrary(files: readonly SourceFile[], options?: LibraryOptions): Library {
  const library = createLibrary(files, options);
  const problems = library.problems.filter(isOfSpecimen);
  if (problems.length > 0) throw new Error(problems.map(placed).join('\n'));
  return library;
}
