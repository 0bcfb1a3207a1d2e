import type { types } from '@slack/bolt';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';
import { literal } from './rich-text.ts';

/** Plain text: Slack parses nothing in it, and with `emoji: false` not even `:smile:`. */
export function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: clip(literal(text), max), emoji: false };
}

/** Small grey words under the rest. */
export function context(text: string): types.ContextBlock {
  return { type: 'context', elements: [plain(text, LIMITS.sentence)] };
}

export function button(label: string, actionId: string, value: string, style?: 'primary'): types.Button {
  return {
    type: 'button',
    text: plain(label, LIMITS.buttonText),
    action_id: actionId,
    value,
    ...(style === undefined ? {} : { style }),
  };
}

/** For top-level `text`, which Slack does parse: without this, `<!channel>` in a template would call everybody. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Top-level text: read aloud, shown in notifications, and all there is when blocks cannot be shown. */
export function fallbackText(text: string): string {
  // Escaping makes a character five at worst, so what is escaped is cut first and cut again after.
  const escaped = escapeMrkdwn(clip(literal(text), LIMITS.fallbackText));
  if (escaped.length <= LIMITS.fallbackText) return escaped;
  return `${escaped.slice(0, LIMITS.fallbackText - 1).replace(/&[a-z]*$/u, '')}…`.toWellFormed();
}
