import type { APIRoute } from 'astro';
import { drawerPositions, timelinePositions } from '../site/pages/positions.ts';
import { libraryView, viewsOf } from '../site/pages/views.ts';

/** Where the cards of the first page and what stands on lines of time are drawn. */
export const GET: APIRoute = async () => {
  const timelines = (await viewsOf('organizations')).flatMap(({ card, timeline }) =>
    timeline === undefined ? [] : [timelinePositions(card.id, timeline)],
  );
  const rules = [drawerPositions(libraryView().drawer.length), ...timelines].join('');
  return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
