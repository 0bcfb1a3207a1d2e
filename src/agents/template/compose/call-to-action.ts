import type { Reading } from '../reading/reading.ts';
import type { Context } from './context.ts';
import { pick } from './pick.ts';
import { kept, type Said, written } from './said.ts';
import type { Sorted } from './sort-units.ts';

/**
 * The one call to action: the original's own where it is a clear step, else the segment's. It stands beside its
 * destination: the first link that lost its sentence, or one that was given as a fact.
 */
export function callToAction(context: Context, before: readonly string[]): Said | null {
  const { reading, sorted, values } = context;
  const wish = { ...context.wish, said: [context.wish.said, ...before].join('\n') };
  const own = sorted.action.at(-1);
  if (own !== undefined) return kept('cta', own.unit);
  const link = openLink(reading, sorted);
  const from = sorted.dropped
    .filter(
      (one) =>
        (link !== null && one.unit.text.includes(link)) ||
        ['call-to-action', 'question', 'destination'].includes(one.unit.kind),
    )
    .map((one) => one.unit);
  if (link !== null && endsOnVariable(reading, sorted, link)) {
    const around = pick('cta-around-link', reading, { ...values, link }, context.anyStart);
    if (around !== null) return written('cta', around.text, { from, gloss: around.gloss });
  }
  const short = link !== null && wish.short ? pick('cta-linked', reading, values, wish) : null;
  const step =
    short ??
    (reading.situation === 'review' ? pick('review', reading, values, wish) : null) ??
    pick('cta', reading, values, wish);
  if (step === null) return link === null ? null : written('cta', link, { from });
  if (link === null) return written('cta', step.text, { from, gloss: step.gloss });
  return written('cta', withLink(step.text, link, reading), {
    from,
    gloss: step.gloss === null ? null : withLink(step.gloss, link, reading),
  });
}

function withLink(step: string, link: string, reading: Reading): string {
  const { language } = reading.brief;
  const colon = /^(?:zh|ja)/u.test(language)
    ? '：'
    : /^fr/u.test(language)
      ? ' : '
      : /^th/u.test(language)
        ? ' '
        : ': ';
  return `${step.replace(/\s*[.!?。！？]+$/u, '')}${colon}${link}`;
}

function openLink(reading: Reading, sorted: Sorted): string | null {
  const inBody = reading.tokens.filter((token) => token.field === 'body' && token.role === 'link');
  const gone = new Set([...sorted.dropped, ...sorted.action].map((one) => one.unit));
  const open = inBody.find((token) =>
    reading.body.some((unit) => gone.has(unit) && token.start >= unit.start && token.end <= unit.end),
  );
  if (open !== undefined) return open.text;
  return inBody.length === 0 ? reading.facts.link : null;
}

/** WhatsApp refuses a variable at the end of a body. */
function endsOnVariable(reading: Reading, sorted: Sorted, link: string): boolean {
  const followed =
    sorted.optOut.length + sorted.signOff.length + sorted.terms.length > 0 || reading.segment === 'unpaid-order-buyers';
  return reading.brief.channel === 'whatsapp' && /^\{\{.*\}\}$/u.test(link) && !followed;
}
