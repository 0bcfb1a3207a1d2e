import type { types } from '@slack/bolt';
import { webApi } from '@slack/bolt';
import { SlackFailure } from './delivery/slack-failure.ts';
import type { Desk } from './desk.ts';
import { validateView } from './reply/validate-blocks.ts';

/** Slack's codes for a click that is too old (3 seconds) or was used before. */
const STALE = new Set([
  'expired_trigger_id',
  'trigger_expired',
  'exchanged_trigger_id',
  'trigger_exchanged',
  'invalid_trigger_id',
  'invalid_trigger',
]);

/** Opens a form. False when Slack does not: the caller then says it in words, so that a click never does nothing. */
export async function openView(
  triggerId: string,
  view: types.ModalView,
  { outlet, reportFailure }: Pick<Desk, 'outlet' | 'reportFailure'>,
): Promise<boolean> {
  const problems = validateView(view);
  if (problems.length > 0) {
    reportFailure(new SlackFailure(`invalid-form: ${problems.join('; ')}`));
    return false;
  }
  try {
    await outlet.client.views.open({ trigger_id: triggerId, view });
    return true;
  } catch (error) {
    const stale = error instanceof webApi.WebAPIPlatformError && STALE.has(error.data.error);
    if (!stale) reportFailure(error);
    return false;
  }
}
