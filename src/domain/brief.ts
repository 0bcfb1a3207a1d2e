import type { CategoryPath } from './category.ts';
import type { Channel } from './channel.ts';
import { rememberedOf } from './remembered.ts';
import type { SegmentId } from './segment.ts';
import type { Template } from './template.ts';
import type { Voucher } from './voucher.ts';

/** How the shop wants to sound. `avoid` must not appear in a rewrite, `keep` must not disappear from it. */
export interface Brand {
  readonly shop: string | null;
  readonly tone: string | null;
  readonly avoid: readonly string[];
  readonly keep: readonly string[];
}

export const NO_BRAND: Brand = { shop: null, tone: null, avoid: [], keep: [] };

/** Everything the marketer gave. Nothing but template, voucher, category, product and facts grounds a claim. */
export interface Brief {
  readonly merchant: string | null;
  readonly segment: SegmentId;
  readonly template: Template;
  readonly voucher: Voucher | null;
  readonly category: CategoryPath | null;
  readonly product: string | null;
  readonly channel: Channel;
  /** BCP 47: `en`, `id`, `es-MX`, `zh-CN`, … Code-mixed Malay-English is `en-MY`. */
  readonly language: string;
  /** Facts the marketer confirmed in words of their own; they ground claims. */
  readonly facts: readonly string[];
  /** What the marketer wants done ("shorter", "in Spanish"). Never grounds a claim. */
  readonly instruction: string | null;
  readonly brand: Brand;
  /** The version a follow-up grows from; null for a first rewrite. */
  readonly previous: Template | null;
}

/** The marketer's own words that may back a claim, as one text. Source of truth for the guard. */
export const groundsOf: (brief: Brief) => string = rememberedOf((brief) =>
  [
    brief.template.title,
    brief.template.body,
    brief.voucher?.text,
    brief.category?.join(' > '),
    brief.product,
    ...brief.facts,
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join('\n'),
);
