import { readLoudness } from '../../src/agents/reading/loudness.ts';
import { readMessage } from '../../src/agents/reading/reading.ts';
import { rewriteByRule } from '../../src/agents/template/by-rule.ts';
import { findFigures } from '../../src/domain/figure/find-figures.ts';
import { readInstructions } from '../../src/domain/instruction.ts';
import { findTokens } from '../../src/domain/token.ts';
import { guard } from '../../src/guard/guard.ts';
import { turnedRound } from '../../src/guard/offer/turned-round.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { disarm } from '../../src/llm/disarm.ts';
import { messageText } from '../../src/slack/intake/message-text.ts';
import { readDraft } from '../../src/slack/intake/read-draft.ts';
import { aTask } from '../agents/template/a-task.ts';
import { NASTY_TEXTS } from '../domain/token-texts.ts';
import { TODAY } from './faults-of.ts';

export interface WorstCase {
  readonly reader: string;
  readonly milliseconds: number;
  /** The piece that the slowest text of 8,000 characters repeats. */
  readonly piece: string;
}

/** Whatever reads a text that a person or a model wrote: the slowest of the texts made to be slow to search, for each. */
export function worstCases(): readonly WorstCase[] {
  return Object.entries(READERS).map(([reader, read]) => {
    const timed = NASTY_TEXTS.map((text) => {
      const started = performance.now();
      read(text);
      return { reader, milliseconds: performance.now() - started, piece: text.slice(0, 12) };
    });
    return timed.reduce((worst, one) => (one.milliseconds > worst.milliseconds ? one : worst));
  });
}

const ofBody = (body: string) => aTask({ channel: 'email', template: { title: null, body } });

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  tokens: findTokens,
  figures: (text) => findFigures(text, 'en'),
  instructions: readInstructions,
  language: detectLanguage,
  loudness: readLoudness,
  'the agents’ reading': (body) =>
    readMessage({ title: null, body }, { ...ofBody(body).brief, voucher: null, shop: null, today: TODAY }),
  'the rewriter by rule': (body) => rewriteByRule(ofBody(body), TODAY),
  'the guard': (body) =>
    guard({ brief: ofBody(body).brief, candidate: { title: null, body: `${body} ` }, references: [], today: TODAY }),
  'what is turned round': (body) =>
    turnedRound({
      brief: ofBody(`Not included: ${body}`).brief,
      candidate: { title: null, body },
      references: [],
      today: TODAY,
    }),
  'text for a prompt': disarm,
  'a Slack message': (text) => messageText({ text }),
  'a Slack command': (text) => readDraft(text, []),
};
