import { type Column, columnsOf, type DataRow, type DataTable, isList } from './data-table.ts';

/** The rows of a table for a CSV file, under the names of the columns. */
export function tableCells(
  table: DataTable,
  rows: readonly DataRow[],
): readonly (readonly (string | number)[])[] {
  const columns = columnsOf(table);
  return [
    columns.map(([name]) => name),
    ...rows.map((row) =>
      columns.map(([name, column]) => {
        const value = row[name] ?? '';
        if (typeof value !== 'object') return value;
        if (value.length === 0) return '';
        return column.type === 'keys' ? value.join(' ') : JSON.stringify(value);
      }),
    ),
  ];
}

/**
 * The Table Schema of such a file (https://specs.frictionlessdata.io/table-schema/). Version 1 has
 * no type for lists of keys, so these are texts with a pattern.
 */
export function tableSchema(table: DataTable): object {
  const columns = columnsOf(table);
  const foreign = columns.flatMap(([name, { refersTo }]) =>
    refersTo === undefined
      ? []
      : [{ fields: name, reference: { resource: refersTo, fields: 'key' } }],
  );
  return {
    fields: columns.map(([name, column]) => ({
      name,
      type: TYPES[column.type],
      description: column.says,
      ...constraints(column, name === table.key),
    })),
    ...(table.key === undefined ? {} : { primaryKey: table.key }),
    ...(foreign.length === 0 ? {} : { foreignKeys: foreign }),
  };
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  integer: 'integer',
  keys: 'string',
  texts: 'array',
};

function constraints(column: Column, isKey: boolean): object {
  const { required, words, form } = column;
  const one = words ? words.join('|') : form?.replace(/^\^|\$$/g, '');
  const all = {
    ...(required ? { required } : {}),
    ...(isKey ? { unique: true } : {}),
    ...(words && !isList(column) ? { enum: words } : {}),
    ...(one === undefined || (words && !isList(column))
      ? {}
      : { pattern: isList(column) ? `^(?:${one})(?: (?:${one}))*$` : `^(?:${one})$` }),
  };
  return Object.keys(all).length === 0 ? {} : { constraints: all };
}
