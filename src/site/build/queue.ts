/**
 * Makes a function that runs `work`, never twice at once: called meanwhile, it runs once more
 * afterwards. `failed` takes whatever `work` throws.
 */
export function queued(
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work().catch(failed);
    }
    isRunning = false;
  };
}
