import '../site/zod-without-eval.ts';
import { tellFailure } from './start-work.ts';

/** Shows the form for a correction, and loads what it needs. */
export async function startCorrection(): Promise<void> {
  try {
    const { openCorrection } = await import('./correct-page.ts');
    await openCorrection();
  } catch {
    tellFailure();
  }
}
