import type { Recognised } from '../../conversation/recognised.ts';
import { ACTION } from '../ids.ts';
import { clip } from './clip.ts';
import type { Message } from './message.ts';
import { button } from './plain.ts';
import { readAloud } from './read-aloud.ts';
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
  const lines = seen === null ? [] : recognisedLines(seen);
  const said = [line(begun), ...lines.map(({ label, words }) => line({ bold: `${label}: ` }, words))];
  return {
    text: readAloud(said),
    blocks: [...said, { type: 'actions', elements: [button('Cancel', ACTION.cancel, requestId)] }],
    whole: [],
  };
}

const BEGUN = 'Reading your message and writing a better one';

interface Labelled {
  readonly label: string;
  readonly words: string;
}

/** What was recognised, a line each, in the order in which a marketer would look: the offer, what stays, what needs a look. */
function recognisedLines(seen: Recognised): readonly Labelled[] {
  const { offer, past, vagueOffer } = seen;
  const all: readonly (readonly [label: string, words: string | null])[] = [
    ['Offer', offer === null ? null : clip(inOneLine(offer), OFFER_LENGTH)],
    ['Terms in the message', termsOf(seen)],
    ['Stays as it is', keptOf(seen)],
    ['Already past', past.length === 0 ? null : listed(past.map(quoted))],
    [
      'Vague',
      vagueOffer === null
        ? null
        : `${quoted(vagueOffer)} ${offer === null ? 'does not say what the offer is' : 'says less than the offer does'}`,
    ],
  ];
  return all.flatMap(([label, words]) => (words === null ? [] : [{ label, words }]));
}

const OFFER_LENGTH = 200;

function termsOf({ minimum, until }: Recognised): string | null {
  const terms = [
    minimum.length === 0 ? null : `minimum spend ${minimum.map(inOneLine).join(' or ')}`,
    until.length === 0 ? null : `ends ${until.map(inOneLine).join(', ')}`,
  ].filter((term) => term !== null);
  return terms.length === 0 ? null : terms.join('; ');
}

function keptOf({ links, codes, mergeTags, optOut }: Recognised): string | null {
  const parts = [
    links.length === 0 ? null : `${links.length === 1 ? 'the link' : 'the links'} ${listed(links)}`,
    codes.length === 0 ? null : `${codes.length === 1 ? 'the code' : 'the codes'} ${listed(codes)}`,
    mergeTags.length === 0 ? null : count(mergeTags.length, 'merge tag'),
    optOut.length === 0 ? null : 'the opt-out',
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : listed(parts);
}

function quoted(words: string): string {
  return `“${inOneLine(words)}”`;
}
