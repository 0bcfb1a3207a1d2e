import type { Recognised } from '../../conversation/recognised.ts';
import { ACTION } from '../ids.ts';
import type { Message } from './message.ts';
import { button, context, fallbackText } from './plain.ts';
import { line } from './rich-text.ts';
import { count, inOneLine, listed } from './sentence.ts';

interface ProgressSetting {
  readonly requestId: string;
  /** Null for a follow-up: its message is known. */
  readonly seen: Recognised | null;
  /** Only the person sees it, and the answer cannot take its place. */
  readonly alone: boolean;
}

/** Says that work has begun and what was recognised without it; the answer takes its place. */
export function progressMessage({ requestId, seen, alone }: ProgressSetting): Message {
  const begun = alone ? `${BEGUN}. The answer comes here, only to you.` : `${BEGUN}…`;
  const lines = seen === null ? [] : [recognisedLine(seen), vagueLine(seen)].filter((one) => one !== null);
  return {
    text: fallbackText([begun, ...lines].join('\n')),
    blocks: [
      line(begun),
      ...lines.map((one) => context(one)),
      { type: 'actions', elements: [button('Cancel', ACTION.cancel, requestId)] },
    ],
    whole: [],
  };
}

const BEGUN = 'Reading your message and writing a better one';

function recognisedLine({ links, codes, mergeTags, terms, optOut }: Recognised): string | null {
  const parts = [
    links.length === 0 ? null : `${links.length === 1 ? 'the link' : 'the links'} ${listed(links)}`,
    codes.length === 0 ? null : `${codes.length === 1 ? 'the code' : 'the codes'} ${listed(codes)}`,
    mergeTags.length === 0 ? null : count(mergeTags.length, 'merge tag'),
    terms.length === 0 ? null : `the terms ${listed(terms.map((term) => `“${inOneLine(term)}”`))}`,
    optOut.length === 0 ? null : 'the opt-out',
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `I keep ${listed(parts)}.`;
}

function vagueLine({ vagueOffer }: Recognised): string | null {
  return vagueOffer === null ? null : `“${inOneLine(vagueOffer)}” does not say what the offer is.`;
}
