import type { Check } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';
import { findTokens, type Token } from '../domain/token.ts';
import type { GuardInput } from './guard-input.ts';
import { missingMarks } from './market/prescribed-marks.ts';
import { answer, type Finding, quoted } from './offer/answer.ts';
import { conceptsOf, tokensOf } from './offer/in-fields.ts';

/** What makes an opt-out line work: the keyword in capitals and the number to send it to. The words around it may change. */
const ESSENTIAL =
  /\p{Lu}{2,}\d*|(?<!\p{Script=Latin})\p{Lu}(?!\p{Script=Latin})|\*\d[\d*]*#|\d[\d-]*\d|退[订訂]|拒收|取消|停止|解除|거부/gu;

/** Every way out of the mailing, every prescribed mark and the sender's signature are still there and still work. */
export function checkOptOut(input: GuardInput): Check {
  const { brief, candidate } = input;
  const { template, language } = brief;
  const findings: Finding[] = [];
  const fail = (detail: string) => findings.push({ status: 'fail', detail, found: [] });
  const left = ofKind(candidate, 'opt-out').map(essentials);
  for (const line of ofKind(template, 'opt-out')) {
    const at = left.indexOf(essentials(line));
    if (at === -1)
      fail(
        `The opt-out ${quoted([line.text])} is missing or broken: put it back${/\d/u.test(line.text) ? ', with its number' : ''}.`,
      );
    else left.splice(at, 1);
  }
  const way = conceptsOf(template, language, 'opt-out')[0];
  if (findings.length === 0 && way !== undefined && conceptsOf(candidate, language, 'opt-out').length === 0) {
    fail(`The opt-out ${quoted([way.text])} is gone: put it back.`);
  }
  const marks = ofKind(candidate, 'legal-prefix').map((token) => token.text);
  for (const { text } of ofKind(template, 'legal-prefix')) {
    if (marks.includes(text)) marks.splice(marks.indexOf(text), 1);
    else fail(`${quoted([text])} is missing: the law or the carrier asks for it.`);
  }
  const opening = openingMark(template);
  if (opening !== null && findings.length === 0 && openingMark(candidate) !== opening)
    fail(`${quoted([opening])} must stand at the very beginning.`);
  return answer('opt-out', [...findings, ...missingMarks(input)], 'Opt-outs and prescribed marks are as they were.');
}

function ofKind(template: Template, kind: Token['kind']): readonly Token[] {
  return tokensOf(template).filter((token) => token.kind === kind);
}

function essentials(line: Token): string {
  return (line.text.match(ESSENTIAL) ?? [line.text]).join(' ');
}

/** The prescribed mark that the body opens with. */
function openingMark({ body }: Template): string | null {
  const first = findTokens(body)[0];
  return first?.kind === 'legal-prefix' && body.slice(0, first.start).trim() === '' ? first.text : null;
}
