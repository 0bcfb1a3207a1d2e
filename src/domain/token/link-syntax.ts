/**
 * Links, bare domains, e-mail addresses and phone numbers: what a customer is sent to. ASCII only, so that a link ends
 * where Chinese, Thai or Korean text goes on without a space; a placeholder may stand inside ("shop.example/pay/{{id}}").
 */
const FILLED = String.raw`\{\{[^{}\n]{0,80}\}\}|\{[^{}\s]{1,60}\}`;
const TAIL = String.raw`(?:${FILLED}|[!#$%&'()*+,./:;=?@\[\]^_|~\w-])`;
const LABEL = `[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?`;
/** Endings of shop and link domains. Not every one there is: an unknown ending with a path still counts, see below. */
const ENDINGS =
  'example|com|net|org|info|biz|shop|store|app|link|page|site|online|xyz|vip|club|test|io|co|ly|gl|eu|us|uk|my|sg|id|vn|th|ph|cn|tw|hk|jp|kr|in|de|at|ch|fr|be|es|pt|it|nl|mx|br|ar|cl|pe|au|nz|ca|me|gg|to|cc|tv|ee';

const ADDRESS = String.raw`(?<![\w.+-])[\w.+-]{1,64}@(?:${LABEL}\.){1,4}[a-z]{2,18}`;
const WITH_SCHEME = String.raw`(?:https?:\/\/|(?<![\w.])www\.)(?:${TAIL})+`;
const BARE = String.raw`(?<![\w.@/-])(?:${LABEL}\.){1,4}(?:(?:${ENDINGS})(?![\w-])(?:[/?#](?:${TAIL})*)?|[a-z]{2,12}\/(?:${TAIL})+)`;
/** Begins with +, 0, (0 or 1800, or is dialled as a USSD code; the caller checks that it has 8 to 15 digits. */
const PHONE = String.raw`(?<![\w.,/%-])(?:\+\d|\(?0\d|1-?800|1[589]00)[\d ()-]{4,16}\d(?![\w%]|[.,]\d)`;
const USSD = String.raw`\*\d{2,4}(?:\*\d{1,6}){0,6}#`;

export const LINK = new RegExp(`${ADDRESS}|${WITH_SCHEME}|${BARE}|${USSD}|${PHONE}`, 'giu');

export const MAY_HOLD_LINK = /[\w}]\.[a-z\d]|@|:\/\/|[\d)][\d ()-]{5}|\*\d/iu;

/** Punctuation that ends the sentence, not the link; a closing bracket stays when it was opened inside. */
export function trimLink(link: string): string {
  let trimmed = link;
  for (;;) {
    const last = trimmed.at(-1) ?? '';
    const unopened = (last === ')' && !trimmed.includes('(')) || (last === ']' && !trimmed.includes('['));
    if (!/[.,;:!?'*_]/u.test(last) && !unopened) return trimmed;
    trimmed = trimmed.slice(0, -1);
  }
}

/** A phone number has 8 to 15 digits and is no date. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/gu, '').length;
  return digits >= 8 && digits <= 15 && !/^\d{1,4}-\d{1,2}-\d{1,4}$/u.test(text);
}
