import type { BriefFields } from '../domain/read-brief.ts';

/** What was understood of a pasted text, before anyone confirmed it. Null: not named. */
export interface Draft {
  readonly title: string | null;
  readonly body: string;
  readonly segment: string | null;
  readonly merchant: string | null;
  readonly voucher: string | null;
  readonly category: string | null;
  readonly product: string | null;
  readonly channel: string | null;
  readonly language: string | null;
}

export const EMPTY_DRAFT: Draft = {
  title: null,
  body: '',
  segment: null,
  merchant: null,
  voucher: null,
  category: null,
  product: null,
  channel: null,
  language: null,
};

/** The fields of a brief; a segment that nobody named is the empty one, which `readBrief` refuses. */
export function fieldsOf(draft: Draft): BriefFields {
  return { ...draft, segment: draft.segment ?? '' };
}
