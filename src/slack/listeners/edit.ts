import { nextBrief, shownText } from '../../conversation/next-brief.ts';
import type { Address, Ask } from '../../conversation/request.ts';
import { linesOf } from '../../conversation/settings.ts';
import { BODY_LIMIT, hasVisibleText } from '../../domain/read-brief.ts';
import type { Template } from '../../domain/template.ts';
import type { Desk } from '../desk.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { FIELD } from '../ids.ts';
import { hasField, typedValue } from '../intake/form-values.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import type { Pressed } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { bodyField, type Edited, editView } from '../reply/edit-view.ts';
import { withFoundWords } from '../reply/found-words.ts';
import { joinBody, splitBody } from '../reply/split-body.ts';
import { failuresByField } from './failures-by-field.ts';
import { tell, withReport } from './follow-up.ts';

interface HeldEdit {
  readonly reportId: string;
  readonly address: Address;
  /** How the body is spread over its fields: what stands between them. */
  readonly joins: string;
  /** The text that was sent before and drew only warnings: sent once more as it is, it is saved. */
  readonly warned: Template | null;
}

/** "Edit & check": the rewrite in fields. */
export async function receiveEdit(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, (report) => ({
    work: async () => {
      const { title, body } = shownText(report);
      const { parts, joins } = splitBody(body);
      const behind: HeldEdit = { reportId: report.id, address: pressed.address, joins, warned: null };
      const { channel } = report.brief;
      const view = editView(await hold(behind, desk), { title, parts, channel, warnings: [] });
      if (await openView(pressed.triggerId, view, desk)) return;
      await tell(pressed.address, 'Slack closed the form before it opened. Press Edit & check again.', desk);
    },
  }));
}

/**
 * What was typed goes through the guard while the form is open. What fails keeps it open, with what is wrong beside its field;
 * what only draws warnings shows them and is saved when it is sent once more; the rest becomes the next version.
 */
export async function receiveEdited(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const behind = await held<HeldEdit>(string(view['private_metadata']), desk);
  const kept = behind === null ? null : await desk.store.report(behind.reportId);
  if (behind === null || kept === null)
    return mustMend(FIELD.body, 'This version is no longer kept. Start again with /crm-rewrite.');
  const { report, threadId } = kept;
  const typed = readEdited(view, behind.joins);
  const { template, parts, facts } = typed;
  if (!hasVisibleText(template.body)) return mustMend(FIELD.body, 'The body is empty.');
  if (template.body.length > BODY_LIMIT)
    return mustMend(FIELD.body, `The body has ${template.body.length} characters; at most ${BODY_LIMIT} are kept.`);
  const accept = async (ask: Ask): Promise<Receipt<FormResponse>> => {
    const dedupeKey = `edit:${string(view['id'])}`;
    const request = await desk.conversation.accept({ ask, address: behind.address, dedupeKey, threadId });
    return request === null ? {} : { work: async () => desk.conversation.work(request) };
  };
  if (isSame(shownText(report), template)) {
    // Only a fact was typed: it is taken as an answer is.
    if (facts.length === 0) return {};
    return accept({ kind: 'fact', fact: facts.join('; '), instruction: null, parentId: report.id });
  }
  const known = [...(await desk.store.facts(threadId)), ...facts];
  const checks = desk.check(nextBrief(report, known, null), template);
  const failed = checks.filter(({ status }) => status === 'fail');
  if (failed.length > 0)
    return { response: { response_action: 'errors', errors: failuresByField(failed, parts, behind.joins) } };
  const warnings = checks.filter(({ status }) => status === 'warn').map(withFoundWords);
  if (warnings.length > 0 && !isSame(behind.warned, template)) {
    const shown: Edited = { title: template.title, parts, channel: report.brief.channel, warnings };
    const next = editView(await hold({ ...behind, warned: template }, desk), shown);
    return { response: { response_action: 'update', view: next } };
  }
  for (const fact of facts) await desk.store.addFact(threadId, fact);
  return accept({ kind: 'edited', template, parentId: report.id });
}

interface Typed {
  readonly template: Template;
  readonly parts: readonly string[];
  readonly facts: readonly string[];
}

function readEdited(view: Payload, joins: string): Typed {
  const parts = Array.from({ length: joins.length + 1 }, (_, index) =>
    typedValue(view, bodyField(index)).toWellFormed(),
  );
  const title = hasField(view, FIELD.title) ? typedValue(view, FIELD.title).trim().toWellFormed() : '';
  return {
    template: { title: title === '' ? null : title, body: joinBody(parts, joins) },
    parts,
    facts: linesOf(typedValue(view, FIELD.fact).toWellFormed()),
  };
}

function isSame(a: Template | null, b: Template): boolean {
  return a !== null && (a.title ?? '') === (b.title ?? '') && a.body === b.body;
}
