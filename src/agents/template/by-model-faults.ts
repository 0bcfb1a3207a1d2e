import type { Check, CheckName } from '../../domain/report.ts';

/** What an author has to do about a failed check. */
const REMEDIES: Readonly<Record<CheckName, string>> = {
  facts: 'It states something that nobody gave. Take it out, or say only what a source says.',
  'offer-kept': 'A part of the offer is missing. Put it back, in the words of the original or of the offer.',
  'offer-roles':
    'A number of the offer plays another role, or "up to" or "from" is gone. Copy the wording of the offer.',
  relationship: 'It says something of the reader that this segment does not allow. Take it out.',
  urgency:
    'It presses the reader with an end or a shortage that nobody gave. Take it out and put nothing like it in its place.',
  borrowed:
    "It takes over words, a name, a code or a link of another shop's message. Use your own words and this shop's facts.",
  tokens:
    'The marks differ from those of the original. Every ⟦T…⟧ of the original must be there once, unchanged, no others.',
  links: 'A link is missing or altered. Keep the marks of the links, and write no address of your own.',
  codes: 'A code is missing or altered. Copy the code letter for letter.',
  'opt-out': 'The opt-out line or the legal prefix is missing. Put it back unchanged, where it was.',
  terms: 'A condition is missing. Put it back in its own words.',
  language: 'It is in the wrong language. Write in the language that is named.',
  length: 'It is too long for the channel. Shorten it without losing a fact.',
  'sms-parts': 'It costs more SMS parts than the original. Shorten it, and use no emoji, accents or curly quotes.',
  shouting: 'It shouts. Use normal case and at most one exclamation mark.',
  brand: 'It has words that the shop avoids, or lost words that it keeps.',
  empty: 'The message is empty. Write it.',
};

/** The guard's failures as a list of things to do, each with what was found. */
export function faultsInWords(failures: readonly Check[]): string {
  return failures
    .map(({ name, detail, found }) => {
      const words = [...new Set(found.map((span) => `"${span.text}" in the ${span.field}`))];
      return `- ${REMEDIES[name]} ${detail}${words.length > 0 ? ` Found: ${words.join(', ')}.` : ''}`;
    })
    .join('\n');
}
