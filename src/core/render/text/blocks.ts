import type { Entry } from '../../body/entry.ts';
import type { Block, Fragment } from '../../body/fragment.ts';
import type { RenderContext } from '../context.ts';
import { claimOf, claimStatus, claimTexts } from '../evidence/claims.ts';
import type { BlockView, NoteView, SectionView } from '../views/text.ts';
import { fillHtml, furtherAnchors, withId, withLanguage } from './fill.ts';

/** The blocks of a fragment, ready to be set. */
export function blockViews(context: RenderContext, entry: Entry, fragment: Fragment): BlockView[] {
  return fragment.blocks.map((block) => blockView(context, entry, fragment, block));
}

function blockView(
  context: RenderContext,
  entry: Entry,
  fragment: Fragment,
  block: Block,
): BlockView {
  const html = fillHtml(context, entry, fragment, block.html);
  const { language: lang } = fragment;
  if (block.type === 'heading') {
    return {
      type: 'heading',
      id: block.id,
      also: block.pins.slice(1),
      depth: block.depth,
      html,
      lang,
    };
  }
  return {
    type: 'text',
    id: block.id,
    pins: block.pins,
    number: block.number,
    html: withLanguage(html, block.html, lang),
    notes: block.notes.map((note): NoteView => {
      const claim = note.claim === undefined ? undefined : claimOf(context, note.claim);
      if (!claim) {
        return {
          id: note.id,
          html: fillHtml(context, entry, fragment, note.html),
          lang,
          claim: undefined,
        };
      }
      const { text, finding } = claimTexts(context, claim);
      return {
        id: note.id,
        html: `<p>${text} ${finding}</p>`,
        claim: { ...claimStatus(context, claim), textHtml: text, findingHtml: finding },
      };
    }),
  };
}

/** The body of an entry as parts under their headings of the second rank. */
export function sectionViews(context: RenderContext, entry: Entry): SectionView[] {
  const body = entry.fragments.find(({ name }) => name === 'body');
  if (!body) return [];
  const { language: lang } = body;
  const sections: (SectionView & { html: string })[] = [];
  for (const block of blockViews(context, entry, body)) {
    if (block.type === 'heading' && block.depth === 2) {
      sections.push({
        id: block.id,
        heading: headingText(body, block.id),
        html: furtherAnchors(block.also),
        lang,
      });
      continue;
    }
    let section = sections.at(-1);
    if (!section) {
      section = { id: undefined, heading: undefined, html: '', lang };
      sections.push(section);
    }
    if (block.type === 'heading') {
      section.html += `<h3 id="${block.id}"${inLanguage(lang)}>${furtherAnchors(block.also)}${block.html}</h3>`;
      continue;
    }
    section.html += withId(block.html, block.pins[0] ?? block.id, [
      ...block.pins.slice(1),
      ...(block.pins.length > 0 ? [block.id] : []),
    ]);
    for (const note of block.notes) {
      const label = note.claim ? `<b>${note.claim.label}.</b> ` : '';
      section.html += `<div class="note" id="${note.id}"${inLanguage(note.lang)}>${label}${note.html}</div>`;
    }
  }
  return sections;
}

/** The attribute for the language of a text, where that is not the language of the page. */
function inLanguage(lang: string | undefined): string {
  return lang === undefined ? '' : ` lang="${lang}"`;
}

function headingText(body: Fragment, id: string): string | undefined {
  const block = body.blocks.find((candidate) => candidate.id === id);
  return block?.type === 'heading' ? block.text : undefined;
}
