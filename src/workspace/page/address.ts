import type { Standing } from '../scene.ts';

/** The page's address for a place: `/?as=maya&channel=C1&thread=1795514772.000001`. */
export function addressOf({ as, channel, thread }: Standing): string {
  const query = new URLSearchParams({ as: as.name, channel, ...(thread === null ? {} : { thread }) });
  return `/?${query}`;
}
