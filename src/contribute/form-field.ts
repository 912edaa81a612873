import type { AnnotationPart } from '../core/model/annotation-parts.ts';
import { isEmptyName, RECORD_FIELDS, sectionField, type WorkForm } from './work-form.ts';

/**
 * The field of a form that a line of its file was written from; the title where there is none.
 * `parts` are the parts of an annotation.
 */
export function fieldOfLine(
  form: WorkForm,
  text: string,
  line: number,
  parts: readonly AnnotationPart[],
): string {
  const lines = text.split('\n').slice(0, line);
  const end = lines.indexOf('---', 1);
  if (end !== -1 && line > end + 1) return bodyField(lines, parts);
  const start = lines.findLastIndex((written) => /^"?[A-Za-z]/.test(written));
  const field = nameIn(lines[start]);
  const below = lines.slice(start + 1);
  const inner = nameIn(below.findLast((written) => /^ +[a-z]+:/.test(written)));
  return formField(form, field, inner, below.length - 1);
}

function nameIn(line: string | undefined): string {
  return /^ *"?([\w-]+)"?:/.exec(line ?? '')?.[1] ?? '';
}

/** The field of a form for a field of the front matter. */
function formField(form: WorkForm, field: string, inner: string, index: number): string {
  switch (field) {
    case 'basis':
      return inner === '' || inner === 'sources' ? 'basis.grade' : dated(`basis.${inner}`);
    case 'sources':
      return inner === 'url'
        ? 'source.url'
        : dated(inner === 'date' ? 'source.date' : 'source.name');
    case 'confirmed':
      return 'source.name';
    case 'concepts':
    case 'people':
    case 'organizations':
    case 'summary':
    case 'type':
      return field;
  }
  if (RECORD_FIELDS.some((name) => name === field)) return field;
  const further = form.further.findIndex((row) => row.field === field);
  if (further !== -1) return `further.${further}`;
  const rows = [...form.names.entries()].filter(
    ([, row]) => row.role === field && !isEmptyName(row),
  );
  const [row] = rows[Math.max(0, index)] ?? rows[0] ?? [];
  return row === undefined ? 'title' : `names.${row}`;
}

/** One day is asked for: that on which the record was seen. */
function dated(field: string): string {
  return field === 'basis.date' ? 'source.date' : field;
}

function bodyField(lines: readonly string[], parts: readonly AnnotationPart[]): string {
  const head = lines.findLast((written) => written.startsWith('## '))?.slice(3);
  const index = parts.findIndex(({ heading }) => heading === head);
  return sectionField(Math.max(0, index));
}
