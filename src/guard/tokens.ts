import { groundsOf } from '../domain/brief.ts';
import type { Figure } from '../domain/figure/figure.ts';
import type { Check, Span } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';
import { blockStructure } from '../domain/token/block-structure.ts';
import { findTokens, type Token } from '../domain/token.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, type Finding, fieldsOf, quoted } from './offer/answer.ts';
import { figuresOf, tokensOf } from './offer/in-fields.ts';
import { brokenMarkup } from './offer/markup.ts';
import { swappedPlaceholders } from './offer/swapped-placeholders.ts';
import { missingFrom } from './offer/token-difference.ts';
import { unfinishedBrackets } from './offer/unfinished-brackets.ts';
import { remedyOf, variableFaults } from './offer/whatsapp-variables.ts';

/** Placeholders, block tags and footnote marks: all there, as often, in working order, each with its unit, and where the channel takes them. */
export function checkTokens(input: GuardInput): Check {
  const { brief, candidate } = input;
  const original = ownTokens(brief.template);
  const rewritten = ownTokens(candidate);
  const lost = missingFrom(original, rewritten);
  const grounds = groundsOf(brief);
  const inOriginal = new Set(original.map((token) => token.text));
  // A placeholder that the marketer gave in a fact or a voucher may come in.
  const added = missingFrom(rewritten, original).filter(({ text }) => inOriginal.has(text) || !grounds.includes(text));
  const findings: Finding[] = [];
  if (lost.length > 0)
    findings.push(fail(`${quoted(lost.map((one) => one.text))} is missing or altered: put it back as it was.`));
  if (added.length > 0) {
    findings.push(
      fail(
        `${quoted(added.map((one) => one.text))} is not in the original, or not as often: remove it.`,
        spans(candidate, added),
      ),
    );
  }
  if (lost.length + added.length === 0 && blockStructure(original) !== blockStructure(rewritten)) {
    findings.push(
      fail('The conditional tags stand in another order, so the message would break: keep them as they were.'),
    );
  }
  const broken = brokenMarkup(brief.template.body, candidate.body);
  if (broken.length > 0)
    findings.push(fail(`The HTML is damaged at ${quoted(broken)}: leave the tags as they were, change only the text.`));
  const unfinished = fieldsOf(candidate).flatMap(({ field, text }) =>
    unfinishedBrackets(brief.template[field] ?? '', text),
  );
  if (unfinished.length > 0)
    findings.push(fail(`${quoted([...new Set(unfinished)])} opens or ends nothing: the text is broken off there.`));
  findings.push(...swappedPlaceholders(brief.template, candidate), ...lostUnits(input), ...whatsappFaults(input));
  return answer('tokens', findings, 'Every placeholder is as it was.');
}

function fail(detail: string, found: readonly Span[] = []): Finding {
  return { status: 'fail', detail, found };
}

function ownTokens(template: Template): readonly Token[] {
  return tokensOf(template).filter(({ kind }) => kind === 'placeholder' || kind === 'block' || kind === 'footnote');
}

function spans(template: Template, tokens: readonly Token[]): readonly Span[] {
  const texts = new Set(tokens.map((token) => token.text));
  return fieldsOf(template).flatMap(({ field, text }) =>
    findTokens(text)
      .filter((token) => texts.has(token.text))
      .map(({ start, end, text: found }) => ({ field, start, end, text: found })),
  );
}

/** {amount}% must not become Rp{amount}, {days} days not {days}. */
function lostUnits({ brief, candidate }: GuardInput): readonly Finding[] {
  const withUnit = (template: Template) => figuresOf(template, brief.language).filter(isPlaceholder);
  const rewritten = withUnit(candidate);
  return withUnit(brief.template)
    .filter((figure) => !rewritten.some((one) => one.key === figure.key))
    .map((figure) => fail(`${quoted([figure.text])} lost its unit: a placeholder keeps what it counts.`));
}

function isPlaceholder(figure: Figure): boolean {
  return /^(?:money|percent|duration):\D/u.test(figure.key);
}

/** A fault that the original has as well is the marketer's to mend: a warning. */
function whatsappFaults({ brief, candidate }: GuardInput): readonly Finding[] {
  if (brief.channel !== 'whatsapp') return [];
  const before = variableFaults(brief.template.body);
  return variableFaults(candidate.body).map((fault) => ({
    status: before.includes(fault) ? ('warn' as const) : ('fail' as const),
    detail: `The body ${fault}, which WhatsApp refuses: ${remedyOf(fault)}.`,
    found: [],
  }));
}
