import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The texts that stand in the modules of a folder: whole ones, and the pieces of those with gaps. */
export function textsIn(folder: string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const source = readFileSync(join(folder, name), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      if (ts.isStringLiteralLike(node)) texts.add(node.text);
      if (ts.isTemplateExpression(node)) {
        texts.add(node.head.text);
        for (const { literal } of node.templateSpans) texts.add(literal.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  }
  return texts;
}

/** Texts of so many words or more, without blanks at their ends. */
export function ofWords(texts: Iterable<string>, fewest: number): string[] {
  const trimmed = [...texts].map((text) => text.trim());
  return trimmed.filter((text) => (text.match(/[\p{L}’]+/gu) ?? []).length >= fewest);
}
