import type { Brief } from '../../domain/brief.ts';
import type { Figure } from '../../domain/figure/figure.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { rememberedOf } from '../../domain/remembered.ts';
import type { Span } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import type { GuardInput } from '../guard-input.ts';
import { fieldsOf } from './answer.ts';

/** A figure with the field it stands in. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly field: Span['field'];
  /** The whole text of that field. */
  readonly text: string;
}

export interface StatedFigures {
  readonly original: readonly PlacedFigure[];
  readonly voucher: readonly Figure[];
  /** Of category, product, the shop's name ("Roti Bakar 88") and confirmed facts. */
  readonly besides: readonly Figure[];
  /** Of the confirmed facts alone: newer than the original. */
  readonly facts: readonly Figure[];
  readonly candidate: readonly PlacedFigure[];
}

/** Several checks ask for them. */
export const statedFigures: (input: GuardInput) => StatedFigures = rememberedOf(({ brief, candidate }) => ({
  ...statedByMarketer(brief),
  candidate: placedIn(candidate, brief.language),
}));

const statedByMarketer = rememberedOf((brief: Brief): Omit<StatedFigures, 'candidate'> => {
  const { language } = brief;
  const facts = brief.facts.flatMap((fact) => findFigures(fact, language));
  const about = [brief.category?.join(' > ') ?? '', brief.product ?? '', brief.merchant ?? ''].filter(
    (text) => text !== '',
  );
  return {
    original: placedIn(brief.template, language),
    voucher: brief.voucher === null ? [] : findFigures(brief.voucher.text, language),
    besides: [...about.flatMap((text) => findFigures(text, language)), ...facts],
    facts,
  };
});

function placedIn(template: Template, language: string): readonly PlacedFigure[] {
  return fieldsOf(template).flatMap(({ field, text }) =>
    findFigures(text, language).map((figure) => ({ figure, field, text })),
  );
}

/** Every figure that the marketer gave. */
export function givenFigures(stated: StatedFigures): readonly Figure[] {
  return [...stated.original.map((one) => one.figure), ...stated.voucher, ...stated.besides];
}

/** The first of each fact in each role: a text that repeats itself says no more. */
export function distinct(figures: readonly Figure[]): readonly Figure[] {
  const first = new Map<string, Figure>();
  for (const figure of figures) {
    const said = `${figure.key} ${figure.role}`;
    if (!first.has(said)) first.set(said, figure);
  }
  return [...first.values()];
}

export function spanOf({ figure, field }: PlacedFigure): Span {
  return { field, start: figure.start, end: figure.end, text: figure.text };
}
