import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import type { NeedView } from '../../core/render/views/need.ts';
import site from '../../site.config.ts';
import { needWords } from '../../words/words.ts';
import { correctionPath } from '../files/contribute-paths.ts';
import { needIssue } from './need-issue.ts';
import { shown } from './shown.ts';
import { href } from './views.ts';

/**
 * Where somebody goes who has what a work lacks: an issue on GitHub that names it, where there is a
 * repository; else the form for corrections.
 */
export function needAddress({ card, wanted }: Pick<NeedView, 'card' | 'wanted'>): {
  readonly href: string;
  readonly text: string;
} {
  const { repository } = site;
  if (repository === undefined) {
    return {
      href: href(shown.forms ? correctionPath(card.id) : PAGE_PATHS.contribute),
      text: needWords.tellUs,
    };
  }
  const address = new URL(card.href, site.site).href;
  return {
    href: needIssue(repository, { id: card.id, address, wanted }),
    text: needWords.tellUsOnGitHub,
  };
}
