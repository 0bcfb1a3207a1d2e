/** A whole reply that wants the version before back, or the text as it was: neither is a wish for a new text. */
export function readTakeBack(text: string): 'undo' | 'keep-original' | null {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s']+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (UNDO.test(words)) return 'undo';
  return ORIGINAL.test(words) ? 'keep-original' : null;
}

const UNDO =
  /^(?:please |no )?(?:undo|revert|go back|batalkan|deshacer|deshaz|desfazer|annuler|rückgängig)(?: (?:it|that|this|the last (?:one|change)|last change|eso|isso|itu))?(?: please)?$/u;

const ORIGINAL =
  /^(?:(?:no|actually|sorry|hm+) )?(?:i(?: ll|'ll)? )?(?:still )?(?:prefer|liked?|keep|use|take|want|let's keep|lets keep|we prefer|we ll keep|we'll keep|prefiero|me quedo con|prefiro)(?: to keep)? (?:the|my|our|el|o) original(?: (?:one|text|version|message|better|more|instead))*(?: please)?$/u;
