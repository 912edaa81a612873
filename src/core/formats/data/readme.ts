import { dataWords, dataReadmeWords as words } from '../../../words/words.ts';
import { RELATION_TYPES } from '../../model/relations.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { escapeMarkdown } from '../list/markdown.ts';
import { CSL_FILE, CSL_SCHEMA, DATA_PACKAGE, dataPaths } from './data-package.ts';
import { columnsOf, type DataTable } from './data-table.ts';
import { dataTables } from './tables.ts';

const DESCRIPTOR = `[${DATA_PACKAGE}](../${DATA_PACKAGE})`;

/** The page beside the files that explains them, as Markdown. */
export function dataReadme(config: SiteConfig, home: string): string {
  const title = escapeMarkdown(config.title);
  const tables = dataTables(config);
  return [
    `# ${words.heading(title)}`,
    words.lead(
      tables.map((table) => table.title),
      `[${title}](${home})`,
      `[${escapeMarkdown(config.licence.name)}](${config.licence.url})`,
    ),
    words.package('[Data Package](https://specs.frictionlessdata.io/data-package/)', DESCRIPTOR),
    files(tables),
    forms(),
    `## ${words.versions.heading}`,
    words.versions.text,
    ...tables.map(columns),
    terms(),
    '',
  ].join('\n\n');
}

function files(tables: readonly DataTable[]): string {
  const rows = tables.map((table) => {
    const { csv, json, schema } = dataPaths(table);
    return [table.title, link(csv), link(json), link(schema)];
  });
  return [
    `## ${words.files}`,
    tableOf(
      [words.what, 'CSV', 'JSON', 'JSON Schema'],
      [
        [
          dataWords.records.title,
          '',
          `[CSL-JSON](../${CSL_FILE})`,
          `[${words.ofCsl}](${CSL_SCHEMA})`,
        ],
        ...rows,
      ],
    ),
    words.tableSchema(DESCRIPTOR),
  ].join('\n\n');
}

/** The files stand in the folder of this page. */
function link(path: string): string {
  const here = path.replace(/^data\//, '');
  return `[${here}](${here})`;
}

function forms(): string {
  const { heading, encoding, unknown, lists, dates, markup, formulas } = words.forms;
  return [
    `## ${heading}\n`,
    `- ${encoding('[RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)')}`,
    `- ${unknown}`,
    `- ${lists}`,
    `- ${dates('[EDTF](https://www.loc.gov/standards/datetime/)', '`2010`', '`2010-03`', '`1890~`', '`1890/1895`')}`,
    `- ${markup('`[[letter-home]]`', '`[[letter-home|label]]`', '`[@smith2002letters]`')}`,
    `- ${formulas(['`=`', '`+`', '`-`', '`@`'])}`,
  ].join('\n');
}

function columns(table: DataTable): string {
  const { column, type, holds } = words.columns;
  const rows = columnsOf(table).map(([name, { type, says, required }]) => {
    const ofType = words.types[type];
    return [name, required ? words.required(ofType) : ofType, says.replaceAll('|', '\\|')];
  });
  return [
    `## ${words.ofTable(table.title, table.version)}`,
    table.says,
    tableOf([column, type, holds], rows),
  ].join('\n\n');
}

function terms(): string {
  const { heading, lead, columns, none, noneSays } = words.terms;
  const meanings: Readonly<Record<string, string>> = words.terms.meanings;
  const rows = Object.entries(RELATION_TYPES).map(([type, { term }]) =>
    term === undefined ? [type, none, noneSays] : [type, `<${term}>`, meanings[type] ?? ''],
  );
  return [
    `## ${heading}`,
    lead('[Citation Typing Ontology](http://purl.org/spar/cito/)'),
    tableOf([columns.type, columns.term, columns.says], rows),
  ].join('\n\n');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
