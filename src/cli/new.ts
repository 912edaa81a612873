import { setField } from '../core/importing/entry/front-matter-edits.ts';
import { isCompleteRecord } from '../core/importing/registries/complete-record.ts';
import { readIdentifier } from '../core/importing/registries/identifier.ts';
import { createLibrary } from '../core/library/check-library.ts';
import { readLibrary } from '../core/library/unchecked-library.ts';
import { type Kind, usedKinds } from '../core/model/kinds.ts';
import { siteConfigSchema } from '../core/model/site-config.ts';
import { CONTENT_FOLDER, publicFiles, readContent } from '../disk/content-folder.ts';
import { writeNewEntry } from '../disk/content-writer.ts';
import { writeEditorFiles } from '../disk/editor-files.ts';
import { loadConventions, loadSettings } from '../disk/settings-file.ts';
import { type RegistryAccess, searchCrossref } from '../registries/look-up.ts';
import { RegistryError } from '../registries/registry-error.ts';
import { createQuestions, type Questions } from './ask.ts';
import { runCommand, UsageError } from './command.ts';
import { jsonSchemas } from './json-schemas.ts';
import { draftAuthority, NAMED_KINDS } from './new-authority.ts';
import {
  type FoundRecord,
  findRecord,
  foundAt,
  type RecordOrigin,
  recordOfFile,
} from './new-record.ts';
import { type Draft, draftWork, type NewContext } from './new-work.ts';
import { createProgress } from './progress.ts';
import { openRegistries, REGISTRY_OPTIONS } from './registry-options.ts';

const WHAT =
  'A DOI, ISBN, PMID, arXiv number, address, title, or a whole record in BibTeX, RIS or CSL-JSON:';

/** `npm run new`: an entry from a registry, a file or an answer. */
await runCommand(
  {
    usage: 'npm run new',
    summary:
      'Makes a new entry. For a work it fetches the record (doi.org, Crossref, DataCite, Open Library, PubMed), shows it with its reference, lists similar works in the library, proposes a key, and writes content/works/<key>.mdx as “record only”, each field with its source. It asks before it writes, and never overwrites.',
    words: {
      name: 'what',
      help: 'a DOI, ISBN, PMID, arXiv number, address or title; with --kind a name; with --from a key of the file',
    },
    options: {
      kind: {
        type: 'string',
        value: 'kind',
        help: `work, ${[...NAMED_KINDS.keys()].join(', ')} (default: work)`,
      },
      from: {
        type: 'string',
        value: 'file',
        help: 'read the record from a file, without the network',
      },
      source: {
        type: 'string',
        value: 'words',
        help: 'where you found the record: “title page of the book”',
      },
      key: { type: 'string', value: 'id', help: 'the id of the new entry' },
      type: {
        type: 'string',
        value: 'type',
        help: 'what kind of publication it is, as CSL names it',
      },
      description: {
        type: 'string',
        value: 'words',
        help: 'with --kind: who or what it is, in a sentence',
      },
      anyway: {
        type: 'boolean',
        help: 'make an entry even if there is one with the same work or name',
      },
      yes: { type: 'boolean', help: 'accept all proposals and write the entry without asking' },
      'dry-run': { type: 'boolean', help: 'show the entry, ask nothing and write nothing' },
      ...REGISTRY_OPTIONS,
    },
  },
  async ({ values, words }) => {
    const kind = values.kind ?? 'work';
    const named = NAMED_KINDS.get(kind);
    if (kind !== 'work' && named === undefined) {
      const kinds = ['work', ...NAMED_KINDS.keys()].join(', ');
      throw new UsageError(`There is no kind “${kind}” for new entries. The kinds are ${kinds}.`);
    }
    const root = process.cwd();
    await refuseUnusedKind(root, named);
    const progress = createProgress();
    const access = openRegistries(values, root, (sentence) => progress.line(sentence));
    const files = readContent(root);
    const library = readLibrary(files);
    const isAsking = !values.yes && !values['dry-run'];
    const questions = isAsking ? createQuestions() : undefined;
    const context: NewContext = {
      root,
      library,
      taken: new Set(files.map(({ path }) => path.replace(/^.*\/|\.mdx$/g, ''))),
      questions,
      conventions: await loadConventions(root),
      report: (text) => void process.stdout.write(text),
    };
    try {
      const drafted =
        named === undefined
          ? await newWork(access, words, values, context)
          : await draftAuthority(named, { ...values, name: words.join(' ') }, context);
      const { today } = access.client;
      const draft = {
        ...drafted,
        text: setField(drafted.text, 'created', today, named ?? 'works'),
      };
      await refuseFaulty(draft, context);
      if (values['dry-run']) {
        process.stdout.write(`\n${CONTENT_FOLDER}/${draft.path} would be:\n\n${draft.text}`);
        return 0;
      }
      const place = `${CONTENT_FOLDER}/${draft.path}`;
      if (questions && !(await questions.confirm(`Write ${place}?`, true))) {
        progress.line('Nothing was written.');
        return 1;
      }
      writeNewEntry(root, draft.path, draft.text);
      writeEditorFiles(root, jsonSchemas((await loadConventions(root)).terms));
      process.stdout.write(`${place} is written. npm run check says what it still needs.\n`);
      return 0;
    } catch (error) {
      throw error instanceof RegistryError ? withOtherWay(error) : error;
    } finally {
      questions?.close();
    }
  },
);

/** Where no registry helps, the record can come from a file. */
function withOtherWay({ kind, message, wait }: RegistryError): RegistryError {
  const way =
    'Nothing was written. Without the network you can read a saved record in BibTeX, RIS or CSL-JSON: npm run new -- --from FILE.';
  return new RegistryError(kind, `${message}\n\n${way}`, wait);
}

interface WorkValues {
  readonly from: string | undefined;
  readonly source: string | undefined;
  readonly key: string | undefined;
  readonly type: string | undefined;
  readonly anyway: boolean;
}

async function newWork(
  access: RegistryAccess,
  words: readonly string[],
  values: WorkValues,
  context: NewContext,
): Promise<Draft> {
  const origin = { source: values.source, today: access.client.today };
  const found =
    values.from === undefined
      ? await lookedUp(access, words.join(' '), origin, context)
      : await recordOfFile(values.from, words[0], origin);
  return draftWork(found, values, context);
}

async function lookedUp(
  access: RegistryAccess,
  given: string,
  origin: RecordOrigin,
  { questions, report }: NewContext,
): Promise<FoundRecord> {
  const typed = given || (await questions?.paste(WHAT, isCompleteRecord)) || '';
  if (typed.trim() === '') {
    throw new UsageError('Say which work the entry is for: npm run new -- 10.1002/jcop.20403');
  }
  const identifier = readIdentifier(typed);
  if (identifier.kind !== 'title' || !questions || origin.source !== undefined) {
    return findRecord(access, identifier, origin);
  }
  const chosen = await chooseByTitle(access, identifier.value, questions, report);
  if (chosen !== undefined) return chosen;
  const source = await questions.ask('Where did you find the title? (“title page of the book”)');
  return findRecord(access, identifier, { ...origin, source: source || undefined });
}

/** Offers what Crossref finds for a title; nothing where none of it is meant or it cannot be asked. */
async function chooseByTitle(
  access: RegistryAccess,
  title: string,
  questions: Questions,
  report: (text: string) => void,
): Promise<FoundRecord | undefined> {
  try {
    const found = await searchCrossref(access, title);
    const lines = found.map(({ record: { item } }, index) => {
      const names = (item.author ?? item.editor ?? []).map(
        ({ family, literal }) => family ?? literal,
      );
      const who = names.length > 3 ? `${names[0]} and others` : names.join(', ');
      const year = item.issued?.['date-parts']?.[0]?.[0] ?? 'n.d.';
      return `  ${index + 1}  ${who} ${year}. ${item.title}. ${item['container-title'] ?? ''} ${item.DOI}\n`;
    });
    if (lines.length === 0) return undefined;
    report(`Crossref has:\n${lines.join('')}`);
    const chosen =
      found[Number(await questions.ask('Which one? Type its number, or 0 for none', '0')) - 1];
    return chosen && foundAt(chosen);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    questions.say(error.message);
    return undefined;
  }
}

/**
 * Holds a draft against every rule before it is written.
 * @throws {Error} where the check would find an error in it.
 */
async function refuseFaulty({ path, text }: Draft, { root }: NewContext): Promise<void> {
  const files = [...readContent(root).filter((file) => file.path !== path), { path, text }];
  const { problems } = createLibrary(files, {
    publicFiles: publicFiles(root),
    settings: await loadSettings(root),
  });
  const errors = problems.filter(
    (problem) => problem.path === path && problem.severity === 'error',
  );
  if (errors.length === 0) return;
  const lines = errors.map(({ line, message, hint }) => `  line ${line}: ${message} ${hint ?? ''}`);
  throw new Error(
    `Nothing was written, because the entry would not pass the check:\n${lines.join('\n')}`,
  );
}

/** Refuses a kind that the settings leave out. */
async function refuseUnusedKind(root: string, kind: Kind | undefined): Promise<void> {
  const { data } = siteConfigSchema.safeParse((await loadSettings(root))?.value);
  if (kind === undefined || data === undefined || usedKinds(data).includes(kind)) return;
  throw new UsageError(
    `This library does not use ${kind}. Add “${kind}” to kinds in src/site.config.ts, or leave kinds out.`,
  );
}
