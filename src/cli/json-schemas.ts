import { z } from 'zod';
import { KIND_NAMES, KINDS, type Kind } from '../core/model/kinds.ts';

/** The folder of the JSON Schemas, from the project’s folder. */
const SCHEMA_FOLDER = 'schemas';

/** A node of JSON Schema, as far as it is changed here. */
type SchemaNode = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of each kind, as text. Editors complete and explain the fields of an entry by
 * them. They are draft 7, which YAML language servers read (https://json-schema.org/draft-07), and
 * come from the schemas of the entries themselves.
 */
export function jsonSchemas(): ReadonlyMap<Kind, string> {
  return new Map(KIND_NAMES.map((kind) => [kind, `${textOf(kind)}\n`]));
}

/** Where the JSON Schema of a kind stands, from the project’s folder. */
export function schemaPath(kind: Kind): string {
  return `${SCHEMA_FOLDER}/${kind}.schema.json`;
}

function textOf(kind: Kind): string {
  const schema = z.toJSONSchema(KINDS[kind].schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => suitForYaml(jsonSchema),
  });
  const comment = 'Made from src/core/model/ by npm run docs; do not edit it by hand.';
  return JSON.stringify({ $comment: comment, ...schema }, null, 2);
}

/**
 * Suits a node to what people write in YAML: `issued: 2010` and `volume: 38` are numbers to an
 * editor and text to us. Defaults that are empty are left out, since editors would write them.
 */
function suitForYaml(node: SchemaNode): void {
  if (node.type === 'string' && node.enum === undefined && takesNumbers(node.pattern)) {
    // The standard has lists of types; zod’s own type of a node has not.
    Object.assign(node, { type: ['string', 'number'] });
  }
  if (typeof node.default === 'object') delete node.default;
}

function takesNumbers(pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  const form = new RegExp(pattern, 'u');
  return ['7', '2010', '22094588'].some((number) => form.test(number));
}
