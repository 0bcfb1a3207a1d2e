import type { types } from '@slack/bolt';
import { VIEW } from '../ids.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';
import { line } from './rich-text.ts';

/** What is about to be posted for others, and where: nothing is before somebody says so. */
export function askTeamView(heldId: string, channel: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.askTeam,
    title: plain('Ask the team', LIMITS.modalTitle),
    submit: plain('Post them', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: heldId,
    blocks: [
      line('I post your text and mine in ', { channel }, ' as A and B, without saying which is which.'),
      line('People choose by button. What they chose stays hidden until you close the vote.'),
    ],
  };
}
