import type { CslItem } from '../../model/csl.ts';
import type { CitingContext } from '../citing-context.ts';
import type { EngineCitation, PlainRegistry } from '../engine/engine-types.ts';
import { authorPart } from './author-part.ts';
import { printCitations } from './marks.ts';
import type { CitationFormatter } from './print-clusters.ts';

/**
 * Prints citations that depend on no other: each for itself, and the same text once only. The
 * registry must hold the works cited.
 */
export function plainFormatter(
  context: CitingContext,
  { engine, texts }: PlainRegistry,
  cited: ReadonlyMap<string, CslItem>,
): CitationFormatter {
  const once = (name: string, print: () => string) => {
    const text = texts.get(name) ?? print();
    texts.set(name, text);
    return text;
  };
  const printOne = (citation: EngineCitation, marked: boolean) =>
    printCitations(engine, marked, () =>
      engine.processCitationCluster(citation, [], [], 2)[1].map(([, text]) => text),
    ).join('');
  return {
    context,
    engine,
    cited,
    print: (citations, marked) =>
      citations.map((citation) => {
        const name = JSON.stringify([marked, citation.properties, citation.citationItems]);
        return once(name, () => printOne(citation, marked));
      }),
    author: (item) => once(item.id, () => authorPart(context, engine, item)),
  };
}
