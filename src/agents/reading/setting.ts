import type { Brief } from '../../domain/brief.ts';
import type { CategoryPath } from '../../domain/category.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Exemplar } from '../../domain/record.ts';
import type { SegmentId } from '../../domain/segment.ts';

/** What is known of a message besides its words: what a brief and an exemplar have in common. */
export interface Setting {
  readonly segment: SegmentId;
  readonly channel: Channel;
  readonly language: string;
  /** The shop's name, where it is known: its own name is neither shouting nor an item. */
  readonly shop: string | null;
  readonly voucher: string | null;
  readonly category: CategoryPath | null;
  readonly product: string | null;
  readonly facts: readonly string[];
  /** ISO date for what has passed; null where time plays no part. */
  readonly today: string | null;
}

export function settingOfBrief(brief: Brief, today: string | null = null): Setting {
  const { segment, channel, language, category, product, facts, brand, merchant } = brief;
  const shop = brand.shop ?? merchant;
  return { segment, channel, language, shop, voucher: brief.voucher?.text ?? null, category, product, facts, today };
}

export function settingOfExemplar(exemplar: Exemplar): Setting {
  const { segment, channel, language, merchant, voucher, category, product } = exemplar;
  return { segment, channel, language, shop: merchant, voucher, category, product, facts: [], today: null };
}
