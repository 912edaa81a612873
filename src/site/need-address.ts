import type { NeedView } from '../core/render/views/need.ts';
import site from '../site.config.ts';
import { correctionPath } from './contribute-paths.ts';
import { href } from './views.ts';

/**
 * Where somebody goes who has what a work lacks: an issue on GitHub that names it, where there is a
 * repository; else the form for corrections.
 */
export function needAddress(
  { card, wanted }: Pick<NeedView, 'card' | 'wanted'>,
  repository = site.repository,
): { readonly href: string; readonly text: string } {
  if (repository === undefined) {
    return { href: href(correctionPath(card.id)), text: 'Tell us what you have' };
  }
  const query = new URLSearchParams({
    title: `Needs a reader: ${card.id}`,
    body: [
      new URL(card.href, site.site).href,
      '',
      'Wanted:',
      ...wanted.map((sentence) => `- ${sentence}`),
      '',
      'What I have seen, where and when:',
      '',
    ].join('\n'),
  });
  const root = repository.replace(/(?:\.git)?\/*$/, '');
  return { href: `${root}/issues/new?${query}`, text: 'Tell us on GitHub what you have' };
}
