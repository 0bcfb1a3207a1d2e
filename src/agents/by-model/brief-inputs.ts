import type { Brief } from '../../domain/brief.ts';
import { CHANNEL_LIMITS } from '../../domain/channel.ts';
import type { Passage, PromptInput } from '../language-model.ts';

/** All that may back a claim, besides the message itself. `mask` hides tokens of the message in it. */
export function givenOf(brief: Brief, mask: (text: string) => string = (text) => text): PromptInput {
  const given = [
    passage('the_offer', brief.voucher?.text),
    passage('product_category', brief.category?.join(' > ')),
    passage('the_product', brief.product),
    passage('shop_name', brief.brand.shop ?? (isId(brief.merchant) ? null : brief.merchant)),
    ...brief.facts.map((fact) => passage('confirmed_fact', fact)),
  ].filter((one) => one !== null);
  return given.length === 0 ? 'Nothing besides the message.' : given.map((one) => ({ ...one, text: mask(one.text) }));
}

/** "push, title up to 50 characters, body up to 178" */
export function channelLine(brief: Brief): string {
  const { title, body } = CHANNEL_LIMITS[brief.channel];
  const limits = [
    title === null || brief.template.title === null ? null : `title up to ${title} characters`,
    body === null ? null : `body up to ${body} characters`,
    brief.channel === 'sms'
      ? 'not longer than the original, no emoji, accents or curly quotes that it does not have'
      : null,
  ].filter((limit) => limit !== null);
  return [brief.channel, ...limits].join(', ');
}

/** "Indonesian (id)" */
export function languageLine(tag: string): string {
  if (tag === 'en-MY') return 'Malay and English mixed, as spoken in Malaysia (en-MY): keep the mixture';
  try {
    return `${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag} (${tag})`;
  } catch {
    return tag;
  }
}

export function passage(element: Passage['element'], text: string | null | undefined): Passage | null {
  return text === null || text === undefined || text.trim() === '' ? null : { element, text };
}

/** `m_42` names a shop in a database, not to its customers. */
function isId(merchant: string | null): boolean {
  return merchant !== null && /^\S*[\d_]\S*$/u.test(merchant);
}
