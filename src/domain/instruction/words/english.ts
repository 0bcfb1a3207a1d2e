import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const ENGLISH: InstructionWords = {
  another: phraseList(`
    another, variant, variation, alternative, other version, different version, different angle, new version,
    other angle, new angle, try again, again, redo, one more, once more, next version, something else,
    something different, differently, another one, different approach, regenerate
  `),
  shorter: phraseList(`
    shorter, shorten, more concise, concise, too long, cut it, cut it down, trim, trim it, tighter, more brief,
    briefer, less text, fewer words, fewer characters, less wordy, condense, keep it brief, make it short,
    less long
  `),
  mention: phraseList(`
    mention, say that, tell them, tell people, point out, highlight, note that, include, add, say, put in,
    emphasise, emphasize, talk about
  `),
  factNouns: phraseList(`
    discount, offer, voucher, coupon, code, promo code, price, old price, new price, deadline, sale, promo,
    promotion, shipping, delivery, returns, minimum, minimum spend, min spend, gift, item, product, amount,
    amount due, total, order, order number, link, perk, reward, points, stock, end date, expiry, brand, shop,
    it, this, that, they, there, payment, event, collection, what's new
  `),
  joins: phraseList(
    `is, are, was, were, will be, ends, end, starts, start, runs, expires, costs, applies, lasts, comes to`,
  ),
  offerWords: phraseList(`
    off, free shipping, free delivery, free returns, free gift, min spend, min. spend, minimum spend, discount,
    cashback, until, valid, ends, expires, code, voucher, gift, warranty, last chance, in stock, new in,
    buy one get one
  `),
  courtesy: phraseList(`
    please, pls, plz, can you, could you, can we, could we, would you, will you, i want, i'd like, we want,
    i need, give me, show me, let's have, now, ok, okay, hey, hi, and, also, but, so, just, kindly, btw, fyi,
    maybe
  `),
  talk: phraseList(`
    thanks, thank you, thx, ty, cheers, great, perfect, nice, good, awesome, love it, like it, looks good, lgtm,
    cool, done, got it, sent, will do, agree, agreed, yes, no, yep, nope, ok, okay, sure, i think, we should,
    lol, haha, what do you think, who, when do, shall we, i'll, we'll, approved, ship it, hello, good morning,
    all good, well done
  `),
  edit: phraseList(`
    make, use, change, remove, delete, drop, replace, rewrite, rephrase, reword, try, start with, begin with,
    end with, put, without, less, more, fewer, longer, emoji, emojis, add, keep, avoid, don't, do not, instead,
    title, swap, move, no, translate, sound, simplify, fix, focus on, lead with, turn, write, mention, include,
    say, call to action, cta
  `),
};
