import type { Address } from '../../conversation/request.ts';
import { readInstructions } from '../../domain/instruction.ts';
import type { Desk } from '../desk.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { FIELD } from '../ids.ts';
import { adjustWords } from '../intake/adjust-values.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import type { Pressed } from '../intake/pressed.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { adjustView } from '../reply/adjust-view.ts';
import { tell, withReport } from './follow-up.ts';

interface HeldAdjust {
  readonly reportId: string;
  readonly address: Address;
}

/** "Adjust…": every follow-up in a form, for where nobody can hear a reply. */
export async function receiveAdjust(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return withReport(pressed, pressed.value, desk, (report, threadId) => ({
    work: async () => {
      const behind: HeldAdjust = { reportId: report.id, address: pressed.address };
      const versions = (await desk.store.versions(threadId)).map(({ version }) => version);
      const hasModel = (await desk.setup.installed()).model !== null;
      const view = adjustView(await hold(behind, desk), report, { versions, hasModel });
      if (await openView(pressed.triggerId, view, desk)) return;
      await tell(pressed.address, 'Slack closed the form before it opened. Press Adjust again.', desk);
    },
  }));
}

/** The sent form: the same as a reply with those words, from the version that carried the button. */
export async function receiveAdjusted(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const text = adjustWords(view);
  if (readInstructions(text).every(({ kind }) => kind === 'none'))
    return mustMend(FIELD.angle, 'Choose or write at least one thing that should change.');
  const behind = await held<HeldAdjust>(string(view['private_metadata']), desk);
  const kept = behind === null ? null : await desk.store.report(behind.reportId);
  if (behind === null || kept === null)
    return mustMend(FIELD.angle, 'This version is no longer kept. Start again with /crm-rewrite.');
  const request = await desk.conversation.accept({
    ask: { kind: 'words', text, parentId: behind.reportId },
    address: behind.address,
    dedupeKey: `adjust:${string(view['id'])}`,
    threadId: kept.threadId,
  });
  return request === null ? {} : { work: async () => desk.conversation.work(request) };
}
