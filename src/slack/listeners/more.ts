import type { Desk } from '../desk.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import type { Deed } from '../reply/answer-buttons.ts';
import { receiveAdjust } from './adjust.ts';
import { receiveAskTeam } from './ask-team.ts';
import { receiveDetails } from './details.ts';
import { receiveEdit } from './edit.ts';
import { receiveWords } from './follow-up.ts';
import { receiveRemove } from './remove.ts';
import { receiveShare } from './share.ts';
import { receiveNotUsed, receiveUse } from './use.ts';

/** The "⋯" of an answer: its values are `<deed> <report id>`. What is none of ours is ignored. */
export async function receiveMore(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const [, deed = '', reportId = ''] = /^([a-z-]+) (\S+)$/u.exec(pressed.value) ?? [];
  if (!isDeed(deed)) return {};
  return DEEDS[deed]({ ...pressed, action: `${pressed.action}:${deed}`, value: reportId }, desk);
}

function isDeed(name: string): name is Deed {
  return Object.hasOwn(DEEDS, name);
}

const DEEDS: Readonly<Record<Deed, (pressed: Pressed, desk: Desk) => Promise<Receipt>>> = {
  use: receiveUse,
  'not-used': receiveNotUsed,
  edit: receiveEdit,
  share: receiveShare,
  adjust: receiveAdjust,
  'another-angle': (pressed, desk) => receiveWords(pressed, 'another angle', desk),
  shorter: (pressed, desk) => receiveWords(pressed, 'shorter', desk),
  'ask-team': receiveAskTeam,
  details: receiveDetails,
  remove: receiveRemove,
};
