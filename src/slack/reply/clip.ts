const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * At most `max` UTF-16 units, with "…" where something was cut. Never cuts inside what a reader sees as one character
 * (an emoji with its skin tone, a letter with its marks).
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  // One character of a reader may be long, so the look-ahead is generous; the rest of the text need not be read.
  for (const { segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
