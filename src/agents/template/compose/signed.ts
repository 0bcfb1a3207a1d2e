import type { Reading } from '../reading/reading.ts';
import { senderIn } from './sender.ts';

/** An SMS says who sends it: a name that stood inside a dropped sentence comes to the front. */
export function withSender(body: string, reading: Reading): string {
  const sender = senderIn(reading.brief.template.body, reading);
  return reading.brief.channel === 'sms' && sender !== null ? signed(body, sender, reading) : body;
}

/** The sender in front, where the text does not name it. */
export function signed(body: string, sender: string, reading: Reading): string {
  if (senderIn(body, reading) !== null) return body;
  const mark = /^(?:\[[A-Z]{2,4}\]|\([^()\n]{1,8}\))\s?/u.exec(body)?.[0] ?? '';
  const name = /^(?:zh|ja)/u.test(reading.brief.language) ? `【${sender}】` : `${sender}: `;
  return `${mark}${name}${body.slice(mark.length)}`;
}
