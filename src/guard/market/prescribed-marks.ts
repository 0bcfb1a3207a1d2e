import type { Channel } from '../../domain/channel.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { findTokens } from '../../domain/token.ts';
import { optOutIn } from '../../language/units/opt-out-cuts.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf } from '../offer/answer.ts';
import { conceptsOf } from '../offer/in-fields.ts';
import { hasOffer } from '../offer/used-offer.ts';
import { marketOf } from './country.ts';
import { note } from './note.ts';

interface MarketRule {
  readonly country: string;
  readonly channels: readonly Channel[];
  /** How advertising opens; null: no mark is prescribed. */
  readonly opening: { readonly pattern: RegExp; readonly written: string } | null;
  readonly wayOut: string;
  readonly rule: string;
}

/** Seen in real messages (docs/principles.md, "Honesty checks"); the laws are named so that somebody can look them up. */
const RULES: Readonly<Record<string, MarketRule>> = {
  KR: {
    country: 'South Korea',
    channels: ['sms', 'email'],
    opening: { pattern: /^\s*(?:\[Web발신\]\s*)?[(（]광고[)）]/u, written: '(광고)' },
    wayOut: 'a free way out (“무료수신거부 080…”)',
    rule: 'Network Act, Art. 50',
  },
  VN: {
    country: 'Viet Nam',
    channels: ['sms', 'email'],
    opening: { pattern: /^\s*\[QC\]/iu, written: '[QC]' },
    wayOut: 'a way to refuse (“Từ chối QC, soạn … gửi …”)',
    rule: 'Decree 91/2020/NĐ-CP',
  },
  CN: {
    country: 'mainland China',
    channels: ['sms'],
    opening: null,
    wayOut: 'a way out (“回T退订”)',
    rule: 'carriers’ rules for marketing texts',
  },
  FR: {
    country: 'France',
    channels: ['sms'],
    opening: null,
    wayOut: 'a way out (“STOP au 36…”)',
    rule: 'Code des postes, Art. L34-5',
  },
  US: {
    country: 'the United States',
    channels: ['sms'],
    opening: null,
    wayOut: 'a way out (“Reply STOP to opt out”)',
    rule: 'TCPA and the carriers’ CTIA principles',
  },
};
/** An order's own messages are no advertising, unless something is offered in them. */
const SERVICE: ReadonlySet<string> = new Set(['unpaid-order-buyers', 'post-purchase']);

/** The opening mark and the way out that advertising must carry where the customers are, and the candidate does not. */
export function missingMarks(input: GuardInput): readonly Finding[] {
  const { brief, candidate } = input;
  const { channel, language } = brief;
  if (channel !== 'sms' && channel !== 'email') return [];
  const market = marketOf(brief);
  const rule = market === null ? undefined : RULES[market.country];
  if (market === null || !rule?.channels.includes(channel) || !isAdvertising(input)) return [];
  const { opening } = rule;
  const texts = fieldsOf(candidate).map(({ text }) => text);
  const isMarked = opening === null || texts.some((text) => opening.pattern.test(text));
  const hasWayOut =
    conceptsOf(candidate, language, 'opt-out').length > 0 ||
    texts.some((text) => optOutIn({ start: 0, end: text.length }, findTokens(text)));
  const lacks = [...(isMarked ? [] : [`“${opening?.written}” at its beginning`]), ...(hasWayOut ? [] : [rule.wayOut])];
  if (lacks.length === 0) return [];
  const what = channel === 'sms' ? 'An advertising SMS' : 'An advertising e-mail';
  return [
    note(
      `${what} to ${rule.country} (${market.because}) carries ${lacks.join(' and ')}: add it, unless your sending platform does.`,
      rule.rule,
    ),
  ];
}

function isAdvertising({ brief, candidate }: GuardInput): boolean {
  return (
    !SERVICE.has(licenceSegment(brief.segment)) ||
    fieldsOf(candidate).some(({ text }) => hasOffer(text, brief.language))
  );
}
