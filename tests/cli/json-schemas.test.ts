import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';
import { SILENCEABLE_RULES } from '../../src/core/checks/rules.ts';
import { KIND_NAMES, KINDS } from '../../src/core/model/kinds.ts';

/** The parts of JSON Schema that the tests look at. */
const object = z.looseObject({
  $schema: z.string(),
  required: z.array(z.string()).default([]),
  additionalProperties: z.boolean(),
  properties: z.record(
    z.string(),
    z.looseObject({ description: z.string(), type: z.unknown().optional() }),
  ),
});

function schemaOf(kind: (typeof KIND_NAMES)[number]) {
  return object.parse(JSON.parse(jsonSchemas().get(kind) ?? ''));
}

describe('the JSON Schemas for editors', () => {
  it.each(KIND_NAMES)('explain every field of %s, and let no other stand', (kind) => {
    const schema = schemaOf(kind);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(Object.keys(schema.properties).sort()).toEqual(
      Object.keys(KINDS[kind].schema.shape).sort(),
    );
    for (const { description } of Object.values(schema.properties)) {
      expect(description).not.toBe('');
    }
    expect(schema.additionalProperties).toBe(false);
  });

  it('ask for the fields that must be there, and for no others', () => {
    expect(schemaOf('works').required).toEqual(['type', 'title', 'basis']);
    expect(schemaOf('concepts').required).toEqual(['name', 'definition']);
  });

  it('take for text what YAML reads as a number, where the text may be one', () => {
    const { properties } = schemaOf('works');
    expect(properties['volume']?.type).toEqual(['string', 'number']);
    expect(properties['DOI']?.type).toBe('string');
    expect(properties['type']?.type).toBe('string');
    expect(JSON.stringify(properties['issued'])).toContain('"type":["string","number"]');
  });

  it('complete the name of a warning that is silenced, and name no error', () => {
    const text = JSON.stringify(schemaOf('leads').properties['silenced']);
    expect(SILENCEABLE_RULES).toContain('isbn');
    expect(SILENCEABLE_RULES).not.toContain('unknown-key');
    expect(text).toContain(`"enum":${JSON.stringify(SILENCEABLE_RULES)}`);
  });

  it('hold no empty value that an editor would write beside the field', () => {
    for (const text of jsonSchemas().values()) expect(text).not.toMatch(/"default": [[{]/);
  });

  it('let a translation give the texts that can be translated, and ask for none', () => {
    const schema = object.parse(JSON.parse(jsonSchemas().get('concepts-translation') ?? ''));
    expect(Object.keys(schema.properties)).toEqual([
      'name',
      'definition',
      'see-from',
      'positions',
      'conflicts',
    ]);
    expect(schema.required).toEqual([]);
    expect(schema.additionalProperties).toBe(false);
  });
});
