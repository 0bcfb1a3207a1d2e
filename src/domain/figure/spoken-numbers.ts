/** Names of 21 to 99 and of the hundreds, made of their parts as each language makes them; folded (no accents), parts joined by a blank. */
// biome-ignore format: one language a line
const TENS: Readonly<Record<string, readonly string[]>> = {
  es: ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
  pt: ['trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  fr: ['trente', 'quarante', 'cinquante', 'soixante'],
  de: ['dreißig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
};
// biome-ignore format: one language a line
const UNITS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  es: [['un', 'uno', 'una'], ['dos'], ['tres'], ['cuatro'], ['cinco'], ['seis'], ['siete'], ['ocho'], ['nueve']],
  pt: [['um', 'uma'], ['dois', 'duas'], ['tres'], ['quatro'], ['cinco'], ['seis'], ['sete'], ['oito'], ['nove']],
  fr: [['un', 'une'], ['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit'], ['neuf']],
  de: [['ein'], ['zwei'], ['drei'], ['vier'], ['funf'], ['sechs'], ['sieben'], ['acht'], ['neun']],
  id: [['satu'], ['dua'], ['tiga'], ['empat'], ['lima'], ['enam'], ['tujuh'], ['delapan', 'lapan'], ['sembilan']],
};

/** The language's compound numbers by name; empty where none are told. */
export function spokenNumbers(base: string): Readonly<Record<string, number>> {
  const names: Record<string, number> = {};
  const units = UNITS[base] ?? [];
  for (const [index, spellings] of units.entries()) {
    for (const unit of spellings) compound(base, names, unit, index + 1);
  }
  return names;
}

function compound(base: string, names: Record<string, number>, unit: string, value: number): void {
  const tens = (TENS[base] ?? []).map((ten, index) => [ten, 30 + 10 * index] as const);
  switch (base) {
    case 'es':
      names[`veinti${unit}`] = 20 + value;
      for (const [ten, amount] of tens) names[`${ten} y ${unit}`] = amount + value;
      return;
    case 'pt':
      for (const [ten, amount] of [['vinte', 20] as const, ...tens]) names[`${ten} e ${unit}`] = amount + value;
      return;
    case 'fr':
      for (const [ten, amount] of [['vingt', 20] as const, ...tens])
        names[value === 1 ? `${ten} et ${unit}` : `${ten} ${unit}`] = amount + value;
      if (value > 1) names[`quatre vingt ${unit}`] = 80 + value;
      return;
    case 'de':
      for (const [ten, amount] of [['zwanzig', 20] as const, ...tens]) {
        names[`${unit}und${ten}`] = amount + value;
        names[`${unit}und${ten.replace('ß', 'ss')}`] = amount + value;
      }
      names[`${unit}hundert`] = 100 * value;
      return;
    default:
      if (value > 1) compoundByPlace(names, unit, value);
  }
}

/** Malay and Indonesian: tiga belas, tiga puluh, tiga puluh lima, tiga ratus. */
function compoundByPlace(names: Record<string, number>, unit: string, value: number): void {
  names[`${unit} belas`] = 10 + value;
  names[`${unit} puluh`] = 10 * value;
  names[`${unit} ratus`] = 100 * value;
  for (const [index, spellings] of (UNITS['id'] ?? []).entries()) {
    for (const last of spellings) names[`${unit} puluh ${last}`] = 10 * value + index + 1;
  }
}
