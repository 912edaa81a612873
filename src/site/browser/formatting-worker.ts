/** The worker that formats: it brings the citation engine, so that pages do not wait for it. */
import { createFormatter, type Formatter } from '../../core/citing/formatter.ts';
import { readLocale } from '../../core/citing/locale.ts';
import { readStyle } from '../../core/citing/styles/style.ts';
import type { FormattingAnswer, FormattingQuestion, StyleTexts } from './formatting-messages.ts';

const formatters = new Map<string, Formatter>();

self.addEventListener('message', ({ data }: MessageEvent<FormattingQuestion>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ id, style, items }: FormattingQuestion): FormattingAnswer {
  try {
    return { id, references: [...formatterOf(style).references(items)] };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function formatterOf({ id, xml, locale }: StyleTexts): Formatter {
  const formatter = formatters.get(id) ?? createFormatter(readStyle(xml, id), readLocale(locale));
  formatters.set(id, formatter);
  return formatter;
}
