import type { Change, Report } from '../../src/domain/report.ts';
import { segmentName } from '../../src/domain/segment.ts';
import type { Template } from '../../src/domain/template.ts';
import { sameText } from '../../src/domain/template.ts';
import { asPlainText } from './as-plain-text.ts';
import { OUTCOMES, outcomeOf } from './outcome.ts';
import type { WeakMessage } from './weak-messages.ts';

export interface Answered {
  readonly message: WeakMessage;
  readonly report: Report;
}

/** One message on the page: both texts side by side, the verdict, the changes, the checks that are not a plain pass. */
export function answerSection({ message, report }: Answered): string {
  return [
    `### ${segmentName(message.segment)}`,
    given(message),
    sideBySide(message, report),
    `**${OUTCOMES[outcomeOf(report)]}** ${asPlainText(report.verdictBecause)}`,
    list([...changes(report), ...checks(report), ...questions(report)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function given({ id, merchant, channel, language, voucher, category, product }: WeakMessage): string {
  const facts = Object.entries({ voucher, product, category: category?.join(' > ') ?? null }).filter(
    ([, value]) => value !== null,
  );
  return [
    `\`${id}\``,
    channel,
    language,
    asPlainText(merchant),
    ...facts.map(([name, value]) => `${name}: ${asPlainText(value ?? '')}`),
  ].join(' · ');
}

function sideBySide(original: Template, report: Report): string {
  const { rewrite } = report;
  const name =
    outcomeOf(report) === 'kept' && rewrite !== null && !sameText(original, rewrite) ? 'Alternative' : 'Rewrite';
  const now = rewrite === null ? '–' : sameText(original, rewrite) ? '*unchanged*' : cell(rewrite);
  return [`| Original | ${name} |`, '|---|---|', `| ${cell(original)} | ${now} |`].join('\n');
}

function cell({ title, body }: Template): string {
  return title === null || title === ''
    ? asPlainText(body)
    : `**${asPlainText(title.trim())}**<br>${asPlainText(body)}`;
}

function changes(report: Report): readonly string[] {
  return (report.rewrite?.changes ?? []).map((change) => `${changed(change)} – ${asPlainText(change.why)}`);
}

function changed({ text, was, gloss }: Change): string {
  if (text === '') return `left out “${asPlainText(was ?? '')}”`;
  return `“${asPlainText(text)}”${gloss === null ? '' : ` (${asPlainText(gloss)})`}`;
}

function checks(report: Report): readonly string[] {
  return report.checks
    .filter(({ status }) => status !== 'pass')
    .map(({ name, status, detail }) => `${status === 'warn' ? '⚠' : '✗'} ${name}: ${asPlainText(detail)}`);
}

/** Only the first: the page shows the copy, and the first question is the one that would gain most. */
function questions({ questions: [first] }: Report): readonly string[] {
  return first === undefined ? [] : [`Asks: ${asPlainText(first.text)} Then: “${asPlainText(first.preview)}”`];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
