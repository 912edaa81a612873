import { type Column, columnsOf, type DataRow, type DataTable, isList } from './data-table.ts';

/** The rows of a table as JSON, a row a line. */
export function tableJson(rows: readonly DataRow[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/**
 * The JSON Schema of such a file (https://json-schema.org/draft/2020-12). Further columns are
 * allowed, so that a file with a new column still holds to the schema of its version.
 */
export function tableJsonSchema(table: DataTable, address: string): string {
  const columns = columnsOf(table);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: table.title,
    description: table.says,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map(([name, column]) => [name, property(column)])),
      required: columns.flatMap(([name, column]) =>
        column.required || isList(column) ? [name] : [],
      ),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function property(column: Column): object {
  const { type, says, words, form } = column;
  const one =
    type === 'integer'
      ? { type }
      : {
          type: 'string',
          ...(words ? { enum: words } : {}),
          ...(form === undefined ? {} : { pattern: form }),
        };
  return { description: says, ...(isList(column) ? { type: 'array', items: one } : one) };
}
