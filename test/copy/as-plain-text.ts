/** What GitHub would read as markup inside a line: emphasis, code, links, HTML, entities, cells, strike-through, mentions. */
const MARKUP = /[\\`*_[\]<>&|~@]/gu;
/** `$…$` would be read as a formula; GitHub's documentation gives this way to write a dollar. */
const DOLLAR = /\$/gu;
/** `https://`, `www.` and `mailto:` become links by themselves. */
const COLON = /:(?=\S)/gu;
const WWW = /www(?=\.)/giu;
/** Controls and marks of direction, which would rearrange the page; joiners stay, emoji and scripts need them. */
const UNSEEN = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text of anyone as one line of Markdown in which nothing renders: what was typed is what is read. Line ends become `<br>`. */
export function asPlainText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(MARKUP, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`))
    .replace(COLON, '\\:')
    .replace(WWW, '$&\\')
    .replace(DOLLAR, '<span>$</span>')
    .replace(/\n/gu, '<br>');
}
