import { foreignCharacter, foreignCharacterHint, quoted } from '../text/characters.ts';
import { didYouMean } from '../text/nearest.ts';
import { componentRule } from './components.ts';
import { type ForeignNode, offsetOf } from './nodes.ts';
import type { FragmentReading } from './reading.ts';

/** Attributes are looked for in so many characters from the start of a component. */
const LONGEST_TAG = 2000;

/** The attributes of a component as text, after its rule has been held against them. */
export function readAttributes(
  reading: FragmentReading,
  node: ForeignNode,
): Record<string, string> {
  const name = node.name ?? '';
  const rule = componentRule(name);
  const values: Record<string, string> = Object.create(null);
  if (!rule) return values;
  const offset = offsetOf(node);
  const tag = reading.source.text.slice(offset, offset + LONGEST_TAG);
  const at = (attribute: string) => offset + Math.max(0, tag.indexOf(` ${attribute}`) + 1);
  for (const attribute of node.attributes ?? []) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      attribute.name === undefined ||
      typeof attribute.value !== 'string'
    ) {
      reading.report(
        'code',
        attribute.name === undefined ? offset : at(attribute.name),
        `<${name}> has an attribute that is code.`,
        'Write attributes as name="text".',
      );
      continue;
    }
    const known = Object.hasOwn(rule.attributes, attribute.name)
      ? rule.attributes[attribute.name]
      : undefined;
    if (!known) {
      const names = Object.keys(rule.attributes);
      reading.report(
        'unknown-attribute',
        at(attribute.name),
        `<${name}> has no attribute “${quoted(attribute.name)}”.`,
        didYouMean(
          attribute.name,
          names,
          names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none.',
        ),
      );
      continue;
    }
    const foreign = foreignCharacter(attribute.value);
    if (foreign) {
      reading.report(
        foreign.rule,
        at(attribute.name),
        `The character ${foreign.name} does not belong in a text.`,
        foreignCharacterHint(foreign),
      );
      continue;
    }
    if (known.values && !known.values.includes(attribute.value)) {
      reading.report(
        'attribute-value',
        at(attribute.name),
        `<${name} ${attribute.name}> cannot be “${quoted(attribute.value)}”.`,
        didYouMean(attribute.value, known.values, `It is one of ${known.values.join(', ')}.`),
      );
    }
    values[attribute.name] = attribute.value;
  }
  for (const [attribute, { required }] of Object.entries(rule.attributes)) {
    if (
      required &&
      (values[attribute] ?? '').trim() === '' &&
      !(attribute === 'alt' && values['alt'] === '')
    ) {
      reading.report(
        'missing-attribute',
        offset,
        `<${name}> has no ${attribute}.`,
        `Add ${attribute}="…".`,
      );
    }
  }
  checkChildren(reading, node, rule.children);
  return values;
}

function checkChildren(
  reading: FragmentReading,
  node: ForeignNode,
  wanted: 'required' | 'none',
): void {
  const name = node.name ?? '';
  const empty = (node.children ?? []).every(
    (child) => child.type === 'text' && 'value' in child && String(child.value).trim() === '',
  );
  if (wanted === 'required' && empty) {
    reading.report(
      'empty-component',
      offsetOf(node),
      `<${name}> has no text.`,
      'Write the text between its tags.',
    );
  }
  if (wanted === 'none' && !empty) {
    reading.report(
      'component-content',
      offsetOf(node),
      `<${name}> has text between its tags, but must be empty.`,
      `Close it at once: <${name} … />.`,
    );
  }
}
