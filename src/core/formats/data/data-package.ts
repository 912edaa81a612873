import { dataWords } from '../../../words/words.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { capitalized } from '../../text/words.ts';
import type { DataTable } from './data-table.ts';
import { tableSchema } from './table-csv.ts';
import { dataTables } from './tables.ts';

/**
 * The descriptor of the data package, below the base. Its paths may not lead upwards, and one of its
 * files, library.json, is at the top: so it is at the top, too.
 */
export const DATA_PACKAGE = 'datapackage.json';

/** The records of all works as CSL-JSON, below the base. */
export const CSL_FILE = 'library.json';

/** What explains the files to people, below the base. */
export const DATA_README = 'data/README.md';

/** The schema of CSL-JSON, as its authors publish it. */
export const CSL_SCHEMA =
  'https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json';

/** Where the files of a table are, below the base. */
export function dataPaths({ name, version }: DataTable) {
  return {
    csv: `data/${name}.csv`,
    json: `data/${name}.json`,
    schema: `data/schemas/${name}-${version}.json`,
  };
}

/**
 * The descriptor of the whole library as one data package, after version 1 of the specification,
 * which readers of version 2 take as well (https://specs.frictionlessdata.io/data-package/).
 */
export function dataPackage(config: SiteConfig, home: string): string {
  const descriptor = {
    profile: 'data-package',
    name: packageName(config.title),
    title: config.title,
    description: config.description,
    homepage: home,
    licenses: [{ path: config.licence.url, title: config.licence.name }],
    contributors: [{ title: capitalized(config.editors), path: home, role: 'publisher' }],
    resources: [
      {
        profile: 'data-resource',
        name: 'records',
        title: dataWords.records.title,
        description: dataWords.records.says,
        path: CSL_FILE,
        format: 'json',
        mediatype: 'application/vnd.citationstyles.csl+json',
        encoding: 'utf-8',
        jsonSchema: CSL_SCHEMA,
      },
      ...dataTables(config).flatMap((table) => resourcesOf(table, home)),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourcesOf(table: DataTable, home: string): object[] {
  const { csv, json, schema } = dataPaths(table);
  const { name, title, says } = table;
  return [
    {
      profile: 'tabular-data-resource',
      name,
      title,
      description: says,
      path: csv,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
      schema: tableSchema(table),
    },
    {
      profile: 'data-resource',
      name: `${name}-json`,
      title,
      description: says,
      path: json,
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      jsonSchema: `${home}${schema}`,
    },
  ];
}

/** A name as data packages have it: `tracings`. */
function packageName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'library' : name;
}
