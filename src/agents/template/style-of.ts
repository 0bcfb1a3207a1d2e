import type { Finding } from '../content/content-agent.ts';
import { PLAIN_STYLE, type Style } from './compose/style.ts';
import { emojiIn } from './finish/marks.ts';
import type { FollowUp } from './follow-up.ts';
import type { RewriteTask } from './template-agent.ts';

/** Choices among what the plan allows: what was asked, what the comparison found, how the merchant's own strong messages look. */
export function styleOf(task: RewriteTask, followUp: FollowUp): Style {
  const found = followed(task);
  const has = (trait: string) => found.some((finding) => finding.trait === trait);
  const own = habitsOf(task);
  return {
    ...PLAIN_STYLE,
    angle: task.angle ?? (followUp.calmer ? 'service' : has('question') ? 'question' : null),
    short: followUp.short || has('short-body'),
    shortTitle: followUp.short || has('short-title') || own.shortTitles,
    calm: followUp.calmer || has('calm') || own.calm,
    emoji: !own.withoutEmoji && !followUp.withoutEmoji,
  };
}

/** Findings that are clear enough to act on: strong messages do it more often than not, and more often than weak ones. */
export function followed(task: RewriteTask): readonly Finding[] {
  return (task.comparison?.findings ?? []).filter(
    (finding) => finding.strongShare >= 0.5 && finding.strongShare - finding.weakShare >= 0.15,
  );
}

interface Habits {
  readonly shortTitles: boolean;
  readonly calm: boolean;
  readonly withoutEmoji: boolean;
}

/** How a merchant's own strong messages look; never their words. */
function habitsOf(task: RewriteTask): Habits {
  const own = task.route === 'in-group' ? task.exemplars.map((exemplar) => exemplar.template) : [];
  if (own.length < 2) return { shortTitles: false, calm: false, withoutEmoji: false };
  const titles = own
    .flatMap((template) => (template.title === null ? [] : [template.title.length]))
    .toSorted((a, b) => a - b);
  const texts = own.map((template) => `${template.title ?? ''} ${template.body}`);
  return {
    shortTitles: titles.length > 0 && (titles[Math.floor(titles.length / 2)] ?? 99) <= 30,
    calm: texts.every((text) => !/[!！]/u.test(text)),
    withoutEmoji: texts.every((text) => emojiIn(text).length === 0),
  };
}
