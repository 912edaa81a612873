import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataPaths } from '../../../src/core/formats/data/data-package.ts';
import { columnsOf, type DataTable, isList } from '../../../src/core/formats/data/data-table.ts';
import { tableJsonSchema } from '../../../src/core/formats/data/table-json.ts';
import { dataTables } from '../../../src/core/formats/data/tables.ts';
import { EXPORT_FORMATS } from '../../../src/core/formats/formats.ts';
import { errorsOf } from '../../../src/core/library.ts';
import { RELATION_TYPES } from '../../../src/core/model/relations.ts';
import { dataFiles } from '../../../src/site/files/data-files.ts';
import { FIXTURE_CONFIG, fixtureLibrary } from '../../fixtures/library.ts';
import { readCsv, unguarded } from '../../read-csv.ts';
import { hardLibrary } from './library.ts';

const HOME = 'https://library.example/tracings/';
const TABLES = dataTables(FIXTURE_CONFIG);

const PROFILES = join(import.meta.dirname, '..', '..', 'fixtures', 'frictionless');

const LIBRARIES = [
  { name: 'a library of every kind', library: hardLibrary() },
  { name: 'a real library', library: fixtureLibrary() },
].map(({ name, library }) => ({
  name,
  library,
  files: new Map(
    dataFiles(library, FIXTURE_CONFIG, HOME).map((file) => [file.path, file.text()] as const),
  ),
}));
const [hard] = LIBRARIES;
const hardFile = (path: string): string => hard?.files.get(path) ?? '';

const json = z.array(z.record(z.string(), z.unknown()));
const resource = z.looseObject({
  profile: z.string(),
  name: z.string(),
  path: z.string(),
  schema: z
    .object({
      fields: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          constraints: z.looseObject({ pattern: z.string().optional() }).optional(),
        }),
      ),
      primaryKey: z.string().optional(),
      foreignKeys: z
        .array(
          z.object({
            fields: z.string(),
            reference: z.object({ resource: z.string(), fields: z.string() }),
          }),
        )
        .optional(),
    })
    .optional(),
});
const descriptor = z.looseObject({ resources: z.array(resource) });

/** The value that a cell of CSV stands for. */
function valueIn(table: DataTable, name: string, cell: string): unknown {
  const column = table.columns[name];
  if (column === undefined) throw new Error(`There is no column ${name}.`);
  const text = unguarded(cell);
  if (text === '') return isList(column) ? [] : undefined;
  if (column.type === 'integer') return Number(text);
  if (column.type === 'keys') return text.split(' ');
  return column.type === 'texts' ? JSON.parse(text) : text;
}

it('the hard library has no error', () => {
  expect(hard && errorsOf(hard.library)).toEqual([]);
});

describe.each(LIBRARIES)('the files of $name', ({ files }) => {
  const text = (path: string): string => files.get(path) ?? '';

  it.each(TABLES)('hold to their JSON Schema: $name', (table) => {
    const paths = dataPaths(table);
    const rows = json.parse(JSON.parse(text(paths.json)));
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(
      JSON.parse(text(paths.schema)),
    );
    validate(rows);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(TABLES)('say the same in CSV as in JSON: $name', (table) => {
    const [head = [], ...cells] = readCsv(text(dataPaths(table).csv));
    expect(head).toEqual(columnsOf(table).map(([name]) => name));
    const read = cells.map((row) =>
      Object.fromEntries(
        head.flatMap((name, at) => {
          const value = valueIn(table, name, row[at] ?? '');
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    );
    expect(read).toEqual(JSON.parse(text(dataPaths(table).json)));
  });

  it('are a data package by the profile of Frictionless', () => {
    const profile = (name: string): object =>
      JSON.parse(readFileSync(join(PROFILES, `${name}.json`), 'utf8'));
    const ajv = new AjvDraft04({
      strict: false,
      formats: { uri: /^https?:/, email: /@/, textarea: true },
    });
    const found = JSON.parse(text('datapackage.json'));
    const whole = ajv.compile(profile('data-package'));
    whole(found);
    expect(whole.errors ?? []).toEqual([]);
    const tabular = ajv.compile(profile('tabular-data-resource'));
    const tables = descriptor
      .parse(found)
      .resources.filter((one) => one.profile === 'tabular-data-resource');
    expect(tables).toHaveLength(TABLES.length);
    for (const table of tables) {
      tabular(table);
      expect(tabular.errors ?? []).toEqual([]);
    }
  });

  it('hold to the Table Schema of each CSV file: types, patterns, keys', () => {
    const { resources } = descriptor.parse(JSON.parse(text('datapackage.json')));
    const tables = resources.flatMap(({ name, path, schema }) =>
      schema === undefined ? [] : [{ name, schema, rows: readCsv(text(path)) }],
    );
    const valuesOf = (name: string, field: string): string[] => {
      const table = tables.find((one) => one.name === name);
      const at = table?.rows[0]?.indexOf(field) ?? -1;
      return table?.rows.slice(1).map((row) => row[at] ?? '') ?? [];
    };
    for (const { name, schema, rows } of tables) {
      const [head, ...cells] = rows;
      expect(head).toEqual(schema.fields.map((field) => field.name));
      for (const [at, field] of schema.fields.entries()) {
        const pattern = new RegExp(field.constraints?.pattern ?? '');
        for (const cell of cells.map((row) => row[at] ?? '').filter((one) => one !== '')) {
          expect(cell).toMatch(pattern);
          if (field.type === 'integer') expect(cell).toMatch(/^\d+$/);
          if (field.type === 'array') expect(JSON.parse(cell)).toBeInstanceOf(Array);
        }
      }
      if (schema.primaryKey !== undefined) {
        const keys = valuesOf(name, schema.primaryKey);
        expect(new Set(keys).size).toBe(keys.length);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = valuesOf(reference.resource, reference.fields);
        for (const key of valuesOf(name, fields)) {
          if (key !== '') expect(known).toContain(key);
        }
      }
    }
  });

  it('are all named by the package, and all that it names are there', () => {
    const { resources } = descriptor.parse(JSON.parse(text('datapackage.json')));
    const own = resources.map(({ path }) => path).filter((path) => path !== 'library.json');
    const exported = EXPORT_FORMATS.map(({ extension }) => `library.${extension}`);
    expect(exported).toContain('library.json');
    const beside = ['datapackage.json', 'data/README.md'];
    const schemas = TABLES.map((table) => dataPaths(table).schema);
    expect([...files.keys()].sort()).toEqual([...own, ...schemas, ...beside].sort());
    for (const path of [...own, ...schemas]) {
      expect(text('data/README.md')).toContain(`(${path.replace('data/', '')})`);
    }
  });
});

describe('the tables', () => {
  const rowsOf = (name: string) => json.parse(JSON.parse(hardFile(`data/${name}.json`)));

  it('hold what the entries say, letter by letter', () => {
    expect(rowsOf('works')[0]).toMatchObject({
      key: 'abel2010talks',
      address: `${HOME}works/abel2010talks/`,
      title: '=1+1, said “Abel”; Talks',
      author: ['Abel, Ann; Berta', '=HYPERLINK(1)'],
      issued: '2010-03',
      evidence: ['quantitative', 'interviews'],
      concepts: ['talk'],
      basis: 'abstract',
      summary: '@first\n-second, "third"',
    });
    expect(rowsOf('works')[1]).toMatchObject({ issued: 'forthcoming', author: [] });
    expect(rowsOf('people')[0]).toMatchObject({ born: '1890~', 'other-names': ["'=Abel"] });
    expect(rowsOf('organizations')[0]).toMatchObject({ name: '+League', founded: '1910' });
  });

  it('have claims in the order of their numbers', () => {
    expect(rowsOf('claims').map(({ number }) => number)).toEqual([2, 10]);
  });

  it('give relations a published term where one fits, and none where none does', () => {
    expect(rowsOf('relations')).toEqual([
      {
        from: 'abel2010talks',
        type: 'builds-on',
        term: 'http://purl.org/spar/cito/extends',
        to: 'berg1900lost',
        sources: ['-A site, seen'],
        note: '+It says so.',
      },
      {
        from: 'abel2010talks',
        type: 'introduces',
        'to-text': 'A lost book',
        sources: ['-A site, seen'],
      },
    ]);
    for (const [type, { term }] of Object.entries(RELATION_TYPES)) {
      if (term === undefined) continue;
      expect(hardFile('data/README.md')).toMatch(
        new RegExp(`^\\| ${type} \\| <http.*> \\| \\w.*\\. \\|$`, 'm'),
      );
      expect(term).toMatch(
        /^http:\/\/(?:purl\.org\/(?:spar\/cito|dc\/terms|ontology\/bibo)\/|www\.w3\.org\/ns\/prov#)[a-zA-Z]+$/,
      );
    }
  });

  it('have schemas that refuse what is no such table', () => {
    const [works] = TABLES;
    if (works === undefined) throw new Error('There is no table.');
    const validate = new Ajv2020({ strictRequired: false }).compile(
      JSON.parse(tableJsonSchema(works, 'https://library.example/data/schemas/works-1.json')),
    );
    const [row] = rowsOf('works');
    expect(validate([{ ...row, 'a-new-column': 1 }])).toBe(true);
    for (const change of [
      { basis: 'all of it' },
      { key: 'No Key' },
      { author: 'Abel' },
      { title: undefined },
      { 'basis-date': '24 November 2026' },
    ]) {
      expect(validate(JSON.parse(JSON.stringify([{ ...row, ...change }])))).toBe(false);
    }
  });

  it('would be noticed to break the profile', () => {
    const profile = JSON.parse(readFileSync(join(PROFILES, 'data-package.json'), 'utf8'));
    const validate = new AjvDraft04({ strict: false, validateFormats: false }).compile(profile);
    expect(validate({ ...JSON.parse(hardFile('datapackage.json')), resources: [] })).toBe(false);
  });
});

describe('the name of the data package', () => {
  it.each([
    ['Specimens', 'specimens'],
    ['Études & Ǆ Tea', 'etudes-dz-tea'],
    ['«Łódź»', 'odz'],
    ['「文庫」', 'library'],
  ])('is made of the title in plain letters: %s', (title, name) => {
    const files = dataFiles(fixtureLibrary(), { ...FIXTURE_CONFIG, title }, HOME);
    const found = files.find(({ path }) => path === 'datapackage.json')?.text() ?? '';
    expect(JSON.parse(found)).toMatchObject({ name, title });
  });
});

describe('the versions of the schemas', () => {
  /**
   * The columns that a version has promised. A column may be added here. Where one goes, or its type
   * or meaning changes, the version in the table rises, and its line here is written anew.
   */
  const PROMISED: Readonly<Record<string, string>> = {
    'works-1':
      'key:text address:text type:text title:text author:texts editor:texts issued:text container-title:text volume:text issue:text page:text publisher:text DOI:text ISBN:text PMID:text URL:text evidence:keys concepts:keys people:keys organizations:keys basis:text basis-date:text summary:text',
    'people-1':
      'id:text address:text name:text family:text given:text other-names:texts born:text died:text ORCID:text Wikidata:text VIAF:text description:text see-also:keys',
    'organizations-1':
      'id:text address:text name:text other-names:texts founded:text dissolved:text ROR:text Wikidata:text VIAF:text description:text see-also:keys',
    'concepts-1': 'id:text address:text name:text other-names:texts definition:text see-also:keys',
    'claims-1':
      'id:text number:integer text:text said-by:text made-in:text place:text about:keys status:text finding:text date:text',
    'relations-1': 'from:text type:text term:text to:text to-text:text sources:texts note:text',
  };

  it.each(TABLES)('keep every column that they promised: $name', (table) => {
    const columns = columnsOf(table).map(([name, { type }]) => `${name}:${type}`);
    expect(columns).toEqual(PROMISED[`${table.name}-${table.version}`]?.split(' '));
  });
});
