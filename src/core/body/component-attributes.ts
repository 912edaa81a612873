import { didYouMean } from '../text/nearest.ts';
import { componentRule } from './components.ts';
import { type ForeignNode, offsetOf } from './nodes.ts';
import type { FragmentReading } from './reading.ts';

/** The attributes of a component as text, after its rule has been held against them. */
export function readAttributes(
  reading: FragmentReading,
  node: ForeignNode,
): Record<string, string> {
  const name = node.name ?? '';
  const rule = componentRule(name);
  const values: Record<string, string> = {};
  if (!rule) return values;
  const offset = offsetOf(node);
  for (const attribute of node.attributes ?? []) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      attribute.name === undefined ||
      typeof attribute.value !== 'string'
    ) {
      reading.report(
        'code',
        offset,
        `<${name}> has an attribute that is code.`,
        'Write attributes as name="text".',
      );
      continue;
    }
    const known = rule.attributes[attribute.name];
    if (!known) {
      const names = Object.keys(rule.attributes);
      reading.report(
        'unknown-attribute',
        offset,
        `<${name}> has no attribute “${attribute.name}”.`,
        didYouMean(
          attribute.name,
          names,
          names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none.',
        ),
      );
      continue;
    }
    if (known.values && !known.values.includes(attribute.value)) {
      reading.report(
        'attribute-value',
        offset,
        `<${name} ${attribute.name}> cannot be “${attribute.value}”.`,
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
      `<${name}> holds no text.`,
      'Write the text between its tags.',
    );
  }
  if (wanted === 'none' && !empty) {
    reading.report(
      'component-content',
      offsetOf(node),
      `<${name}> holds text.`,
      `Close it at once: <${name} … />.`,
    );
  }
}
