/**
 * Loads a file of the site.
 *
 * @throws {Error} when it cannot be loaded or is no JSON.
 */
export async function loadJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status}.`);
  return answer.json();
}
