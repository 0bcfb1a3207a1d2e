/** The template languages of docs/principles.md, "Tokens", each with where it is used. Every repeat is bounded or stops at its own delimiter: linear on any text. */
const PLACEHOLDERS = [
  String.raw`⟦\s{0,3}T\d{1,5}\s{0,3}⟧`, // our own mark, should a text bring one along
  String.raw`\{\{\{?(?:[^{}]|\{[^{}]{0,200}\})*\}?\}\}`, // Liquid, Jinja, Handlebars, Klaviyo, HubSpot, WhatsApp {{1}}, Braze {{${name} | default: 'x'}}
  String.raw`\{%[\s\S]{0,400}?%\}`, // Liquid and Jinja tags
  String.raw`<%[\s\S]{0,400}?%>`, // ERB, Selligent
  String.raw`\$\{[^{}]{0,200}\}`, // ${name}
  String.raw`\*\|[^|\n]{1,200}\|\*`, // Mailchimp
  String.raw`%%[^%\n]{1,200}%%`, // Salesforce Marketing Cloud, AMPscript
  String.raw`(?<![%\p{L}\p{N}])%[A-Z][A-Z0-9_]{1,40}%(?![%\p{L}\p{N}])`, // %FIRSTNAME%
  String.raw`(?<![\p{L}\p{N}%])%(?:\d{1,2}\$)?[sd](?![\p{L}\p{N}])`, // %s, %1$s
  String.raw`#\?[A-Za-z0-9_]{1,60}\?#`, // Sellercloud
  String.raw`(?<![{$])\{(?:\$?[\p{L}_][\p{L}\p{M}\p{N}_ .:|'-]{0,60}|\d{1,3})\}(?!\})`, // {name}, {$sVouchercode}, {0}
  String.raw`\[\[[^\[\]\n]{1,80}\]\]`, // [[x]]
  String.raw`\[(?!(?:긴급|속보|필독|마감|공지|단독)[^\]]{0,6}\])\p{L}[\p{L}\p{M}\p{N}_ /'’&.-]{0,40}\](?!\()`, // [First Name], [Tên người nhận]; not a Markdown link, not the cry "[긴급]"
  String.raw`<(?!(?:${htmlTags()})\b)\p{L}[\p{L}\p{M}\p{N}_ -]{0,40}>`, // <name>, a word that is no HTML tag
].join('|');

function htmlTags(): string {
  return (
    'a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|code|col|colgroup|dd|del|div|dl|dt|em|figure|' +
    'font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|ol|option|p|pre|s|' +
    'script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|video'
  );
}

export const PLACEHOLDER = new RegExp(PLACEHOLDERS, 'gu');

/** A character that every placeholder has; texts without one need no search. */
export const MAY_HOLD_PLACEHOLDER = /[{%<[*#⟦]/u;

/** Tags that steer what is shown instead of standing for a value; the first group holds the keyword where there is one. */
const BLOCK = /^(?:\{%|<%(?!=)|%%\[|\{\{\{?\s*(?:[#/^]|else\b)|\*\|\s*(?:IF|IFNOT|ELSEIF|ELSE|END|INTERESTED|RSS)\b)/iu;

export function isBlockTag(placeholder: string): boolean {
  return BLOCK.test(placeholder);
}
