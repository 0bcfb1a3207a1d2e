import { type Brief, groundsOf } from '../../domain/brief.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import type { Span } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { findTerms } from '../../language/find-terms.ts';
import { fold } from '../../language/fold.ts';
import type { GuardInput } from '../guard-input.ts';
import { fieldsOf } from '../offer/answer.ts';
import { namesIn, type PlacedName } from './names.ts';

/** Capitalised without being a name. */
const NO_NAMES = [
  'greeting',
  'sign-off',
  'urgency',
  'call-to-action',
  'vague-incentive',
  'officialese',
  'hedge',
] as const;

/** A strange name at the very place where the original's own shop stood, when that is gone: the text is signed by somebody else. */
export function otherShop({ brief, candidate }: GuardInput): { readonly own: string; readonly name: Span } | null {
  const said = fieldsOf(candidate).map(({ text }) => fold(text).text);
  // "尊敬的用户：" greets and names nobody.
  const lost = ownNames(brief.template).filter(
    ({ folded, field, ...name }) =>
      !said.some((text) => text.includes(folded)) && isName(name, field, brief.language, name.slot),
  );
  if (lost.length === 0) return null;
  for (const { field, text } of fieldsOf(candidate)) {
    for (const { slot, ...name } of namesIn(text)) {
      const own = lost.find((one) => one.slot === slot);
      if (own === undefined || !isStrange(name.text, brief) || !isName(name, text, brief.language, slot)) continue;
      return { own: own.text, name: { field, ...name } };
    }
  }
  return null;
}

/** Folded. */
const givenBy = rememberedOf(
  (brief: Brief) => fold([groundsOf(brief), brief.merchant ?? '', brief.brand.shop ?? ''].join('\n')).text,
);

/** The names in the original, each with how it is looked for. */
const ownNames = rememberedOf((template: Template) =>
  fieldsOf(template).flatMap(({ text }) =>
    namesIn(text).map((name) => ({ ...name, field: text, folded: fold(name.text).text })),
  ),
);

/** No word of it that could be known is in what the marketer gave. */
function isStrange(name: string, brief: Brief): boolean {
  const words = fold(name).text.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => !givenBy(brief).includes(word));
}

function isName(
  { start, end, text: name }: Omit<PlacedName, 'slot'>,
  text: string,
  language: string,
  slot: string,
): boolean {
  // One capitalised word before a colon is as likely a heading ("Reminder:").
  if (slot === 'opening' && !/\s|\p{Lo}/u.test(name)) return false;
  return NO_NAMES.every((list) =>
    findTerms(text, language, list).every((term) => term.end <= start || end <= term.start),
  );
}
