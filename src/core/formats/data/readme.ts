import { RELATION_TYPES } from '../../model/relations.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { capitalized, listed } from '../../text/words.ts';
import { escapeMarkdown } from '../list/markdown.ts';
import { CSL_FILE, CSL_SCHEMA, DATA_PACKAGE, dataPaths } from './data-package.ts';
import { columnsOf, type DataTable } from './data-table.ts';
import { dataTables } from './tables.ts';

/** The page beside the files that explains them, as Markdown: in English, as the names of columns are. */
export function dataReadme(config: SiteConfig, home: string): string {
  const title = escapeMarkdown(config.title);
  const tables = dataTables(config);
  return [
    `# ${title}: the library as data`,
    `These files contain the ${listed(tables.map(({ name }) => name))} of [${title}](${home}). Each build of the site writes them from the same entries as its pages. The texts are under [${escapeMarkdown(config.licence.name)}](${config.licence.url}); bibliographic facts are free.`,
    `All of them are one [data package](https://specs.frictionlessdata.io/data-package/), described in [${DATA_PACKAGE}](../${DATA_PACKAGE}).`,
    files(tables),
    FORMS,
    VERSIONS,
    ...tables.map(columns),
    terms(),
    '',
  ].join('\n\n');
}

function files(tables: readonly DataTable[]): string {
  const rows = tables.map((table) => {
    const { csv, json, schema } = dataPaths(table);
    return `| ${capitalized(table.name)} | ${link(csv)} | ${link(json)} | ${link(schema)} |`;
  });
  return [
    '## Files',
    [
      '| what | CSV | JSON | JSON Schema |',
      '| --- | --- | --- | --- |',
      `| Records of all works | | [CSL-JSON](../${CSL_FILE}) | [that of CSL](${CSL_SCHEMA}) |`,
      ...rows,
    ].join('\n'),
    `The Table Schema of each CSV file is in [${DATA_PACKAGE}](../${DATA_PACKAGE}).`,
  ].join('\n\n');
}

/** The files stand in the folder of this page. */
function link(path: string): string {
  const here = path.replace(/^data\//, '');
  return `[${here}](${here})`;
}

const FORMS = `## How values are written

- Encoding: UTF-8. CSV follows [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), with a byte order mark, without which spreadsheets garble letters.
- A value that is not known is left out of JSON and empty in CSV.
- Several keys share a cell of CSV, separated by blanks. Several texts share a cell as a JSON array.
- Dates are [EDTF](https://www.loc.gov/standards/datetime/): \`2010\`, \`2010-03\`, \`1890~\` for about 1890, \`1890/1895\` for a range.
- Some texts have the markup of their entries: \`[[letter-home]]\` or \`[[letter-home|label]]\` links to an entry, \`[@smith2002letters]\` cites a work. HTML and other Markdown are as written, too.
- **Formulas.** A spreadsheet runs a text that begins with \`=\`, \`+\`, \`-\` or \`@\`. In CSV such a text has an apostrophe before that sign, also after a semicolon, a tab or a line break inside the cell, where some spreadsheets begin a new cell. To have the exact text, remove one apostrophe at each of these places; JSON has it as it is.`;

const VERSIONS = `## Versions

The number in the name of a schema rises when a column is removed or renamed, changes its type, or comes to mean something else. It stays when a column is added or when a list of words gets a further one, so read columns by name and allow for others. Old schemas stay in the history of the repository.`;

function columns(table: DataTable): string {
  const rows = columnsOf(table).map(
    ([name, { type, says, required }]) =>
      `| ${name} | ${NAMES[type]}${required ? ', always there' : ''} | ${says.replaceAll('|', '\\|')} |`,
  );
  return [
    `## ${capitalized(table.name)}, version ${table.version}`,
    table.says,
    ['| column | type | what it holds |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

const NAMES = { text: 'text', integer: 'whole number', keys: 'keys', texts: 'texts' };

function terms(): string {
  const rows = Object.entries(RELATION_TYPES).map(([type, { term }]) =>
    term === undefined
      ? `| ${type} | none | No published term that we know says this. |`
      : `| ${type} | <${term.address}> | ${term.meaning} |`,
  );
  return [
    '## Relations in published terms',
    'Terms are those of the [Citation Typing Ontology](http://purl.org/spar/cito/) (CiTO) where one fits, else of Dublin Core, BIBO or PROV. A term is true of every relation of its type, but may say less than the type does.',
    ['| type | term | what the term says |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}
