/** Loaded when a record is pasted: it brings the readers of every format with it. */

import { NoWorkError, workEntry } from '../core/importing/entry/work.ts';
import { leftOverLine } from '../core/importing/plan/report.ts';
import { readImport } from '../core/importing/read-import.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslName,
} from '../core/model/csl.ts';
import type { DateField } from '../core/model/dates.ts';
import { formWords } from '../words/words.ts';
import type { BriefLibrary } from './brief-library.ts';
import { SOURCE } from './form-entry.ts';
import { inEnglish, type Told } from './told.ts';
import {
  EMPTY_NAME,
  type FurtherRow,
  MOST_ROWS,
  type NameRow,
  RECORD_FIELDS,
  type WorkForm,
} from './work-form.ts';

/** A form with the fields of a record, or why there is none. */
export type FilledForm =
  | { readonly form: WorkForm; readonly remarks: readonly Told[] }
  | { readonly form: undefined; readonly fault: Told };

/**
 * Puts a record in BibTeX, RIS, CSL-JSON, EndNote’s XML or refer into a form. What the form says
 * beside the record (where it was seen, the annotation) stays.
 */
export async function fillFromRecord(
  pasted: string,
  form: WorkForm,
  library: BriefLibrary,
): Promise<FilledForm> {
  const { records, problems } = await readImport(pasted);
  const [record] = records;
  if (record === undefined) {
    const [problem] = problems;
    const why = problem === undefined ? formWords.pasted.noRecord : { english: problem.message };
    return { form: undefined, fault: [why, ' ', formWords.pasted.pasteOne] };
  }
  try {
    const { data, leftOver, remarks } = workEntry(record, {
      source: { id: SOURCE, name: SOURCE, date: '2000-01-01' },
      library,
      conventions: library.conventions,
      names: library.names,
      taken: new Set(library.kinds.keys()),
      key: '',
    });
    const own = new Set<string>(RECORD_FIELDS);
    const fields = [...CSL_TEXT_VARIABLES, ...CSL_DATE_VARIABLES].flatMap((field): FurtherRow[] => {
      const value = data[field];
      return value === undefined ? [] : [{ field, value: textOfField(value) }];
    });
    const names = CSL_NAME_VARIABLES.flatMap((role) =>
      (data[role] ?? []).map((name) => rowOf(role, name)),
    );
    const kept = Object.entries(form.texts).filter(([name]) => !own.has(name));
    const filled = fields.filter(({ field }) => own.has(field));
    return {
      form: {
        ...form,
        texts: {
          ...Object.fromEntries(kept),
          type: data.type,
          ...Object.fromEntries(filled.map(({ field, value }) => [field, value])),
        },
        names: names.length === 0 ? [EMPTY_NAME] : names.slice(0, MOST_ROWS),
        further: fields.filter(({ field }) => !own.has(field)),
      },
      remarks: [
        ...(records.length > 1 ? [[formWords.pasted.several(records.length)]] : []),
        ...(names.length > MOST_ROWS
          ? [[formWords.pasted.manyNames(names.length, MOST_ROWS)]]
          : []),
        ...problems.map(({ line, message }) => [
          formWords.pasted.atLine(line),
          { english: message },
        ]),
        ...remarks.map(inEnglish),
        ...leftOver.map((left) =>
          left.place === undefined
            ? [formWords.pasted.leftOut(left.field), { english: left.reason }]
            : inEnglish(leftOverLine(left)),
        ),
      ],
    };
  } catch (error) {
    if (!(error instanceof NoWorkError)) throw error;
    return { form: undefined, fault: inEnglish(error.message) };
  }
}

function textOfField(value: string | DateField): string {
  return typeof value === 'string' ? value : value.literal;
}

function rowOf(role: string, name: CslName): NameRow {
  return {
    role,
    literal: name.literal ?? '',
    family: name.family ?? '',
    given: name.given ?? '',
    particle: name['non-dropping-particle'] ?? '',
    dropping: name['dropping-particle'] ?? '',
    suffix: name.suffix ?? '',
  };
}
