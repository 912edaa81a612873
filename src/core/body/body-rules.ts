import type { FileRule } from '../text/file-rules.ts';
import { inBody, type RuleDocumentation } from '../text/rule-documentation.ts';

/**
 * The rules that are found while the text of an entry is read: its language is Markdown with five
 * components. Whoever reports one writes its name from here; no other compiles.
 */
export const BODY_RULES = {
  syntax: inBody(
    'The text cannot be read: a tag is not closed, or a character of the markup is on its own.',
    'Close each component by its own name; write `&lt;` and `&#123;` if you mean the characters themselves.',
    '<Aside>A remark.',
    '<Aside>A remark.</Aside>',
  ),
  'too-deep': {
    severity: 'error',
    why: 'Lists, quotations or components are nested too deeply.',
    mend: 'Remove some of the levels.',
  },
  code: inBody(
    'The text contains code: an import, an export or an expression in braces. Entries are data; nothing in them runs.',
    'Delete it, or write `&#123;` if you mean a brace.',
    'In all {1 + 1} works.',
    'In all two works.',
  ),
  'raw-html': inBody(
    'The text contains HTML. Entries are written in Markdown and five components.',
    'Write it in Markdown, or leave it out.',
    'A <b>strong</b> word.',
    'A **strong** word.',
  ),
  'unknown-component': inBody(
    'There is no component of this name.',
    'The components are `<Aside>`, `<Claim>`, `<Quote>`, `<Figure>` and `<Bibliography>`.',
    'One.\n\n<Remark>Two.</Remark>',
    'One.\n\n<Aside>Two.</Aside>',
  ),
  'unknown-attribute': inBody(
    'The component has no attribute of this name.',
    'The hint lists the attributes of the component.',
    '<Bibliography subject="one-to-one" />',
    '<Bibliography concept="one-to-one" />',
  ),
  'attribute-value': inBody(
    'The attribute cannot have this value.',
    'The hint lists the values that it can have.',
    '<Bibliography evidence="hearsay" />',
    '<Bibliography evidence="interviews" />',
  ),
  'missing-attribute': inBody(
    'A required attribute is missing. A picture, for example, needs a text for readers who cannot see it.',
    'Add it.',
    '<Figure src="figures/map.png">The map.</Figure>',
    '<Figure src="figures/map.png" alt="A map of Chicago">The map.</Figure>',
  ),
  'empty-component': inBody(
    'The component has no text between its tags.',
    'Write the text there, or remove the component.',
    'One.\n\n<Aside></Aside>',
    'One.\n\n<Aside>A remark.</Aside>',
  ),
  'component-content': inBody(
    'A component that must be empty has a text between its tags.',
    'Put the text before or after the component.',
    '<Bibliography concept="one-to-one">The list</Bibliography>',
    'The list:\n\n<Bibliography concept="one-to-one" />',
  ),
  'inline-component': inBody(
    'A component is inside a line of text.',
    'Put it on lines of its own, with an empty line before and after it.',
    'It lists <Bibliography concept="one-to-one" /> all of them.',
    'It lists all of them.\n\n<Bibliography concept="one-to-one" />',
  ),
  'note-inside': inBody(
    'A side note is inside a list, a quotation or another component.',
    'Put it on lines of its own, below the paragraph that it belongs to.',
    '- One\n\n  <Aside>Two.</Aside>',
    '- One\n\nThree.\n\n<Aside>Two.</Aside>',
  ),
  'note-without-paragraph': inBody(
    'A side note has no paragraph above it.',
    'Move it below the paragraph that it belongs to.',
    '## What it asks\n\n<Aside>A remark.</Aside>',
    '## What it asks\n\nA question.\n\n<Aside>A remark.</Aside>',
  ),
  'figure-source': inBody(
    'The picture of a figure is not a file in `public/`.',
    'Put the picture there and give its path inside `public/`.',
    '<Figure src="https://example.org/map.png" alt="A map">The map.</Figure>',
    '<Figure src="figures/map.png" alt="A map">The map.</Figure>',
  ),
  'quote-source': inBody(
    'A quotation gives a page but not the work, or the page cannot be read.',
    'Name the work and the page.',
    '<Quote locator="p. 12">Words.</Quote>',
    '<Quote of="gecan2004going" locator="p. 12">Words.</Quote>',
  ),
  bibliography: inBody(
    'A list of references does not say which works.',
    'Name works by their keys, a concept, a type or a kind of evidence.',
    '<Bibliography />',
    '<Bibliography concept="one-to-one" />',
  ),
  picture: inBody(
    'A picture is written in Markdown, without a caption.',
    'Use `<Figure>`.',
    '![A map](figures/map.png)',
    '<Figure src="figures/map.png" alt="A map">The map.</Figure>',
  ),
  'unsafe-link': inBody(
    'A link leads to an address that entries may not link to: a script, data, a path of this site, or an address with a user name.',
    'Link to `https://` or `mailto:` addresses. To link to an entry, write `[[id]]`.',
    '[The work](/works/christens2010public/)',
    '[[christens2010public|The work]]',
  ),
  'link-in-link': {
    severity: 'error',
    why: 'A link to an entry is inside the label of another link.',
    mend: 'Remove one of the two.',
  },
  'link-in-heading': inBody(
    'A heading contains a link without a label, and so has no words of its own.',
    'Give it a label, or link in the text below.',
    '## On [[one-to-one]]',
    '## On [[one-to-one|one-to-ones]]',
  ),
  'unread-link': inBody(
    'Something looks like a link to an entry but cannot be read as one.',
    'Write `[[id]]` or `[[id|label]]` on one line. Write `\\[` if you mean the bracket itself.',
    'See [[one-to-one.',
    'See [[one-to-one]].',
  ),
  'unread-citation': inBody(
    'Something looks like a citation but cannot be read as one.',
    'Write `[@key]` or `[see @key, pp. 12–14; @other]`. Write `\\@` if you mean the character itself.',
    'As @Christens says.',
    'As @christens2010public says.',
  ),
  'citation-in-link': inBody(
    'A citation is inside a link.',
    'Put it after the link.',
    '[as shown [@christens2010public]](https://example.org/)',
    '[as shown](https://example.org/) [@christens2010public]',
  ),
  'citation-in-heading': inBody(
    'A citation is in a heading.',
    'Cite in the text below.',
    '## After @christens2010public',
    '## Afterwards\n\nSee @christens2010public.',
  ),
  'citation-definition': inBody(
    'A citation at the beginning of a line is followed by a colon. Markdown reads this as the definition of a link, and the citation disappears.',
    'Put a word before it, or leave the colon out.',
    '[@christens2010public]: models',
    'In [@christens2010public]: models',
  ),
  'unknown-footnote': inBody(
    'A footnote mark has no text.',
    'Add a line that begins with the mark and a colon, or remove the mark.',
    'One.[^1]',
    'One.[^1]\n\n[^1]: A note.',
  ),
  'unused-footnote': inBody(
    'A footnote has a text, but no mark leads to it.',
    'Put its mark into the text, or remove the footnote.',
    'One.\n\n[^1]: A note.',
    'One.[^1]\n\n[^1]: A note.',
  ),
  'unused-definition': inBody(
    'A line defines a link that nothing uses, so the line is not shown.',
    'Write `\\[` if you mean a bracket, or remove the line.',
    'One.\n\n[note]: https://example.org/',
    'One [note].\n\n[note]: https://example.org/',
  ),
  pin: inBody(
    'The pin of an address cannot be read, occurs twice, or is in a place where there is nothing to pin. A pin keeps the address of a heading or paragraph the same when its words change.',
    'Write it as a comment at the end of the heading or the paragraph, in lower-case letters, digits and hyphens. Several anchors in it keep several addresses: `{/* #first #second */}`.',
    'It lasts. {/* #Why it lasts */}',
    'It lasts. {/* #why-it-lasts */}',
  ),
  'heading-one': inBody(
    'The text has a first-level heading, but the title of the page is one already.',
    'Begin it with `##`.',
    '# What it asks',
    '## What it asks',
  ),
} as const satisfies Record<string, RuleDocumentation>;

/** The name of a rule that is found while an entry is read, in its file or in its text. */
export type ReadingRule = FileRule | keyof typeof BODY_RULES;
