import type { CslDate, CslItem, CslName } from '../../core/model/csl.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
} from '../../core/model/csl.ts';
import { fieldLabel } from '../../core/render/records/field-labels.ts';
import { TYPE_LABELS } from '../../core/render/records/type-labels.ts';
import { element } from '../../search/dom.ts';
import { correctionWords } from '../../words/words.ts';
import { RECORD_FIELDS } from '../work-form.ts';

/** A field of a record as its page shows it. */
export interface ShownField {
  readonly field: string;
  readonly label: string;
  /** Empty where the record has none, or none that is confirmed. */
  readonly now: string;
}

/** The fields of a record: those that are filled, then those that a record commonly has. */
export function shownFields(item: CslItem): ShownField[] {
  const filled: ShownField[] = [
    { field: 'type', label: fieldLabel('type'), now: TYPE_LABELS[item.type] },
    ...CSL_NAME_VARIABLES.map((field) => shown(field, item[field]?.map(nameText).join('; '))),
    ...CSL_DATE_VARIABLES.map((field) => shown(field, dateText(item[field]))),
    ...CSL_TEXT_VARIABLES.map((field) => shown(field, item[field])),
  ].filter(({ now }) => now !== '');
  const order = ['title', 'author', ...RECORD_FIELDS];
  const place = ({ field }: ShownField) => {
    const at = order.indexOf(field);
    return at === -1 ? order.length : at;
  };
  const there = new Set(filled.map(({ field }) => field));
  const missing = ['author', ...RECORD_FIELDS].filter((field) => !there.has(field));
  return [...filled.sort((a, b) => place(a) - place(b)), ...missing.map((field) => shown(field))];
}

function shown(field: string, now = ''): ShownField {
  return { field, label: fieldLabel(field), now };
}

function nameText({ literal, family, given, suffix, ...rest }: CslName): string {
  if (family === undefined) return literal ?? given ?? '';
  const whole = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [whole, [given, rest['dropping-particle']].filter(Boolean).join(' '), suffix]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function dateText(date: CslDate | undefined): string {
  if (date === undefined) return '';
  if (date.literal !== undefined) return date.literal;
  return (date['date-parts'] ?? [])
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .join('/');
}

/** The fields as rows that open: the value that should stand there, and where it was seen. */
export function fieldRows(fields: readonly ShownField[], unconfirmed: ReadonlySet<string>) {
  return fields.map(({ field, label, now }) => {
    const id = `f-field-${field}`;
    const state =
      now !== ''
        ? now
        : unconfirmed.has(label)
          ? correctionWords.notConfirmed
          : correctionWords.empty;
    return element(
      'details',
      { class: 'field-row', 'data-label': label, 'data-now': now },
      element(
        'summary',
        {},
        element('b', {}, label),
        ' ',
        element('span', { class: now === '' ? 'nothing' : undefined }, state),
      ),
      ask(`${id}-wanted`, correctionWords.shouldBe, 'wanted', correctionWords.shouldBeOf(label)),
      ask(`${id}-source`, correctionWords.whereSeen, 'source', correctionWords.whereSeenOf(label)),
    );
  });
}

function ask(id: string, label: string, part: string, name: string): HTMLElement {
  return element(
    'p',
    { class: 'ask' },
    element('label', { for: id }, label),
    element('input', { id, 'data-part': part, autocomplete: 'off', 'aria-label': name }),
  );
}
