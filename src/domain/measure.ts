import { CHANNEL_LIMITS, type Channel } from './channel.ts';
import type { Measure } from './report.ts';
import { smsSize } from './sms.ts';
import type { Template } from './template.ts';
import { findTokens } from './token.ts';

/** What a placeholder is assumed to become: the length of a first name with something to spare (docs/principles.md, "Channel limits"). */
const FILLED_LENGTH = 12;
const FILLED = 'x'.repeat(FILLED_LENGTH);

/** The body's length against its channel's limit. In an SMS placeholders count as filled; elsewhere platforms count what is written. */
export function measure(template: Template, channel: Channel): Measure {
  const limit = CHANNEL_LIMITS[channel].body;
  if (channel !== 'sms') return { characters: template.body.length, smsParts: null, limit };
  const sent = filled(template.title === null ? template.body : `${template.title}\n${template.body}`);
  return { characters: sent.length, smsParts: smsSize(sent).parts, limit };
}

/** The text as it will be sent: values for placeholders (inside links too), nothing for tags that steer. */
function filled(text: string): string {
  let sent = '';
  let end = 0;
  for (const token of findTokens(text)) {
    sent += text.slice(end, token.start) + filledToken(token.kind, token.text);
    end = token.end;
  }
  return sent + text.slice(end);
}

function filledToken(kind: string, text: string): string {
  if (kind === 'placeholder') return FILLED;
  if (kind === 'block') return '';
  return kind === 'link' ? text.replace(/\{\{[^{}]*\}\}|\{[^{}]*\}/gu, FILLED) : text;
}
