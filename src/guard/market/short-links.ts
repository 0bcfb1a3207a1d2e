import type { Brief } from '../../domain/brief.ts';
import type { Template } from '../../domain/template.ts';
import { findTokens } from '../../domain/token.ts';
import { type Finding, fieldsOf, quoted } from '../offer/answer.ts';
import { note } from './note.ts';

/** Hosts that hide where a link leads. */
const SHORTENER =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|cutt\.ly|rebrand\.ly|rb\.gy|t\.ly|tiny\.cc|short\.io|shorturl\.at|s\.id|t\.cn|dwz\.cn|url\.cn|suo\.im|reurl\.cc|han\.gl|vo\.la|me2\.do|lin\.ee|wa\.me|encurtador\.com\.br)(?=[/?#]|$)/iu;

/** WhatsApp refuses templates with shortened links, wa.me among them (Meta template rules). */
export function shortLinks({ channel }: Brief, candidate: Template): readonly Finding[] {
  if (channel !== 'whatsapp') return [];
  const found = fieldsOf(candidate).flatMap(({ field, text }) =>
    findTokens(text)
      .filter((token) => token.kind === 'link' && SHORTENER.test(token.text))
      .map(({ start, end, text: link }) => ({ field, start, end, text: link })),
  );
  if (found.length === 0) return [];
  const links = quoted(found.map(({ text }) => text));
  return [
    note(`WhatsApp refuses shortened links: put the shop’s own address for ${links}.`, 'Meta’s template rules', found),
  ];
}
