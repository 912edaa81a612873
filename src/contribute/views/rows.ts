import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
} from '../../core/model/csl.ts';
import { fieldLabel } from '../../core/render/records/field-labels.ts';
import { type Child, element } from '../../search/dom.ts';
import { grammarWords, formRowWords as words } from '../../words/words.ts';
import type { FurtherRow, NameRow } from '../work-form.ts';
import { RECORD_FIELDS } from '../work-form.ts';

/** The roles, those that most works have before the others. */
const ROLES = [...new Set(['author', 'editor', 'translator', ...CSL_NAME_VARIABLES])];

const OWN_FIELDS = new Set<string>([...RECORD_FIELDS, 'annote', 'citation-number']);
/** The fields of a record without a place of their own, by their labels. */
const FURTHER_FIELDS = [...CSL_TEXT_VARIABLES, ...CSL_DATE_VARIABLES]
  .filter((field) => !OWN_FIELDS.has(field))
  .map((field) => ({ field, label: fieldLabel(field) }))
  .sort((a, b) => a.label.localeCompare(b.label, grammarWords.locale));

/** A line of the list of names. */
export function nameRow(row: NameRow, index: number, count: number): HTMLLIElement {
  const id = `f-names-${index}`;
  const isWhole = row.literal !== '';
  const parts = [
    row.particle && words.particle(row.particle),
    row.dropping && words.dropping(row.dropping),
    row.suffix && words.suffix(row.suffix),
  ].filter((part) => part !== '');
  return element(
    'li',
    {
      id,
      class: 'name-row',
      'data-whole': isWhole,
      'data-particle': row.particle,
      'data-dropping': row.dropping,
      'data-suffix': row.suffix,
    },
    field(words.family, 'family', row.family, `${id}-family`, `${id}-fault`, 'part'),
    field(words.given, 'given', row.given, `${id}-given`, `${id}-fault`, 'part'),
    field(words.organization, 'literal', row.literal, `${id}-literal`, `${id}-fault`, 'whole'),
    choice(
      words.role,
      'role',
      ROLES.map((role) => ({ value: role, label: fieldLabel(role) })),
      row.role,
      `${id}-role`,
    ),
    parts.length > 0 && element('p', { class: 'hint' }, words.with(parts)),
    element('p', { class: 'fault', id: `${id}-fault`, hidden: true }),
    element(
      'p',
      { class: 'row-tools' },
      whole(`${id}-whole`, isWhole),
      tool('name-up', words.up, words.name(index + 1), index === 0),
      tool('name-down', words.down, words.name(index + 1), index === count - 1),
      tool('name-remove', words.remove, words.name(index + 1), false),
    ),
  );
}

/** A line of the list of further fields. */
export function furtherRow(row: FurtherRow, index: number): HTMLLIElement {
  const id = `f-further-${index}`;
  const options = FURTHER_FIELDS.map(({ field: value, label }) => ({ value, label }));
  return element(
    'li',
    { id, class: 'further-row' },
    choice(
      words.field,
      'field',
      [{ value: '', label: words.chooseField }, ...options],
      row.field,
      `${id}-field`,
    ),
    field(words.value, 'value', row.value, `${id}-value`, `${id}-fault`),
    element('p', { class: 'fault', id: `${id}-fault`, hidden: true }),
    element(
      'p',
      { class: 'row-tools' },
      tool('further-remove', words.remove, words.furtherField(index + 1), false),
    ),
  );
}

/** An entry that was chosen, with the way to take it off. */
export function subjectChip(id: string, name: string): HTMLLIElement {
  return element(
    'li',
    { 'data-id': id },
    name,
    element(
      'button',
      { type: 'button', 'data-do': 'drop-subject', class: 'drop' },
      element('span', { 'aria-hidden': 'true' }, '×'),
      element('span', { class: 'vh' }, words.removeNamed(name)),
    ),
  );
}

function field(
  label: string,
  part: string,
  value: string,
  id: string,
  describedBy: string,
  kind?: string,
): HTMLElement {
  const input = element('input', {
    id,
    'data-part': part,
    autocomplete: 'off',
    'aria-describedby': describedBy,
  });
  input.value = value;
  return element(
    'span',
    { class: 'cell', 'data-kind': kind },
    element('label', { for: id }, label),
    input,
  );
}

function choice(
  label: string,
  part: string,
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
  id: string,
): HTMLElement {
  const known = options.some((option) => option.value === value);
  const select = element(
    'select',
    { id, 'data-part': part },
    ...options.map((option) => element('option', { value: option.value }, option.label)),
    !known && element('option', { value }, value),
  );
  select.value = value;
  return element('span', { class: 'cell' }, element('label', { for: id }, label), select);
}

function whole(id: string, isWhole: boolean): Child {
  const box = element('input', { type: 'checkbox', id, 'data-do': 'name-whole' });
  box.checked = isWhole;
  return element('label', { class: 'box', for: id }, box, words.isOrganization);
}

function tool(action: string, text: string, of: string, disabled: boolean): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', 'data-do': action, disabled },
    text,
    element('span', { class: 'vh' }, ` ${of}`),
  );
}
