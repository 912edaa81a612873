import '../site/browser/zod-without-eval.ts';
import { showFailure } from './start-work.ts';

/** Shows the form for a correction, and loads what it needs. */
export async function startCorrection(): Promise<void> {
  try {
    const { openCorrection } = await import('./correct-page.ts');
    await openCorrection();
  } catch {
    showFailure();
  }
}
