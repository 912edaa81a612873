import { z } from 'zod';
import { SILENCEABLE_RULES } from '../core/checks/rules.ts';
import { FACTS } from '../core/model/field-facts.ts';
import { KIND_NAMES, KINDS, type Kind, translationSchemaOf } from '../core/model/kinds.ts';
import { silencedRule } from '../core/model/silenced.ts';
import { type Terms, USUAL_TERMS } from '../core/model/terms.ts';
import { translationSchemaName } from '../disk/editor-files.ts';

/** A node of JSON Schema, as far as it is changed here. */
type SchemaNode = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of each kind and of its translations, by their names, as text. Editors complete and explain the fields of an entry by
 * them. They are draft 7, which YAML language servers read (https://json-schema.org/draft-07), and
 * come from the schemas of the entries themselves.
 */
export function jsonSchemas(terms: Terms = USUAL_TERMS): ReadonlyMap<string, string> {
  return new Map(
    KIND_NAMES.flatMap((kind) => {
      const translation = z.toJSONSchema(translationSchemaOf(kind), {
        io: 'input',
        target: 'draft-7',
        override: ({ jsonSchema }) => suitForYaml(jsonSchema),
      });
      return [
        [kind, `${textOf(kind, terms)}\n`],
        [translationSchemaName(kind), `${JSON.stringify(translation, null, 2)}\n`],
      ];
    }),
  );
}

/**
 * The JSON Schema of what one writes into an entry of a kind. `suit` changes each node. The names of
 * the warnings that can be silenced stand above the model, the terms of the library in its settings:
 * both are put in here.
 */
export function jsonSchemaOf(
  kind: Kind,
  target: 'draft-7' | 'draft-2020-12',
  suit: (node: SchemaNode) => void = () => {},
  terms: Terms = USUAL_TERMS,
): SchemaNode {
  return z.toJSONSchema(KINDS[kind].schema, {
    io: 'input',
    target,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === silencedRule) jsonSchema.enum = [...SILENCEABLE_RULES];
      const table = FACTS.get(zodSchema)?.term;
      if (table !== undefined && jsonSchema.type === 'string') {
        delete jsonSchema.minLength;
        jsonSchema.enum = terms[table].map(({ id }) => id);
      }
      suit(jsonSchema);
    },
  });
}

function textOf(kind: Kind, terms: Terms): string {
  return JSON.stringify(jsonSchemaOf(kind, 'draft-7', suitForYaml, terms), null, 2);
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
