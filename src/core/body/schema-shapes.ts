import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** A schema without the wrapping of `optional`, `default` and `readonly`. */
function unwrapped(schema: Schema): Schema {
  const { def } = schema._zod;
  const inner =
    isDef<z.core.$ZodOptionalDef>(def, 'optional') ||
    isDef<z.core.$ZodDefaultDef>(def, 'default') ||
    isDef<z.core.$ZodReadonlyDef>(def, 'readonly')
      ? def.innerType
      : undefined;
  return inner ? unwrapped(inner) : schema;
}

/** The options of a union, or nothing where the schema is none. */
export function optionsOf(schema: Schema): readonly Schema[] | undefined {
  const { def } = unwrapped(schema)._zod;
  return isDef<z.core.$ZodUnionDef>(def, 'union') ? def.options : undefined;
}

/** Every schema that may stand at a path: several where the path leads through a union. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  const [step, ...rest] = path;
  const options = optionsOf(schema);
  if (step === undefined) return [schema];
  if (options) return options.flatMap((option) => schemasAt(option, path));
  const { def } = unwrapped(schema)._zod;
  if (isDef<z.core.$ZodObjectDef>(def, 'object')) {
    const shape: Readonly<Record<string, Schema>> = def.shape;
    const name = String(step);
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return inner ? schemasAt(inner, rest) : [];
  }
  if (isDef<z.core.$ZodArrayDef>(def, 'array')) return schemasAt(def.element, rest);
  if (isDef<z.core.$ZodRecordDef>(def, 'record')) return schemasAt(def.valueType, rest);
  return [];
}

/** The names of the fields that a schema takes; none where it is no group of fields. */
export function fieldsOf(schema: Schema): string[] {
  const options = optionsOf(schema);
  if (options) return [...new Set(options.flatMap(fieldsOf))];
  const { def } = unwrapped(schema)._zod;
  return isDef<z.core.$ZodObjectDef>(def, 'object') ? Object.keys(def.shape) : [];
}

/** What a schema takes, in words: “a text, or a group of fields: literal”. */
export function schemaInWords(schema: Schema): string {
  const options = optionsOf(schema);
  if (options) return options.map(schemaInWords).join(', or ');
  const { def } = unwrapped(schema)._zod;
  if (isDef<z.core.$ZodObjectDef>(def, 'object')) {
    return `a group of fields: ${fieldsOf(schema).join(', ')}`;
  }
  return EXPECTED[def.type] ?? 'another value';
}

/** What the types of zod are called here. */
export const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
};

function isDef<Def extends z.core.$ZodTypeDef>(
  def: z.core.$ZodTypeDef,
  type: Def['type'],
): def is Def {
  return def.type === type;
}
