/** How GitHub is reached. */
export interface GitHubAccess {
  /** `https://api.github.com`. */
  readonly api: string;
  readonly token: string;
}

/** GitHub’s refusal of a request. */
export class GitHubError extends Error {
  override name = 'GitHubError';
  readonly status: number;

  constructor(method: string, path: string, status: number) {
    super(`GitHub answers ${method} ${path} with ${status}.`);
    this.status = status;
  }
}

/**
 * Asks GitHub.
 * @throws {GitHubError} where it refuses; the token is in no message.
 */
export async function askGitHub(
  { api, token }: GitHubAccess,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${api}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new GitHubError(method, path, response.status);
  return response.json();
}
