import { z } from 'zod';

/**
 * The event `workflow_run`, as far as it is needed. GitHub writes it, not the contributor, though a
 * branch bears the contributor’s name for it.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
export const workflowRunEvent = z.object({
  repository: z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) }),
  workflow_run: z.object({
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string().min(1),
    /** Nothing where the fork is gone. */
    head_repository: z.object({ owner: z.object({ login: z.string().min(1) }) }).nullable(),
    html_url: z.url({ protocol: /^https$/ }),
  }),
});
export type WorkflowRunEvent = z.infer<typeof workflowRunEvent>;
