import type { FileRule } from '../text/file-rules.ts';
import { inBody, type RuleDocumentation } from '../text/rule-documentation.ts';

/**
 * The rules that are found while the text of an entry is read: its language is Markdown with five
 * components. Whoever reports one writes its name from here; no other compiles.
 */
export const BODY_RULES = {
  syntax: inBody(
    'The text cannot be read: a tag is opened and not closed, or a character of the markup stands alone.',
    'Close each component by its own name; write `&lt;` and `&#123;` where the characters themselves are meant.',
    '<Aside>A remark.',
    '<Aside>A remark.</Aside>',
  ),
  'too-deep': {
    severity: 'error',
    why: 'Lists, quotations or components stand inside each other more deeply than anybody reads.',
    mend: 'Take some of them out.',
  },
  code: inBody(
    'The text holds code: an import, an export, an expression in braces. Entries are data; nothing in them runs.',
    'Delete it; write `&#123;` where a brace is meant.',
    'In all {1 + 1} works.',
    'In all two works.',
  ),
  'raw-html': inBody(
    'The text holds HTML. Entries are written in Markdown and five components.',
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
    'The hint names those that it has.',
    '<Bibliography subject="one-to-one" />',
    '<Bibliography concept="one-to-one" />',
  ),
  'attribute-value': inBody(
    'The attribute cannot have this value.',
    'The hint names those that it can have.',
    '<Bibliography evidence="hearsay" />',
    '<Bibliography evidence="interviews" />',
  ),
  'missing-attribute': inBody(
    'An attribute that must be there is missing: a picture has a text for those who do not see it.',
    'Add it.',
    '<Figure src="figures/map.png">The map.</Figure>',
    '<Figure src="figures/map.png" alt="A map of Chicago">The map.</Figure>',
  ),
  'empty-component': inBody(
    'The component has no text between its tags.',
    'Write the text there, or take the component out.',
    'One.\n\n<Aside></Aside>',
    'One.\n\n<Aside>A remark.</Aside>',
  ),
  'component-content': inBody(
    'Something stands between the tags of a component that takes nothing.',
    'Put it before or behind the component.',
    '<Bibliography concept="one-to-one">The list</Bibliography>',
    'The list:\n\n<Bibliography concept="one-to-one" />',
  ),
  'inline-component': inBody(
    'A component stands inside a line.',
    'Put it on lines of its own, with an empty line before and behind it.',
    'It lists <Bibliography concept="one-to-one" /> all of them.',
    'It lists all of them.\n\n<Bibliography concept="one-to-one" />',
  ),
  'note-inside': inBody(
    'A side note stands inside a list, a quotation or another component.',
    'Put it on lines of its own, below the paragraph that it belongs to.',
    '- One\n\n  <Aside>Two.</Aside>',
    '- One\n\nThree.\n\n<Aside>Two.</Aside>',
  ),
  'note-without-paragraph': inBody(
    'A side note has no paragraph above it that it could stand beside.',
    'Move it below the paragraph that it belongs to.',
    '## What it asks\n\n<Aside>A remark.</Aside>',
    '## What it asks\n\nA question.\n\n<Aside>A remark.</Aside>',
  ),
  'figure-source': inBody(
    'The picture of a figure is not named as a file of `public/`.',
    'Put the picture there and name it from there on.',
    '<Figure src="https://example.org/map.png" alt="A map">The map.</Figure>',
    '<Figure src="figures/map.png" alt="A map">The map.</Figure>',
  ),
  'quote-source': inBody(
    'A quotation says where in a work its words stand, and does not name the work; or the place cannot be read.',
    'Name the work and the place.',
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
    'A picture stands in the text in the manner of Markdown, without a caption.',
    'Use `<Figure>`.',
    '![A map](figures/map.png)',
    '<Figure src="figures/map.png" alt="A map">The map.</Figure>',
  ),
  'unsafe-link': inBody(
    'A link leads to an address that no entry may send a reader to: a script, data, a path of this site, one with a user name.',
    'Link to `https://` or `mailto:` addresses; to an entry with `[[id]]`.',
    '[The work](/works/christens2010public/)',
    '[[christens2010public|The work]]',
  ),
  'link-in-link': {
    severity: 'error',
    why: 'A link to an entry stands inside the label of another link.',
    mend: 'Take one of them out.',
  },
  'link-in-heading': inBody(
    'A link without a label stands in a heading, which needs words of its own.',
    'Give it a label, or link in the text below.',
    '## On [[one-to-one]]',
    '## On [[one-to-one|one-to-ones]]',
  ),
  'unread-link': inBody(
    'Something looks like a link to an entry and cannot be read as one.',
    'Write `[[id]]` or `[[id|label]]` on one line; write `\\[` where the bracket is meant.',
    'See [[one-to-one.',
    'See [[one-to-one]].',
  ),
  'unread-citation': inBody(
    'Something looks like a citation and cannot be read as one.',
    'Write `[@key]` or `[see @key, pp. 12–14; @other]`; write `\\@` where the character itself is meant.',
    'As @Christens says.',
    'As @christens2010public says.',
  ),
  'citation-in-link': inBody(
    'A citation stands inside a link.',
    'Put it behind the link.',
    '[as shown [@christens2010public]](https://example.org/)',
    '[as shown](https://example.org/) [@christens2010public]',
  ),
  'citation-in-heading': inBody(
    'A citation stands in a heading.',
    'Cite in the text below.',
    '## After @christens2010public',
    '## Afterwards\n\nSee @christens2010public.',
  ),
  'citation-definition': inBody(
    'A citation at the beginning of a line has a colon behind it, and so defines a link in Markdown and disappears.',
    'Put a word before it, or leave the colon out.',
    '[@christens2010public]: models',
    'In [@christens2010public]: models',
  ),
  'unknown-footnote': inBody(
    'A footnote mark has no text.',
    'Add a line that begins with the mark and a colon, or take the mark out.',
    'One.[^1]',
    'One.[^1]\n\n[^1]: A note.',
  ),
  'unused-footnote': inBody(
    'A footnote has a text and no mark that leads to it.',
    'Put its mark into the text, or take it out.',
    'One.\n\n[^1]: A note.',
    'One.[^1]\n\n[^1]: A note.',
  ),
  'unused-definition': inBody(
    'A line defines a link that nothing uses, and so is not shown.',
    'Write `\\[` where a bracket is meant, or take the line out.',
    'One.\n\n[note]: https://example.org/',
    'One [note].\n\n[note]: https://example.org/',
  ),
  pin: inBody(
    'The pin of an address cannot be read, is there twice, or stands where it holds nothing. A pin keeps the address of a heading or a paragraph while its words change.',
    'Write it as a comment at the end of the heading or the paragraph, in lower-case letters, digits and hyphens. Several anchors in it keep several addresses: `{/* #first #second */}`.',
    'It lasts. {/* #Why it lasts */}',
    'It lasts. {/* #why-it-lasts */}',
  ),
  'heading-one': inBody(
    'A heading of the first rank stands in the text; the page has its title already.',
    'Begin it with `##`.',
    '# What it asks',
    '## What it asks',
  ),
} as const satisfies Record<string, RuleDocumentation>;

/** The name of a rule that is found while an entry is read, in its file or in its text. */
export type ReadingRule = FileRule | keyof typeof BODY_RULES;
