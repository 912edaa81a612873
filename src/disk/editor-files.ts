import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isKind, KIND_NAMES } from '../core/model/kinds.ts';
import { isTranslationPath } from '../core/text/source.ts';
import { CONTENT_FOLDER, readContentPaths } from './content-folder.ts';
import { writeWhole } from './write-whole.ts';

/** Where the language server of Astro looks for what entries are, from the project’s folder. */
const INDEX_FOLDER = join('.astro', 'collections');

/**
 * Tells the language server of Astro, which VS Code’s Astro extension runs, which entry is of which
 * kind, and gives it their JSON Schemas: then it completes and explains the front matter of an
 * entry. It wants both in `.astro/collections`, entries by their address in lower case
 * (`frontmatterHolders.ts` in @astrojs/language-server). Gives the number of entries.
 */
export function writeEditorFiles(root: string, schemas: ReadonlyMap<string, string>): number {
  const folder = join(root, INDEX_FOLDER);
  const entries: Record<string, string> = {};
  for (const path of readContentPaths(root)) {
    const [kind = ''] = path.split('/');
    if (!isKind(kind) || !path.endsWith('.mdx')) continue;
    const file = join(root, CONTENT_FOLDER, path);
    const schema = isTranslationPath(path) ? translationSchemaName(kind) : kind;
    entries[decodeURIComponent(pathToFileURL(file).href).toLowerCase()] = nameOf(schema);
  }
  const collections = KIND_NAMES.flatMap((kind) =>
    [kind, translationSchemaName(kind)].map((name) => ({ hasSchema: true, name: nameOf(name) })),
  );
  for (const [name, schema] of schemas) {
    writeWhole(join(folder, `${nameOf(name)}.schema.json`), schema);
  }
  writeWhole(
    join(folder, 'collections.json'),
    `${JSON.stringify({ collections, entries }, null, 2)}\n`,
  );
  return Object.keys(entries).length;
}

/** Not the name of Astro’s own collection: Astro writes a schema under that name, without numbers. */
function nameOf(schema: string): string {
  return `entry-${schema}`;
}

/** What the schema of the translations of a kind is called. */
export function translationSchemaName(kind: string): string {
  return `${kind}-translation`;
}
