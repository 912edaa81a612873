import { direct, inverted } from '../../core/bibliography/name-forms.ts';
import { principalNames, titleParts } from '../../core/bibliography/short-name.ts';
import type { EntryOf } from '../../core/body/entry.ts';
import { gradeOf } from '../../core/model/terms.ts';
import { imprintHtml, workLink } from '../../core/render/records/imprint.ts';
import { TYPE_LABELS } from '../../core/render/records/type-labels.ts';
import { type Child, element, icon } from '../../search/dom.ts';
import { libraryLang } from '../../site/browser/library-lang.ts';
import { setHtml } from '../../site/browser/set-html.ts';
import { nameWords } from '../../words/words.ts';
import type { BriefLibrary } from '../brief-library.ts';
import { previewHtml } from '../preview-html.ts';

/** The card of a proposal, as it will stand in lists and at the head of its page. */
export function cardPreview(
  work: EntryOf<'works'>,
  library: BriefLibrary,
  base: string,
): HTMLElement {
  const { data } = work;
  const { main, sub } = titleParts(data.title);
  const imprint = element('p', { class: 'imprint' });
  setHtml(imprint, imprintHtml(data));
  const link = workLink(data);
  if (link) imprint.append(' ', link.text);
  const grade = gradeOf(library.conventions.terms, data.basis.grade);
  const line = [grade.label, data.basis.seen].filter(Boolean).join(', ');
  return element(
    'div',
    { class: 'card preview-card' },
    element('p', { class: 'call' }, `${work.id} · ${TYPE_LABELS[data.type]}`),
    element('p', { class: 'heading' }, namesLine(data)),
    element(
      'p',
      { class: 'title' },
      main,
      sub !== undefined && (/[?!.:]$/.test(main) ? ' ' : ': '),
      sub !== undefined && element('span', { class: 'sub' }, sub),
    ),
    imprint,
    element('p', { class: 'basis-line' }, icon(grade.icon), line),
    subjectLinks(work, library),
    ...annotation(work, library, base),
  );
}

function namesLine(data: EntryOf<'works'>['data']): string {
  const [first, ...others] = principalNames(data);
  if (first === undefined) return '';
  const rest = others.map(direct);
  const last = rest.pop();
  return [inverted(first), ...rest, ...(last === undefined ? [] : [nameWords.last(last)])].join(
    ', ',
  );
}

function subjectLinks({ data }: EntryOf<'works'>, { named }: BriefLibrary): Child {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const subjects = data.concepts.map((id, at) => `${at + 1}. ${nameOf(id)}.`);
  const about = [...data.people, ...data.organizations].map((id) => `${nameOf(id)}.`);
  const all = [...subjects, ...about];
  return all.length > 0 && element('p', { class: 'tracings' }, all.join(' '));
}

function annotation(work: EntryOf<'works'>, library: BriefLibrary, base: string): HTMLElement[] {
  return work.fragments.flatMap((fragment) =>
    fragment.blocks.map((block) => {
      const made = element(block.type === 'heading' ? 'h3' : 'div', {
        class: 'said-of-it',
        lang: libraryLang(),
      });
      setHtml(made, previewHtml(block, fragment, library, base));
      return made;
    }),
  );
}
