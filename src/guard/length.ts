import { CHANNEL_LIMITS } from '../domain/channel.ts';
import { measure } from '../domain/measure.ts';
import type { Check } from '../domain/report.ts';
import type { GuardInput } from './guard-input.ts';
import { answer, type Finding } from './offer/answer.ts';

/** No limit of the channel is passed that the original kept, and none is passed further. An SMS has no limit but its price: see the parts. */
export function checkLength({ brief, candidate }: GuardInput): Check {
  const { channel, template } = brief;
  const findings: Finding[] = [];
  const before = measure(template, channel);
  const now = measure(candidate, channel);
  const warn = (detail: string) => findings.push({ status: 'warn', detail, found: [] });
  if (now.limit !== null && now.characters > now.limit && now.characters > before.characters) {
    warn(`The body has ${now.characters} characters and ${channel} shows ${now.limit}: the rest is cut off.`);
  }
  const { title } = CHANNEL_LIMITS[channel];
  const length = candidate.title?.length ?? 0;
  if (title !== null && length > title && length > (template.title?.length ?? 0)) {
    warn(`The title has ${length} characters; more than ${title} are often cut off.`);
  }
  if (now.smsParts !== null && now.smsParts > (before.smsParts ?? 0)) {
    warn(`The text grew from ${parts(before.smsParts)} to ${parts(now.smsParts)}: every part is paid for.`);
  }
  return answer('length', findings, 'It is no longer than the channel allows.');
}

function parts(count: number | null): string {
  return count === 1 ? '1 SMS part' : `${count ?? 0} SMS parts`;
}
