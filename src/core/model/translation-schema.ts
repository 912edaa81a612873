import { z } from 'zod';
import { FACTS, labelOfTranslated } from './field-facts.ts';

type Schema = z.core.$ZodType;

/**
 * The schema of the front matter of a translation, derived from that of its kind: the texts that can
 * be translated, none of them required. A row of a list also names the entry that it is about, so that
 * it can be held against the row that it translates.
 */
export function translationSchema(schema: Schema): z.ZodObject {
  const shape = shapeOf(schema);
  return z.strictObject(shape === undefined ? {} : translatedFields(shape));
}

function translatedFields(
  shape: Readonly<Record<string, Schema>>,
): Record<string, z.ZodOptional<Schema>> {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const part = translatedPart(field);
      if (part === undefined) return [];
      const description = descriptionOf(field);
      const optional = z.optional(part);
      return [[name, description === undefined ? optional : optional.describe(description)]];
    }),
  );
}

/** As much of a schema as a translation can give; nothing where that is nothing. */
function translatedPart(schema: Schema): Schema | undefined {
  const inner = unwrapped(schema);
  if (labelOfTranslated(FACTS.get(inner) ?? {}) !== undefined) return inner;
  const shape = shapeOf(inner);
  if (shape !== undefined) {
    const fields = translatedFields(shape);
    return Object.keys(fields).length === 0 ? undefined : z.strictObject(fields);
  }
  const { def } = inner._zod;
  if (!isDef<z.core.$ZodArrayDef>(def, 'array')) return undefined;
  const row = shapeOf(def.element);
  if (row === undefined) {
    const element = translatedPart(def.element);
    return element && z.array(element);
  }
  const fields = translatedFields(row);
  return Object.keys(fields).length === 0
    ? undefined
    : z.array(z.strictObject({ ...namedEntry(row), ...fields }));
}

/** The fields of a row that each hold the id of one entry. */
function namedEntry(row: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(row).filter(([, field]) => FACTS.get(unwrapped(field))?.refs !== undefined),
  );
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { def } = unwrapped(schema)._zod;
  return isDef<z.core.$ZodObjectDef>(def, 'object') ? def.shape : undefined;
}

function unwrapped(schema: Schema): Schema {
  const { def } = schema._zod;
  return isDef<z.core.$ZodOptionalDef>(def, 'optional') ||
    isDef<z.core.$ZodDefaultDef>(def, 'default')
    ? unwrapped(def.innerType)
    : schema;
}

function descriptionOf(schema: Schema): string | undefined {
  return (
    z.globalRegistry.get(schema)?.description ??
    z.globalRegistry.get(unwrapped(schema))?.description
  );
}

function isDef<Def extends z.core.$ZodTypeDef>(
  def: z.core.$ZodTypeDef,
  type: Def['type'],
): def is Def {
  return def.type === type;
}
