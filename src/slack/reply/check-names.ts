import type { CheckName } from '../../domain/report.ts';

/** What each check looks at, as a marketer would say it. */
export const CHECK_NAMES_IN_WORDS: Readonly<Record<CheckName, string>> = {
  facts: 'Promises',
  'offer-kept': 'The whole offer',
  'offer-roles': 'What each figure means',
  relationship: 'What it says of the reader',
  urgency: 'Hurry and scarcity',
  borrowed: 'Words of another shop',
  tokens: 'Merge tags',
  links: 'Links',
  codes: 'Codes',
  'opt-out': 'Opt-out and legal text',
  terms: 'Conditions of the offer',
  language: 'Language',
  length: 'Length',
  'sms-parts': 'Number of SMS',
  shouting: 'Capitals and exclamation marks',
  brand: 'Words to avoid and to keep',
  empty: 'There is a text',
};
