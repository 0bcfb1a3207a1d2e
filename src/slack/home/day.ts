/** "24 Nov": every day on the Home tab and in the settings. `at`: milliseconds since 1970. */
export function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}
