import type { Template } from '../../../domain/template.ts';
import type { Unit } from '../../../language/units/unit.ts';

export type Role =
  | 'title'
  | 'brand-prefix'
  | 'greeting'
  | 'opening'
  | 'event'
  | 'offer'
  | 'fact'
  | 'lead-in'
  | 'list'
  | 'cta'
  | 'already-paid'
  | 'contact'
  | 'terms'
  | 'sign-off'
  | 'opt-out';

/** One piece of the rewrite, with where it comes from. */
export interface Said {
  readonly role: Role;
  readonly text: string;
  /** `kept`: as it was; `edited`: the original's words with something taken out; `written`: phrase book, voucher, facts. */
  readonly source: 'kept' | 'edited' | 'written';
  /** The units it is or stands for. */
  readonly from: readonly Unit[];
  readonly gloss: string | null;
  /** Why it reads so; null: decided by what it replaced. */
  readonly why: string | null;
  /** White space before it in the original, for pieces that keep their place on the page; null: the channel decides. */
  readonly lead: string | null;
  /** Whether it may go when the channel is short of room. */
  readonly optional: boolean;
}

export function kept(role: Role, unit: Unit): Said {
  return {
    role,
    text: unit.text,
    source: 'kept',
    from: [unit],
    gloss: null,
    why: null,
    lead: unit.lead,
    optional: false,
  };
}

export function edited(role: Role, unit: Unit, text: string, why: string | null): Said {
  return {
    role,
    text,
    source: text === unit.text ? 'kept' : 'edited',
    from: [unit],
    gloss: null,
    why,
    lead: unit.lead,
    optional: false,
  };
}

export function written(role: Role, text: string, rest: Partial<Said> = {}): Said {
  return { role, text, source: 'written', from: [], gloss: null, why: null, lead: null, optional: false, ...rest };
}

/** A rewrite with the pieces it is made of. */
export interface Message extends Template {
  readonly pieces: readonly Said[];
}

/** Words made for a slot, with their English where they are not. */
export interface Made {
  readonly text: string;
  readonly gloss: string | null;
}
