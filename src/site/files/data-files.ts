import { CSV_TYPE, toCsv } from '../../core/formats/csv.ts';
import {
  DATA_PACKAGE,
  DATA_README,
  dataPackage,
  dataPaths,
} from '../../core/formats/data/data-package.ts';
import { dataReadme } from '../../core/formats/data/readme.ts';
import { tableCells } from '../../core/formats/data/table-csv.ts';
import { tableJson, tableJsonSchema } from '../../core/formats/data/table-json.ts';
import { dataTables } from '../../core/formats/data/tables.ts';
import type { Library } from '../../core/library.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import type { SiteFile } from './site-file.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The files of the library as data, as many for a large library as for a small one. */
export function dataFiles(library: Library, config: SiteConfig, home: string): SiteFile[] {
  return [
    { path: DATA_PACKAGE, contentType: JSON_TYPE, text: () => dataPackage(config, home) },
    {
      path: DATA_README,
      contentType: 'text/markdown; charset=utf-8',
      text: () => dataReadme(config, home),
    },
    ...dataTables(config).flatMap((table): SiteFile[] => {
      const paths = dataPaths(table);
      const rows = () => table.rows(library, home);
      return [
        {
          path: paths.csv,
          contentType: CSV_TYPE,
          text: () => toCsv(tableCells(table, rows())),
        },
        { path: paths.json, contentType: JSON_TYPE, text: () => tableJson(rows()) },
        {
          path: paths.schema,
          contentType: JSON_TYPE,
          text: () => tableJsonSchema(table, `${home}${paths.schema}`),
        },
      ];
    }),
  ];
}
