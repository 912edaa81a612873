import {
  EMPTY_NAME,
  type FurtherRow,
  MOST_ROWS,
  type NameRow,
  type WorkForm,
} from './work-form.ts';

/** Raise it when drafts are written in another way. */
const VERSION = 1;
/** Nobody types more into a field. */
const LONGEST = 50_000;

/** A form as the text that the browser keeps. */
export function writeDraft(form: WorkForm): string {
  return JSON.stringify({ version: VERSION, ...form });
}

/** Reads what was kept, as far as it is a draft; nothing where it is none. */
export function readDraft(text: string | null): WorkForm | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['version'] !== VERSION || !isRecord(value['texts'])) {
    return undefined;
  }
  const names = rows(value['names']).map((row): NameRow => ({ ...EMPTY_NAME, ...texts(row) }));
  return {
    texts: texts(value['texts']),
    names: names.length === 0 ? [EMPTY_NAME] : names,
    further: rows(value['further']).map(
      (row): FurtherRow => ({ field: '', value: '', ...texts(row) }),
    ),
    concepts: strings(value['concepts']),
    people: strings(value['people']),
    organizations: strings(value['organizations']),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(record: Record<string, unknown>): Record<string, string> {
  const kept = Object.entries(record).filter(
    (pair): pair is [string, string] =>
      pair[0] !== '__proto__' && typeof pair[1] === 'string' && pair[1].length <= LONGEST,
  );
  return Object.fromEntries(kept);
}

function rows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord).slice(0, MOST_ROWS) : [];
}

function strings(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'string').slice(0, MOST_ROWS);
}
