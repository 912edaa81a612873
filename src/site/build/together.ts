/** Work that stops when it is told to. */
type Work<Result> = (signal: AbortSignal) => Promise<Result>;

/**
 * Does two things at once and returns what both give. Where one fails, the other is stopped, and has
 * stopped before that is told.
 * @throws what the one throws that failed first.
 */
export async function together<One, Other>(
  one: Work<One>,
  other: Work<Other>,
): Promise<readonly [One, Other]> {
  const controller = new AbortController();
  const both = [one(controller.signal), other(controller.signal)] as const;
  try {
    return await Promise.all(both);
  } catch (error) {
    controller.abort();
    await Promise.allSettled(both);
    throw error;
  }
}
