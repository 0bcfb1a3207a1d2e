import type { Angle } from '../domain/angle.ts';
import type { Brief } from '../domain/brief.ts';
import { angleName } from '../domain/instruction/angles.ts';
import { askedAngle } from '../domain/instruction/asked-angle.ts';
import { type Instruction, readInstruction, readInstructions } from '../domain/instruction.ts';
import type { Check, Report } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';
import type { Pipeline, RunOptions } from '../pipeline/pipeline.ts';
import type { Answer } from './answer.ts';
import { compareVersions } from './compare-versions.ts';
import { editedVersion } from './edited-version.ts';
import { anglesToTry, saidAlike, saidBefore } from './next-angle.ts';
import { nextBrief } from './next-brief.ts';
import type { StoredRequest } from './request.ts';
import type { StateStore } from './state-store.ts';
import { startedOverNote, unchangedNote, ungrantedNote } from './unchanged-note.ts';
import { holdUnconfirmed } from './unconfirmed-fact.ts';
import { unsaidNote } from './unsaid-note.ts';
import { keepNote, keptNote } from './version-note.ts';

export interface ComposerParts {
  readonly store: StateStore;
  readonly pipeline: Pipeline;
  /** The guard on a text that a person wrote. */
  readonly check: (brief: Brief, candidate: Template) => readonly Check[];
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One request → its answer. A new version is kept before it is given back. Throws what the pipeline or the store throws. */
export async function composeAnswer(request: StoredRequest, parts: ComposerParts): Promise<Answer> {
  const done = request.reportId === null ? null : await parts.store.report(request.reportId);
  if (done !== null) return { kind: 'report', report: done.report, note: await keptNote(done.report.id, parts) };
  const { ask } = request;
  if (ask.kind === 'rewrite') return keep(request, await parts.pipeline.run(ask.brief), parts);

  const versions = await parts.store.versions(request.threadId);
  const newest = versions.at(-1);
  const parent = ask.parentId === null ? newest : (await parts.store.report(ask.parentId))?.report;
  if (parent === undefined || newest === undefined) return { kind: 'notice', text: FORGOTTEN };
  const from = { parent, newest, versions };
  if (ask.kind === 'edited') return edited(request, ask.template, from, parts);
  if (ask.kind === 'fact') {
    await parts.store.addFact(request.threadId, ask.fact);
    return write(request, ask.instruction, from, parts);
  }
  const wish = readInstruction(ask.text);
  if (wish.kind === 'compare')
    return compareVersions(
      wish.version,
      { parent, versions, facts: await parts.store.facts(request.threadId) },
      parts.pipeline,
    );
  if (wish.kind === 'none' || wish.kind === 'stop-following') return { kind: 'notice', text: NO_WISH };
  const facts = readInstructions(ask.text).filter((one) => one.kind === 'fact');
  const unconfirmed = facts.filter(({ stated }) => !stated).map(({ fact }) => fact);
  for (const { fact, stated } of facts) if (stated) await parts.store.addFact(request.threadId, fact);
  if (unconfirmed.length > 0) return holdUnconfirmed(unconfirmed.join('; '), ask.text, request, parent.id, parts);
  return write(request, ask.text, from, parts);
}

const FORGOTTEN = 'I no longer have that message. Start again with /crm-rewrite, or with "Improve this message" on it.';

const NO_WISH =
  'I found no wish for the text in that. Say for example "shorter", "another angle", "in Spanish" or "the discount is 20%".';

interface From {
  readonly parent: Report;
  readonly newest: Report;
  readonly versions: readonly Report[];
}

async function write(request: StoredRequest, words: string | null, from: From, parts: ComposerParts): Promise<Answer> {
  const wish = words === null ? ONLY_A_FACT : readInstruction(words);
  const wishes = words === null ? [] : readInstructions(words);
  const facts = await parts.store.facts(request.threadId);
  const brief = nextBrief(from.parent, facts, wish.kind === 'fact' ? null : words);
  const angle = askedAngle(wishes);
  const options: RunOptions = { parent: { id: from.parent.id, version: from.newest.version }, angle };
  const anyAngle = angle === null && wishes.some((one) => one.kind === 'another-angle');
  const report = anyAngle ? await another(brief, options, from, parts) : await parts.pipeline.run(brief, options);
  const before = saidBefore(report, anyAngle ? from.versions : [from.parent]);
  const isNew = before === null && !(anyAngle && saidAlike(report, from.versions));
  // What was wished is forgotten only by a version that no longer wishes it.
  if (wishes.some(({ kind }) => kind === 'start-over'))
    return keep(request, report, parts, startedOverNote(saidBefore(report, from.versions)));
  const unsaid = unsaidNote(report, from.parent);
  if (isNew) return keep(request, report, parts, sentences(unsaid, ungrantedNote(wishes, report)));
  // A fact is an answer to a question, so the version counts even where the text stays; a mere wish then gave nothing.
  const learnt = brief.facts.length > from.parent.brief.facts.length;
  if (!learnt) return { kind: 'notice', text: unchangedNote(wish, report, before ?? 0) };
  return keep(request, report, parts, sentences('I have noted the fact.', unsaid ?? UNCHANGED));
}

const UNCHANGED = 'It does not change the text that I would send.';

function sentences(...notes: readonly (string | null)[]): string | null {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? null : said.join(' ');
}

const ONLY_A_FACT: Instruction = { kind: 'fact', fact: '', stated: true };

async function another(
  brief: Brief,
  options: RunOptions,
  { versions }: From,
  { pipeline }: ComposerParts,
): Promise<Report> {
  const run = (angle: Angle) =>
    pipeline.run({ ...brief, instruction: inThatAngle(brief, angle) }, { ...options, angle });
  const [first, ...others] = anglesToTry(versions);
  let report = await run(first);
  for (const angle of others) {
    if (!saidAlike(report, versions)) break;
    report = await run(angle);
  }
  return report;
}

/** The angle that was chosen stands in later versions as one that was asked for by name. */
function inThatAngle({ instruction }: Brief, angle: Angle): string {
  return [instruction, angleName(angle)].filter((wish) => wish !== null).join('; ');
}

async function edited(
  request: StoredRequest,
  template: Template,
  { parent, newest }: From,
  parts: ComposerParts,
): Promise<Answer> {
  const checks = parts.check(nextBrief(parent, await parts.store.facts(request.threadId), null), template);
  const report = editedVersion(parent, { template, checks, id: parts.newId(), version: newest.version + 1 });
  return keep(request, report, parts);
}

async function keep(
  request: StoredRequest,
  report: Report,
  { store, now }: ComposerParts,
  note: string | null = null,
): Promise<Answer> {
  await store.saveReport(request, report);
  await keepNote(report.id, request.threadId, note, { store, now });
  return { kind: 'report', report, note };
}
