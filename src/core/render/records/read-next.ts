import { grammarWords, readNextWords } from '../../../words/words.ts';
import { direct } from '../../bibliography/name-forms.ts';
import { plainTitle, principalNames, titleParts } from '../../bibliography/short-name.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { TogetherPlace } from '../../graph/cited-together.ts';
import type { Mention } from '../../graph/graph.ts';
import type { Reason, RelatedWork } from '../../graph/related-works.ts';
import { RELATION_TYPES } from '../../model/relations.ts';
import { evidenceOf } from '../../model/terms.ts';
import type { PageContext } from '../define-page.ts';
import type { LinkView } from '../views/card.ts';
import type { PathStepView, ReadNextView, RelatedWorkView } from '../views/read-next.ts';
import { hrefOf, linkTo } from './cards.ts';
import { headingOf, shortOf } from './entry-names.ts';

/** Related works: so many beside the next step of a path, or without one. */
const MOST_RELATED = { withPath: 2, withoutPath: 3 } as const;

/**
 * What to read after a work: the next step of each reading path that holds it, a few related works,
 * and the paragraph of an essay that discusses it.
 */
export function readNext(context: PageContext, work: EntryOf<'works'>): ReadNextView {
  const steps = (context.library.graph.stepsTo.get(work.id) ?? []).map(({ path, index }) => ({
    path,
    index,
    next: context.library.entries.get(path.data.steps[index + 1]?.entry ?? ''),
  }));
  const onPaths = new Set<string>(steps.flatMap(({ next }) => next?.id ?? []));
  const most = onPaths.size > 0 ? MOST_RELATED.withPath : MOST_RELATED.withoutPath;
  return {
    paths: steps.map(
      ({ path, index, next }): PathStepView => ({
        step: readNextWords.step(index + 1, path.data.steps.length),
        path: linkTo(context, path, headingOf(path)),
        next: next && linkTo(context, next),
      }),
    ),
    works: context
      .related(work)
      .filter((related) => !onPaths.has(related.work.id))
      .slice(0, most)
      .map((related) => relatedView(context, related)),
    discussed: discussedIn(context, work),
  };
}

function relatedView(context: PageContext, { work, reason }: RelatedWork): RelatedWorkView {
  return {
    work: linkTo(context, work),
    title:
      principalNames(work.data).length === 0
        ? undefined
        : titleParts(plainTitle(work.data.title)).main,
    type: work.data.type,
    arrow: undefined,
    detail: undefined,
    where: undefined,
    ...reasonView(context, reason),
  };
}

/** The reason in words, from the page of the work that one has read. */
function reasonView(
  context: PageContext,
  reason: Reason,
): Pick<RelatedWorkView, 'reason'> & Partial<RelatedWorkView> {
  const words = readNextWords.reasons;
  switch (reason.type) {
    case 'relation': {
      const { says, inverse, mutual } = RELATION_TYPES[reason.verb];
      return {
        reason: reason.inverse ? inverse : says,
        arrow: mutual ? 'same' : reason.inverse ? 'in' : 'out',
      };
    }
    case 'study':
      return { reason: words.study };
    case 'together':
      return {
        reason: words.together,
        detail: words.bothIn,
        where: placeLink(context, reason.place),
      };
    case 'concept':
      return {
        reason: words.concept,
        detail: words.evidence(
          grammarWords.inSentence(evidenceOf(context.library.terms, reason.evidence).label),
        ),
        where: entryLink(context, reason.concept),
      };
    case 'author': {
      const person = context.library.entries.get(reason.name.person ?? '');
      const name = direct(reason.name);
      return person
        ? { reason: words.author, detail: words.by, where: linkTo(context, person, name) }
        : { reason: words.author, detail: `${words.by} ${name}` };
    }
    case 'subject':
      return {
        reason: words.subject,
        detail: words.about,
        where: entryLink(context, reason.subject, shortOf),
      };
    case 'topic':
      return {
        reason: words.concept,
        detail: words.alsoOn,
        where: entryLink(context, reason.concept),
      };
  }
}

/** An entry, where the library has it, by its heading or as `name` calls it. */
function entryLink(context: PageContext, id: string, name = headingOf): LinkView | undefined {
  const entry = context.library.entries.get(id);
  return entry && linkTo(context, entry, name(entry));
}

/** A paragraph of an essay, or a claim, as a link to the very place. */
function placeLink(
  context: PageContext,
  { from, block, paragraph }: TogetherPlace | PassageIn,
): LinkView {
  const link = linkTo(context, from, headingOf(from));
  return {
    ...link,
    text: paragraph === undefined ? link.text : readNextWords.paragraph(link.text, paragraph),
    href: block === undefined ? link.href : `${hrefOf(context, from)}#${block}`,
  };
}

interface PassageIn {
  readonly from: EntryOf<'essays'>;
  readonly block: string;
  readonly paragraph: number;
}

/**
 * The paragraph of an essay that says most on a work: the one that cites it most often; among
 * several the first of the library.
 */
function discussedIn(context: PageContext, work: EntryOf<'works'>): LinkView | undefined {
  const places = new Map<string, { passage: PassageIn; times: number }>();
  for (const mention of context.library.graph.mentions.get(work.id) ?? []) {
    const passage = passageOf(mention);
    if (!passage) continue;
    const at = `${passage.from.id}#${passage.block}`;
    places.set(at, { passage, times: (places.get(at)?.times ?? 0) + 1 });
  }
  const [best] = [...places.values()].sort((a, b) => b.times - a.times);
  return best && placeLink(context, best.passage);
}

function passageOf({ from, type, context: { block, paragraph } }: Mention): PassageIn | undefined {
  return from.kind === 'essays' && type === 'citation' && paragraph !== undefined
    ? { from, block, paragraph }
    : undefined;
}
