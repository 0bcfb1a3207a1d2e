import type { PreviewName } from '../../language/question-previews.ts';
import type { Answer } from './answered.ts';

/** One thing a marketer can be asked, before it is put in words. */
export interface QuestionKind {
  readonly about: string;
  /** What in a fact answers it. */
  readonly answeredBy: readonly Answer[];
}

/** In the trade's words; the id is also the name of its preview. */
export const QUESTION_KINDS: Readonly<Record<PreviewName, QuestionKind>> = {
  item: { about: 'item', answeredBy: ['words'] },
  prices: { about: 'price', answeredBy: ['price'] },
  price: { about: 'price', answeredBy: ['price'] },
  offer: { about: 'offer', answeredBy: ['offer'] },
  gift: { about: 'offer', answeredBy: ['offer', 'words'] },
  'pay-by': { about: 'deadline', answeredBy: ['deadline'] },
  deadline: { about: 'deadline', answeredBy: ['deadline'] },
  stock: { about: 'stock', answeredBy: ['stock'] },
  payment: { about: 'payment', answeredBy: ['link', 'words'] },
  'amount-due': { about: 'payment', answeredBy: ['price', 'deadline'] },
  news: { about: 'news', answeredBy: ['words', 'offer'] },
  perk: { about: 'offer', answeredBy: ['words', 'offer'] },
  'usable-offer': { about: 'offer', answeredBy: ['offer'] },
  'related-offer': { about: 'offer', answeredBy: ['offer', 'words'] },
  'cart-link': { about: 'link', answeredBy: ['link'] },
  'shop-link': { about: 'link', answeredBy: ['link'] },
  'reorder-link': { about: 'link', answeredBy: ['link'] },
  'review-link': { about: 'link', answeredBy: ['link'] },
  start: { about: 'item', answeredBy: ['words', 'offer', 'price'] },
  membership: { about: 'relationship', answeredBy: ['words'] },
};
