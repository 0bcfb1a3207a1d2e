/** From the broadest to the narrowest: `['Beauty & Personal Care', 'Skincare']`. Never empty. */
export type CategoryPath = readonly string[];

/** Reads "A > B > C" (also `›`, `»`, `/` with spaces around it). Null when nothing is named. */
export function parseCategory(text: string): CategoryPath | null {
  const parts = text
    .split(/\s*[>›»＞]\s*|\s+\/\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : null;
}
