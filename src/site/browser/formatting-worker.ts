/** The thread in which the reader’s browser formats: it takes requests, and answers part by part. */
import { type FormatRequest, formatRequest } from './format-request.ts';
import type { StyleTexts } from './style-source.ts';

/** A request, with a number that its answers bear. */
export interface FormattingTask {
  readonly id: number;
  readonly style: StyleTexts;
  readonly request: FormatRequest;
}

addEventListener('message', ({ data: { id, style, request } }: MessageEvent<FormattingTask>) => {
  try {
    for (const part of formatRequest(request, style)) postMessage({ id, part });
    postMessage({ id, done: true });
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
