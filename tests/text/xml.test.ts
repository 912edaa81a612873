import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  childElement,
  elementText,
  escapeXml,
  everyElement,
  parseXml,
  writeXml,
  type XmlElement,
} from '../../src/core/text/xml.ts';

describe('XML', () => {
  test.each([
    ['<a/>', '<a/>'],
    ['<?xml version="1.0"?>\n<!DOCTYPE a>\n<a b="1">x</a>\n', '<a b="1">x</a>'],
    ['<a b=\'say "no"\'/>', '<a b="say &quot;no&quot;"/>'],
    ['<a>1 &amp; &#8211; <!-- not this --><b/>2</a>', '<a>1 &amp; &#8211; <b/>2</a>'],
    ['<a><![CDATA[<b> & c]]></a>', '<a>&lt;b&gt; &amp; c</a>'],
    ['\uFEFF<a x:b = "1"></a >', '<a x:b="1"/>'],
  ])('%s is read, and written as %s', (text, written) => {
    expect(writeXml(parseXml(text))).toBe(written);
  });

  test.each([
    ['<a><b></a></b>', 'Line 1: </a> where </b> should be.'],
    ['<a>\n<b>', 'The file ends before </b>'],
    ['<a>\n<!-- <b/></a>', 'The file ends inside a comment or section.'],
    ['words', 'Line 1: text outside the root element.'],
    ['', 'The file contains no element.'],
    ['<a>\n1 < 2</a>', 'Line 2: this "<" does not begin a tag.'],
    ['<a b=1/>', 'Line 1: this "<" does not begin a tag.'],
    ['<a/>\n<b/>', 'Line 2: <b> comes after the root element.'],
    ['<a>\n<b c="1" c="2"/></a>', 'Line 2: a tag has “c” twice.'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => parseXml(text)).toThrow(message);
  });

  test('may have 200 elements in one another, and no more', () => {
    const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect([...everyElement(parseXml(nested(200)))]).toHaveLength(200);
    expect(() => parseXml(nested(201))).toThrow('Line 1: more than 200 elements are open at <a>.');
  });

  test('tells where each element begins', () => {
    const offsets = new Map<XmlElement, number>();
    const root = parseXml('<a>\n  <b/> <c><b/></c></a>', offsets);
    expect([...everyElement(root)].map((one) => [one.name, offsets.get(one)])).toEqual([
      ['a', 0],
      ['b', 6],
      ['c', 11],
      ['b', 14],
    ]);
  });

  test('keeps any text of elements and attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const root = parseXml(`<a><b c="${escapeXml(text)}">${escapeXml(text)}</b></a>`);
        const child = childElement(root, 'b');
        expect(elementText(child)).toBe(text.trim());
        expect(writeXml(parseXml(writeXml(root)))).toBe(writeXml(root));
      }),
    );
  });
});
