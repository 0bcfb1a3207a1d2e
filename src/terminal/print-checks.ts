import type { Check, Status } from '../domain/report.ts';
import type { Style } from './style.ts';

const MARK: Readonly<Record<Status, string>> = { pass: '✓', warn: '!', fail: '✗' };

/** What the checks hold to: hollow sentences may go, and a fact may have no place. */
const SAID_OF_ALL = 'nothing added that you did not give; offer, conditions, links, codes and placeholders kept';

/** What a marketer must know of the checks: one line when all is well, else one line for each that is not. */
export function checkLines(checks: readonly Check[], style: Style): readonly string[] {
  const notable = checks.filter((check) => check.status !== 'pass');
  if (notable.length === 0) {
    return [style.good(`${MARK.pass} ${SAID_OF_ALL} (${checks.length} checks)`)];
  }
  const passed = checks.length - notable.length;
  return [
    ...notable.map((check) => paint(check.status, style)(`${MARK[check.status]} ${check.name}: ${check.detail}`)),
    style.dim(`${MARK.pass} ${passed} of ${checks.length} checks passed`),
  ];
}

export function paint(status: Status, style: Style): (text: string) => string {
  return { pass: style.good, warn: style.caution, fail: style.bad }[status];
}
