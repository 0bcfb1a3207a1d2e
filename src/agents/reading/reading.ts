import { findFigures } from '../../domain/figure/find-figures.ts';
import { measure } from '../../domain/measure.ts';
import type { Measure } from '../../domain/report.ts';
import { type Template, wholeText } from '../../domain/template.ts';
import { findTokens, type Token } from '../../domain/token.ts';
import { fold } from '../../language/fold.ts';
import { type Action, readAction } from './action.ts';
import { type Audience, readAudience } from './audience.ts';
import { earFor } from './hear.ts';
import { type Layout, readLayout } from './layout.ts';
import { type Loudness, readLoudness } from './loudness.ts';
import { openingOf } from './opening.ts';
import { partsOf, readApart } from './parts.ts';
import type { Piece } from './piece.ts';
import { type Pressure, readPressure } from './pressure.ts';
import type { Setting } from './setting.ts';
import { readSubstance, type Substance } from './substance.ts';
import { type HeardTone, readTone } from './tone.ts';
import { wordsOf } from './words.ts';

/** What one message does, as far as it can be seen from its words. All offsets are those of `text`. */
export interface Reading {
  readonly setting: Setting;
  readonly template: Template;
  /** Title and body as one. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The first words are a greeting. */
  readonly greets: boolean;
  /** What is seen before anything else. */
  readonly opening: Piece;
  readonly substance: Substance;
  readonly action: Action;
  readonly audience: Audience;
  readonly tone: readonly HeardTone[];
  readonly pressure: Pressure;
  readonly loudness: Loudness;
  readonly layout: Layout;
  readonly measure: Measure;
}

/** Reads a message by rule: pure, the same for any writer. */
export function readMessage(template: Template, setting: Setting): Reading {
  const text = wholeText(template);
  const tokens = findTokens(text);
  const parts = partsOf(template);
  const ear = earFor(parts, tokens, setting.language);
  const figures = readApart(parts, (part) => findFigures(part, setting.language)).filter(
    (figure) => !isOfTheName(figure, setting),
  );
  const blanked = withoutTokens(text, tokens);
  const substance = readSubstance({ text, tokens, figures, ear, setting });
  const bodyStart = text.length - template.body.length;
  return {
    setting,
    template,
    text,
    tokens,
    greets: ear('greeting').some(({ start }) => /^[\s¡¿!]*$/u.test(text.slice(0, start))),
    opening: openingOf(template, text, tokens, setting.language),
    substance,
    action: readAction({ text, tokens, figures, ear, language: setting.language }),
    audience: readAudience(text, ear, substance, setting),
    tone: readTone(ear, setting),
    pressure: readPressure(figures, ear, setting),
    loudness: readLoudness(blanked, setting.shop),
    layout: inWhole(readLayout(blanked.slice(bodyStart), setting.language, shifted(ear('terms'), -bodyStart)), {
      text,
      by: bodyStart,
    }),
    measure: measure(template, setting.channel),
  };
}

/** "Tres Hornos", "Two Foxes": a number that the shop bears in its name, written out. */
function isOfTheName({ text }: Piece, { shop, language }: Setting): boolean {
  return shop !== null && !/\p{Nd}/u.test(text) && wordsOf(shop, language).some(({ stem }) => stem === fold(text).text);
}

/** True when a piece begins inside the opening. */
export function opensWith(reading: Reading, pieces: readonly Piece[]): Piece | null {
  return pieces.find((one) => one.start >= reading.opening.start && one.start < reading.opening.end) ?? null;
}

function shifted(pieces: readonly Piece[], by: number): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }));
}

/** A layout read from the body alone, with the words and the offsets of the whole. */
function inWhole(layout: Layout, { text, by }: { readonly text: string; readonly by: number }): Layout {
  const whole = ({ start, end }: Piece): Piece => ({
    start: start + by,
    end: end + by,
    text: text.slice(start + by, end + by),
  });
  return {
    listLines: layout.listLines.map(whole),
    runOn: layout.runOn === null ? null : whole(layout.runOn),
    telegram: layout.telegram === null ? null : whole(layout.telegram),
    curt: layout.curt === null ? null : whole(layout.curt),
  };
}

/** Every token as one letter and spaces: a word, and as long as before, so that offsets hold. */
function withoutTokens(text: string, tokens: readonly Token[]): string {
  let blanked = '';
  let end = 0;
  for (const token of tokens) {
    blanked += text.slice(end, token.start) + 'x'.padEnd(token.end - token.start);
    end = token.end;
  }
  return blanked + text.slice(end);
}
