import { z } from 'zod';
import { citationKey, entryId } from './ids.ts';

/** What the software does with a field, beyond the form that its schema gives it. */
export interface FieldFacts {
  /** It holds the id of an entry, of one of these kinds; of any kind where none is named. */
  readonly refs?: readonly string[];
  /** It holds prose with citations and links; what the place is called where it is mentioned. */
  readonly prose?: PlaceLabel;
  /** A translation of the entry can give it, as it can give prose; what the place is called then. */
  readonly translated?: PlaceLabel;
  /** It holds the name of a source that the same entry describes under `sources`. */
  readonly source?: true;
  /** It holds the id of a term that the library chooses, from this table of its terms. */
  readonly term?: 'evidence' | 'grades' | 'positions';
  /** It says when somebody of the project saw or wrote something, which is never in the future. */
  readonly seen?: true;
  /** It says when a work came out, which may be a year ahead. */
  readonly published?: true;
}

/**
 * What readers call a place of an entry: a word; the field beside it that holds the word; or a word
 * that the number of its row follows, as in “step 2”.
 */
export type PlaceLabel = string | { readonly from: string } | { readonly numbered: string };

/** The facts of each field, on its schema: `FACTS.get(schema)`. Copies of a schema inherit them. */
export const FACTS = z.registry<FieldFacts>();

/**
 * The id of an entry of one of the kinds: `ref('people')`; of any kind, without one. Kinds are
 * strings, since their type comes from the schemas that this one is part of; a test holds the names.
 */
export function ref(...kinds: readonly string[]) {
  return entryId.clone().register(FACTS, { refs: kinds });
}

/** A list of ids, empty where it is left out: `refs('concepts')`. */
export function refs(...kinds: readonly string[]) {
  return z.array(ref(...kinds)).default([]);
}

/** The citation key of a work. */
export const workRef = citationKey.clone().register(FACTS, { refs: ['works'] });

/** A text with citations and links. */
export function prose<Schema extends z.ZodType>(schema: Schema, label: PlaceLabel): Schema {
  return withFacts(schema, { prose: label });
}

/** A text without citations that a translation of the entry can give. */
export function translated<Schema extends z.ZodType>(schema: Schema, label: PlaceLabel): Schema {
  return withFacts(schema, { translated: label });
}

/** What a text of an entry is called that a translation can give; nothing for any other field. */
export function labelOfTranslated(facts: FieldFacts): PlaceLabel | undefined {
  return facts.translated ?? facts.prose;
}

/** What readers call the place of a value. */
export function placeLabel({
  fact,
  path,
  group,
}: Pick<FactValue<'prose'>, 'fact' | 'path' | 'group'>): string {
  if (typeof fact === 'string') return fact;
  if ('from' in fact) return String(group[fact.from] ?? '');
  const row = path.findLast((step) => typeof step === 'number') ?? 0;
  return `${fact.numbered} ${row + 1}`;
}

/** A copy of a schema that carries facts; the schema itself stays without. */
export function withFacts<Schema extends z.ZodType>(schema: Schema, facts: FieldFacts): Schema {
  const copy = schema.clone();
  FACTS.add(copy, facts);
  return copy;
}

/** A text of an entry at a field that has the fact. */
export interface FactValue<Fact extends keyof FieldFacts> {
  /** Where it is in the front matter: `['positions', 2, 'work']`. */
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly fact: NonNullable<FieldFacts[Fact]>;
  /** The group of fields that it is part of. */
  readonly group: Readonly<Record<string, unknown>>;
}

/** The fields with facts below a schema; `each` stands for every row of a list or group. */
interface FactNode {
  readonly facts: FieldFacts;
  readonly fields: ReadonlyMap<string, FactNode>;
  readonly each: FactNode | undefined;
  /** Every fact that is known here or further below. */
  readonly known: ReadonlySet<string>;
}

const NODES = new WeakMap<z.core.$ZodType, FactNode | undefined>();

/**
 * Every text of an entry’s front matter whose field has the fact, in the order of the schema, found
 * by one walk: O(fields with facts). What is no text is passed over: the schema has refused it.
 */
export function valuesWith<Fact extends keyof FieldFacts>(
  schema: z.core.$ZodType,
  data: unknown,
  fact: Fact,
): FactValue<Fact>[] {
  const found: FactValue<Fact>[] = [];
  const path: (string | number)[] = [];
  const walk = (node: FactNode, value: unknown, group: Group): void => {
    if (!node.known.has(fact)) return;
    const known = node.facts[fact];
    if (typeof value === 'string') {
      if (known !== undefined) found.push({ path: [...path], value, fact: known, group });
      return;
    }
    if (node.each !== undefined && Array.isArray(value)) {
      for (const [at, row] of value.entries()) step(at, node.each, row, group);
      return;
    }
    if (!isGroup(value)) return;
    for (const [name, inner] of node.fields) {
      if (value[name] !== undefined) step(name, inner, value[name], value);
    }
    if (node.each === undefined) return;
    for (const [name, row] of Object.entries(value)) step(name, node.each, row, value);
  };
  const step = (name: string | number, node: FactNode, value: unknown, group: Group): void => {
    path.push(name);
    walk(node, value, group);
    path.pop();
  };
  const root = nodeOf(schema);
  if (root) walk(root, data, {});
  return found;
}

/**
 * Every field of a schema that has facts, by its path: `positions.*.work`, where `*` stands for each
 * row of a list and each name of a group.
 */
export function fieldFacts(schema: z.core.$ZodType): ReadonlyMap<string, FieldFacts> {
  const found = new Map<string, FieldFacts>();
  const walk = ({ facts, fields, each }: FactNode, path: readonly string[]) => {
    if (Object.keys(facts).length > 0) found.set(path.join('.'), facts);
    for (const [name, node] of fields) walk(node, [...path, name]);
    if (each) walk(each, [...path, '*']);
  };
  const root = nodeOf(schema);
  if (root) walk(root, []);
  return found;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The facts at and below a schema, or nothing where there are none. Made once a schema. */
function nodeOf(schema: z.core.$ZodType): FactNode | undefined {
  if (NODES.has(schema)) return NODES.get(schema);
  const node = readNode(schema);
  NODES.set(schema, node);
  return node;
}

function readNode(schema: z.core.$ZodType): FactNode | undefined {
  const facts = FACTS.get(schema);
  const below = nodesBelow(schema);
  const fields = new Map<string, FactNode>();
  for (const { fields: more } of below) {
    for (const [name, node] of more) fields.set(name, fields.get(name) ?? node);
  }
  const each = below.find((node) => node.each)?.each;
  const inherited = below.map((node) => node.facts);
  const all: FieldFacts = Object.assign({}, ...inherited, facts);
  return Object.keys(all).length === 0 && fields.size === 0 && each === undefined
    ? undefined
    : makeNode(all, fields, each);
}

function makeNode(
  facts: FieldFacts,
  fields: ReadonlyMap<string, FactNode>,
  each: FactNode | undefined,
): FactNode {
  const below = [...fields.values(), ...(each ? [each] : [])].flatMap(({ known }) => [...known]);
  return { facts, fields, each, known: new Set([...Object.keys(facts), ...below]) };
}

const NOTHING: FieldFacts = {};

/** What the parts of a schema know: of its wrapping, its choices, its fields, its rows. */
function nodesBelow(schema: z.core.$ZodType): FactNode[] {
  const { def } = schema._zod;
  const known = (part: z.core.$ZodType): FactNode[] => {
    const node = nodeOf(part);
    return node ? [node] : [];
  };
  if (isDef<z.core.$ZodOptionalDef>(def, 'optional')) return known(def.innerType);
  if (isDef<z.core.$ZodDefaultDef>(def, 'default')) return known(def.innerType);
  if (isDef<z.core.$ZodUnionDef>(def, 'union')) return def.options.flatMap(known);
  if (isDef<z.core.$ZodArrayDef>(def, 'array')) {
    return known(def.element).map((each) => makeNode(NOTHING, new Map(), each));
  }
  if (isDef<z.core.$ZodRecordDef>(def, 'record')) {
    return known(def.valueType).map((each) => makeNode(NOTHING, new Map(), each));
  }
  if (!isDef<z.core.$ZodObjectDef>(def, 'object')) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = def.shape;
  const fields = new Map(
    Object.entries(shape).flatMap(([name, part]) => known(part).map((node) => [name, node])),
  );
  return [makeNode(NOTHING, fields, undefined)];
}

function isDef<Def extends z.core.$ZodTypeDef>(
  def: z.core.$ZodTypeDef,
  type: Def['type'],
): def is Def {
  return def.type === type;
}
