import { z } from 'zod';
import { fieldFacts, labelOfTranslated } from '../core/model/field-facts.ts';
import {
  factsOf,
  KIND_NAMES,
  type Kind,
  sharesPage,
  translationSchemaOf,
} from '../core/model/kinds.ts';
import { siteConfigSchema } from '../core/model/site-config.ts';
import { jsonSchemaOf } from './json-schemas.ts';

/** A node of JSON Schema, as far as the reference reads it. */
interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly required?: readonly string[];
}

/**
 * The contributors’ reference in Markdown: every field of every kind, from the schemas themselves,
 * so that it cannot say anything else than they do.
 */
export function fieldReference(): string {
  const parts = KIND_NAMES.map((kind) => {
    const schema = jsonSchemaOf(kind, 'draft-2020-12') as SchemaNode;
    return `## content/${kind}/\n\n${tableOf(schema, '').join('\n')}\n${translatedFields(kind)}`;
  });
  return `# The fields of an entry\n\n\`npm run docs\` writes this page from the schemas in \`src/core/model/\`; do not edit it by hand. Fields in **bold** are required. Write dates as \`2010\`, \`2010-03\` or \`2010-03-05\`; \`1890~\` means about 1890, \`1890/1895\` a range, \`2001/..\` a range that is still open, and \`1965-21\` to \`1965-24\` spring to winter.\n\n${parts.join('\n')}`;
}

/** Which fields a translation of an entry can give. */
function translatedFields(kind: Kind): string {
  if (sharesPage(kind)) return '';
  const fields = [...fieldFacts(translationSchemaOf(kind))]
    .filter(([, facts]) => labelOfTranslated(facts) !== undefined)
    .map(([path]) => `\`${path.replace(/\.\*(?=\.|$)/g, '[]')}\``);
  const body = factsOf(kind).withoutText ? '' : ', and the text';
  return `\nA [translation](writing.md#translations) can give ${fields.join(', ')}${body}.\n`;
}

/** The same of the settings. */
export function settingsReference(): string {
  const schema = z.toJSONSchema(siteConfigSchema, { io: 'input' }) as SchemaNode;
  return `# The settings of a library\n\n\`npm run docs\` writes this page from \`src/core/model/site-config.ts\`; do not edit it by hand. The settings are in \`src/site.config.ts\`. Fields in **bold** are required; leave out any other and the site is as it is without it. \`npm run check\` says what is wrong with them.\n\n${tableOf(schema, '').join('\n')}\n`;
}

function tableOf(schema: SchemaNode, prefix: string): string[] {
  const rows = rowsOf(schema, prefix);
  return ['| field | takes | meaning |', '| --- | --- | --- |', ...rows];
}

function rowsOf(schema: SchemaNode, prefix: string): string[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]) => {
    const label = `${prefix}${name}`;
    const shown = required.has(name) ? `**${label}**` : label;
    const row = `| ${shown} | ${takes(node)} | ${(node.description ?? '').replace(/\|/g, '\\|')} |`;
    return [row, ...innerRows(node, label)];
  });
}

/** Groups of fields inside a field get rows of their own; names and dates are explained once. */
function innerRows(node: SchemaNode, label: string): string[] {
  if (node.properties) return rowsOf(node, `${label}.`);
  const items = node.items;
  if (items?.properties) return rowsOf(items, `${label}[].`);
  if (typeof node.additionalProperties === 'object' && node.additionalProperties.properties) {
    return rowsOf(node.additionalProperties, `${label}.<name>.`);
  }
  return [];
}

function takes(node: SchemaNode): string {
  if (node.enum) {
    const values = node.enum.map((value) => `\`${String(value)}\``);
    return values.length > 12
      ? `one of ${values.length} words, such as ${values.slice(0, 3).join(', ')}`
      : values.join(', ');
  }
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.anyOf) {
    const names = node.anyOf.some((branch) => branch.properties?.['family']);
    if (names) return 'a name: family, given … or literal';
    return node.anyOf.some((branch) => branch.properties?.['literal'])
      ? 'a date'
      : 'one of several forms';
  }
  if (node.prefixItems) return 'two texts';
  if (node.type === 'array') return `a list: ${node.items ? takes(node.items) : 'anything'}`;
  if (node.type === 'object') return 'a group of fields';
  if (node.type === 'integer') return 'a number';
  if (node.type === 'boolean') return '`true` or `false`';
  return 'text';
}
