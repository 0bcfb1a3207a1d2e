import { nextBrief, shownText } from '../../conversation/next-brief.ts';
import type { Address } from '../../conversation/request.ts';
import { BODY_LIMIT, hasVisibleText } from '../../domain/read-brief.ts';
import type { Report } from '../../domain/report.ts';
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
import { bodyField, editView, joinBody, splitBody } from '../reply/edit-view.ts';
import { tell, withReport } from './follow-up.ts';

interface HeldEdit {
  readonly reportId: string;
  readonly address: Address;
}

/** "Edit & check": the rewrite in fields. */
export async function receiveEdit(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, (report) => ({
    work: async () => {
      const behind: HeldEdit = { reportId: report.id, address: pressed.address };
      const heldId = await hold(behind, desk);
      if (await openView(pressed.triggerId, editView(heldId, shownText(report)), desk)) return;
      await tell(pressed.address, 'Slack closed the form before it opened. Press Edit & check again.', desk);
    },
  }));
}

/** What was typed goes through the guard while the form is open; what passes becomes the next version. */
export async function receiveEdited(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const behind = await held<HeldEdit>(string(view['private_metadata']), desk);
  const kept = behind === null ? null : await desk.store.report(behind.reportId);
  if (behind === null || kept === null)
    return mustMend(FIELD.body, 'This version is no longer kept. Start again with /crm-rewrite.');
  const { report, threadId } = kept;
  const template = typedTemplate(view, report);
  if (!hasVisibleText(template.body)) return mustMend(FIELD.body, 'The body is empty.');
  if (template.body.length > BODY_LIMIT)
    return mustMend(FIELD.body, `The body has ${template.body.length} characters; at most ${BODY_LIMIT} are kept.`);
  const before = shownText(report);
  if (before.title === template.title && before.body === template.body) return {};
  const failed = desk
    .check(nextBrief(report, await desk.store.facts(threadId), null), template)
    .filter(({ status }) => status === 'fail');
  if (failed.length > 0) return mustMend(FIELD.body, failed.map(({ detail }) => detail).join(' '));
  const request = await desk.conversation.accept({
    ask: { kind: 'edited', template, parentId: report.id },
    address: behind.address,
    dedupeKey: `edit:${string(view['id'])}`,
    threadId,
  });
  return request === null ? {} : { work: async () => desk.conversation.work(request) };
}

function typedTemplate(view: Payload, report: Report): Template {
  const before = shownText(report);
  const { parts, joins } = splitBody(before.body);
  const typed = parts.map((_part, index) => typedValue(view, bodyField(index)));
  const title = hasField(view, FIELD.title) ? typedValue(view, FIELD.title).trim() : '';
  return { title: title === '' ? null : title.toWellFormed(), body: joinBody(typed, joins).toWellFormed() };
}
