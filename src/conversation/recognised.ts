import { readMessage } from '../agents/reading/reading.ts';
import { settingOfBrief } from '../agents/reading/setting.ts';
import type { Brief } from '../domain/brief.ts';
import type { FigureRole } from '../domain/figure/figure.ts';
import type { TokenKind } from '../domain/token.ts';

/** What needs no model to be seen in a message: shown at once, before the answer. All in the marketer's own words. */
export interface Recognised {
  readonly links: readonly string[];
  readonly codes: readonly string[];
  readonly mergeTags: readonly string[];
  /** The offer as it was given beside the message. */
  readonly offer: string | null;
  /** What must be spent, and until when, as the message says it: "RM50", "30 November". */
  readonly minimum: readonly string[];
  readonly until: readonly string[];
  /** Dates of the message that have passed. */
  readonly past: readonly string[];
  readonly optOut: readonly string[];
  /** The first words that promise something without saying what; null where the offer is said, or none is made. */
  readonly vagueOffer: string | null;
}

/** Pure. `today`: `YYYY-MM-DD`. */
export function recognised(brief: Brief, today: string): Recognised {
  const { tokens, substance } = readMessage(brief.template, settingOfBrief(brief, today));
  const kept = (...kinds: readonly TokenKind[]) =>
    once(tokens.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text));
  const figured = (role: FigureRole) =>
    once(substance.figures.filter((figure) => figure.role === role).map(({ text }) => text));
  const codes = once([...kept('code'), ...(brief.voucher?.code == null ? [] : [brief.voucher.code])]);
  return {
    links: kept('link'),
    codes,
    mergeTags: kept('placeholder', 'block'),
    offer: brief.voucher?.text ?? null,
    minimum: figured('minimum'),
    until: figured('deadline'),
    past: once(substance.stale.map(({ text }) => text)),
    optOut: kept('opt-out'),
    vagueOffer: substance.offers.length > 0 ? null : (substance.vague[0]?.text ?? null),
  };
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
