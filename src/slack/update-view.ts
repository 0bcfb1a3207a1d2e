import type { types } from '@slack/bolt';
import { refusalOf } from './delivery/refusal.ts';
import { SlackFailure } from './delivery/slack-failure.ts';
import type { Desk } from './desk.ts';
import { named, type Payload, string } from './intake/payload.ts';
import { validateView } from './reply/validate-blocks.ts';

/** Slack's codes for a form that was closed or changed meanwhile: there is nothing left to update. */
const GONE = new Set(['not_found', 'view_not_found', 'hash_conflict', 'expired_view']);

/** Puts another view in the place of an open one, unless it was closed or, where `open` has a hash, changed meanwhile. */
export async function updateView(
  open: Payload,
  view: types.ModalView,
  { outlet, reportFailure }: Pick<Desk, 'outlet' | 'reportFailure'>,
): Promise<void> {
  const problems = validateView(view);
  if (problems.length > 0) return reportFailure(new SlackFailure(`invalid-form: ${problems.join('; ')}`));
  try {
    const hash = named(open['hash']);
    await outlet.client.views.update({ view_id: string(open['id']), ...(hash === null ? {} : { hash }), view });
  } catch (error) {
    const code = refusalOf(error);
    if (code === null || !GONE.has(code)) reportFailure(error);
  }
}
