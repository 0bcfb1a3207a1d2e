import type { Brief } from '../../domain/brief.ts';
import type { Template } from '../../domain/template.ts';
import { baseLanguage } from '../../language/language-tag.ts';
import { type Finding, fieldsOf, quoted } from '../offer/answer.ts';
import { note } from './note.ts';

/** Sentences that Portuguese spam filters know by heart (Hi Platform's list). */
const PORTUGUESE =
  /(?<!\p{L})(?:[úu]ltima (?:chance|oportunidade)\s?!|(?:compre |[ée] )?agora ou nunca(?!\p{L})|100\s?% (?:garantid[oa]|gr[áa]tis|seguro)|n[ãa]o perca (?:esta|essa) (?:chance|oportunidade)\s?!|clique (?:aqui )?(?:agora|j[áa])(?!\p{L})|ganhe dinheiro|dinheiro f[áa]cil|oferta imperd[íi]vel)/giu;

export function spamPhrases({ language }: Brief, candidate: Template): readonly Finding[] {
  if (baseLanguage(language) !== 'pt') return [];
  const found = fieldsOf(candidate).flatMap(({ field, text }) =>
    [...text.matchAll(PORTUGUESE)].map((match) => ({
      field,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  );
  if (found.length === 0) return [];
  const words = quoted(found.map(({ text }) => text));
  return [
    note(
      `${words} is what spam filters look for: say it in words of your own.`,
      'Hi Platform’s list of spam phrases',
      found,
    ),
  ];
}
