import { isAlike } from '../../domain/alike.ts';
import type { Brief } from '../../domain/brief.ts';
import { localDate } from '../../domain/local-date.ts';
import { measure } from '../../domain/measure.ts';
import type { Check, Rewrite } from '../../domain/report.ts';
import { sameText, type Template } from '../../domain/template.ts';
import { guard } from '../../guard/guard.ts';
import { changesOf } from './changes.ts';
import { composeMessage, composeShort } from './compose/message.ts';
import { trimmed } from './compose/reorder.ts';
import type { Message } from './compose/said.ts';
import type { Style } from './compose/style.ts';
import { findingsInWords } from './findings-in-words.ts';
import { anglesAfter, type FollowUp, followUpOf } from './follow-up.ts';
import { whyRewrite } from './judge/why-rewrite.ts';
import { readMessage } from './reading/read-message.ts';
import type { Reading } from './reading/reading.ts';
import { styleOf } from './style-of.ts';
import type { RewriteTask, TemplateAgent } from './template-agent.ts';
import { unsaidFacts } from './unsaid-facts.ts';

/** The rewriter by rule (docs/principles.md, "Ten principles"). `now` gives the date that stale ones are measured against. */
export function playbookTemplateAgent(now: () => Date = () => new Date()): TemplateAgent {
  return { rewrite: async (task) => rewriteByRule(task, localDate(now())) };
}

/** `today`: `YYYY-MM-DD`; `checks`: what a text must pass before it is given. Pure; gives the original back with no changes when it is good, or when nothing safe can be written. */
export function rewriteByRule(task: RewriteTask, today: string, checks: typeof guard = guard): Rewrite {
  const reading = readMessage(task.brief, today);
  const followUp = followUpOf(task.brief);
  const style = styleOf(task, followUp);
  const asked = isAsked(task, followUp);
  if (!asked && whyRewrite(reading).length === 0)
    return unchanged(task.brief.template, [...followUp.cannot, ...unsaidFacts(reading, task.brief.template)]);
  const given = { brief: task.brief, references: task.exemplars.map((exemplar) => exemplar.template), today };
  const check = (candidate: Template) => checks({ ...given, candidate });
  const isFit = (message: Message) => isAcceptable(task, message, followUp, check);
  const passing =
    shortOf(task, reading, style, followUp, isFit) ??
    attempts(task, reading, style, followUp)
      .flatMap((message) => (asked ? [message] : settled(message, reading, style)))
      .find(isFit);
  const limits = [...followUp.cannot, ...unsaidFacts(reading, passing ?? task.brief.template)];
  if (passing === undefined || sameText(passing, task.brief.template))
    return unchanged(passing ?? task.brief.template, limits);
  return {
    title: passing.title,
    body: passing.body,
    changes: changesOf(reading, passing, findingsInWords(task, reading, passing), [
      ...limits,
      ...(reading.book === null ? [NO_WORDING] : []),
    ]),
  };
}

/** Somebody wants another text, also of one that is good. */
function isAsked({ angle, brief }: RewriteTask, { short, anotherAngle, calmer, withoutEmoji }: FollowUp): boolean {
  const further = brief.previous !== null && !sameText(brief.previous, brief.template) && brief.instruction !== null;
  return angle !== null || short || anotherAngle || calmer || withoutEmoji || further;
}

/** How often a text may be taken up again before it has to stay as it is. */
const MOST_ROUNDS = 3;

/** The text that the rewriter itself would keep, so that feeding it its own output changes nothing; none when it never settles. */
function settled(message: Message, reading: Reading, style: Style): readonly Message[] {
  let current = message;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const template = { title: current.title, body: current.body };
    // A text that leads back to the original would go to and fro for ever: the original stays.
    if (sameText(template, reading.brief.template)) return round === 0 ? [message] : [];
    const again = readMessage({ ...reading.brief, template }, reading.today);
    const next = whyRewrite(again).length === 0 ? current : composeMessage(again, style);
    if (sameText(next, current)) return [{ ...template, pieces: message.pieces }];
    current = next;
  }
  return [];
}

const NO_WORDING = 'There is no playbook wording for this language yet: the text was only put in order and shortened.';

/** From what was asked for to what is safest; on a repair round only the careful ones. */
function* attempts(task: RewriteTask, reading: Reading, style: Style, followUp: FollowUp): Generator<Message> {
  if (task.repair === null) {
    if (followUp.anotherAngle && task.angle === null)
      for (const angle of anglesAfter(null)) yield composeMessage(reading, { ...style, angle });
    yield composeMessage(reading, style);
    if (style.angle !== null) yield composeMessage(reading, { ...style, angle: null });
    yield composeMessage(reading, { ...style, angle: null, short: true });
  }
  yield trimmed(reading);
  yield { ...task.brief.template, pieces: [] };
}

/**
 * What "shorter" asks for: the fullest text that is shorter than the version before (no longer, where that stands from
 * earlier), else that version while it says everything, else the barest. Null: not asked for, or none passes.
 */
function shortOf(
  { brief, repair }: RewriteTask,
  reading: Reading,
  style: Style,
  { short, shorter }: FollowUp,
  isFit: (message: Message) => boolean,
): Message | null {
  if (!short || repair !== null) return null;
  const rungs = composeShort(reading, style).filter(isFit);
  const most = lengthOf(brief.previous ?? brief.template) - (shorter ? 1 : 0);
  const fitting = rungs.find((message) => lengthOf(message) <= most);
  if (fitting !== undefined) return fitting;
  const { previous } = brief;
  if (!shorter) return rungs.find((message) => lengthOf(message) <= most + MORE) ?? rungs.at(-1) ?? null;
  if (previous !== null && saysAll(previous, reading)) return { ...previous, pieces: [] };
  return rungs.at(-1) ?? null;
}

/** So many characters more than before another angle or a new fact may take in a text that should stay short. */
const MORE = 24;

/** Nothing that was given since is missing from it. */
function saysAll(template: Template, reading: Reading): boolean {
  const missing = whyRewrite(readMessage({ ...reading.brief, template }, reading.today));
  return !missing.includes('offer-missing') && !missing.includes('fact-missing');
}

function isAcceptable(
  task: RewriteTask,
  message: Message,
  followUp: FollowUp,
  check: (candidate: Template) => readonly Check[],
): boolean {
  const { brief } = task;
  const { previous } = brief;
  const original = sameText(message, brief.template);
  if (previous !== null && followUp.anotherAngle && isAlike(message, previous)) return false;
  if (original) return true;
  if (takesMoreParts(message, brief)) return false;
  return !check({ title: message.title, body: message.body }).some((one) => one.status === 'fail');
}

/** Every part of a text message is paid for. */
function takesMoreParts(message: Template, { template, channel }: Brief): boolean {
  return (measure(message, channel).smsParts ?? 0) > (measure(template, channel).smsParts ?? 0);
}

function unchanged(template: Template, limits: readonly string[]): Rewrite {
  const { title, body } = template;
  const changes = limits.map((why) => ({ text: title ?? body, was: null, why, gloss: null }));
  return { title, body, changes };
}

function lengthOf(template: Template): number {
  return (template.title?.length ?? 0) + template.body.length;
}
