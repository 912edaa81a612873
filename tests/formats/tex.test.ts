import { describe, expect, test } from 'vitest';
import { titleTex } from '../../src/core/formats/bib/case-protection.ts';
import { escapeTex, textTex } from '../../src/core/formats/bib/tex.ts';

describe('escapeTex', () => {
  test.each([
    ['R&D', 'R\\&D'],
    ['50 %', '50 \\%'],
    ['$5', '\\$5'],
    ['#1', '\\#1'],
    ['100_000', '100\\_000'],
    ['{a}', '\\{a\\}'],
    ['a { b', 'a {\\textbraceleft} b'],
    ['a } b', 'a {\\textbraceright} b'],
    ['} {a} {', '{\\textbraceright} \\{a\\} {\\textbraceleft}'],
    ['~', '{\\textasciitilde}'],
    ['^', '{\\textasciicircum}'],
    ['\\', '{\\textbackslash}'],
    ['<b> & c', '<b> \\& c'],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ["``a''", "`{}`a'{}'"],
    ['¿a? ?`', '¿a? ?{}`'],
    ['Đặng Ávila 中文 العربية 🙂', 'Đặng Ávila 中文 العربية 🙂'],
    ['1 – 2 − 3', '1 – 2 − 3'],
  ])('%j becomes %j', (text, tex) => {
    expect(escapeTex(text)).toBe(tex);
  });
});

describe('textTex', () => {
  test.each([
    ['<i>a</i> <b>b</b>', '\\textit{a} \\textbf{b}', '\\textit{a} \\textbf{b}'],
    ['H<sub>2</sub>O', 'H$_{2}$O', 'H\\textsubscript{2}O'],
    ['10<sup>−3</sup>', '10$^{−3}$', '10\\textsuperscript{−3}'],
    ['a<sup>b & c</sup>', 'a\\textsuperscript{b \\& c}', 'a\\textsuperscript{b \\& c}'],
    ['<span style="font-variant:small-caps;">ad</span>', '\\textsc{ad}', '\\textsc{ad}'],
    ['<span class="nocase">Foo</span>', '{Foo}', '{Foo}'],
    ['1 <i>2', '1 <i>2', '1 <i>2'],
    ['{<i>a}</i>', '\\{\\textit{a\\}}', '\\{\\textit{a\\}}'],
  ])('%j', (text, bibtex, biblatex) => {
    expect(textTex(text, 'bibtex')).toBe(bibtex);
    expect(textTex(text, 'biblatex')).toBe(biblatex);
  });
});

describe('titleTex protects case', () => {
  test.each([
    ['a plain first word', 'The city', 'The city'],
    ['a capital inside', 'A city called Chicago', 'A city called {Chicago}'],
    ['a capital after a colon', 'The city: A study', 'The city: {A} study'],
    ['a first word in lower case', 'danah and others', '{danah} and others'],
    ['a first word of capitals', 'NASA: Space', '{NASA}: {Space}'],
    ['a first word with a second capital', 'Hull-House maps', '{Hull-House} maps'],
    ['a first word behind a quotation mark', '“Turning pain”', '“{Turning} pain”'],
    ['punctuation stays outside', 'On (NASA), too', 'On ({NASA}), too'],
    ['a first word that is a number', '100 years', '100 years'],
    ['a first word after a number', '3D models', '{3D} models'],
    ['italic with a capital', 'On <i>Homo sapiens</i>', 'On {{\\textit{Homo sapiens}}}'],
    ['italic with a capital in front', '<i>Homo</i> today', '{{\\textit{Homo}}} today'],
    ['italic in lower case', 'Study <i>in vitro</i>', 'Study \\textit{in vitro}'],
    ['italic before a comma', 'On <i>Homo</i>, too', 'On {{\\textit{Homo}}}, too'],
    ['a formula', 'On CO<sub>2</sub> now', 'On {CO$_{2}$} now'],
    ['a word of letters and signs', 'On R&D', 'On {R\\&D}'],
    ['a word that begins with a sign', 'On \\Foo', 'On {\\textbackslash}{Foo}'],
    ['nocase', 'On <span class="nocase">de facto</span> rule', 'On {de facto} rule'],
    ['nocase around italic', 'On <span class="nocase"><i>x</i></span>', 'On {{\\textit{x}}}'],
    ['other scripts', 'Über Ägypten und Ελλάδα', 'Über {Ägypten} und {Ελλάδα}'],
    ['scripts without case', '社会工作 研究', '社会工作 研究'],
    ['braces of the text', 'On {set} and Set', 'On \\{set\\} and {Set}'],
    ['no words', '—', '—'],
  ])('%s', (_rule, title, tex) => {
    expect(titleTex(title, 'bibtex')).toBe(tex);
  });

  test('a formula in the other flavour', () => {
    expect(titleTex('On CO<sub>2</sub>', 'biblatex')).toBe('On {CO\\textsubscript{2}}');
  });
});
