/**
 * What a rewrite does with a unit. `offer`: says the whole offer; `event`: what happened, as far as the segment may say it;
 * `sender`: says who writes; `leadIn`: leads to the list below it; `action`: a clear step; `dropped`: goes, with what it says replaced or not.
 */
export const PLACES = [
  'prefix',
  'greeting',
  'sender',
  'offer',
  'event',
  'facts',
  'list',
  'leadIn',
  'action',
  'alreadyPaid',
  'terms',
  'signOff',
  'optOut',
  'dropped',
] as const;
export type Place = (typeof PLACES)[number];
