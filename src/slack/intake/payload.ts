/** Readers for what comes from outside: whatever is missing or of another kind reads as nothing, and nothing throws. */
export type Payload = Readonly<Record<string, unknown>>;

export function record(value: unknown): Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Payload) : {};
}

export function records(value: unknown): readonly Payload[] {
  return Array.isArray(value) ? value.map(record) : [];
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The text, or null when it is missing or empty. */
export function named(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
