import type { Template } from '../../domain/template.ts';
import { type Finding, fieldsOf, quoted } from '../offer/answer.ts';
import { note } from './note.ts';

/** What mail programs put before the subject of an answer or of a forwarded mail, in the languages of data/. */
const REPLY =
  /^\s{0,4}(?:(?:re|fwd?|aw|wg|tr|rv|enc|res|bls|balas|trả lời|chuyển tiếp)\s?[:：]|(?:回复|回覆|答复|答覆|转发|轉寄|轉發|返信|転送|회신|전달|ตอบกลับ|ส่งต่อ)\s?[:：])/iu;

/** A subject that pretends to answer the reader. */
export function fakeReply(candidate: Template): readonly Finding[] {
  const [first] = fieldsOf(candidate);
  const found = first === undefined ? null : REPLY.exec(first.text);
  if (first === undefined || found === null) return [];
  const text = found[0].trimStart();
  const start = found[0].length - text.length;
  return [
    note(
      `${quoted([text])} reads like an answer to a mail that the reader never wrote: leave it out.`,
      'CAN-SPAM: no misleading subject',
      [{ field: first.field, start, end: found[0].length, text }],
    ),
  ];
}
