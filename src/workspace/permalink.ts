import type { Person } from './cast.ts';
import type { Standing } from './scene.ts';

/** The place that a permalink leads to, `/archives/C1/p1780000001000001?thread_ts=…`; null when the address is none. */
export function standingAtPermalink({ pathname, searchParams }: URL, as: Person): Standing | null {
  const [, channel, seconds, fraction] = /^\/archives\/(\w+)\/p(\d{10})(\d{6})$/u.exec(pathname) ?? [];
  if (channel === undefined) return null;
  return { as, channel, thread: searchParams.get('thread_ts') ?? `${seconds}.${fraction}` };
}
