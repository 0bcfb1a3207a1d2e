import type { Span } from '../../domain/report.ts';
import type { Finding } from '../offer/answer.ts';

/** A market's or a platform's rule that somebody should look at, with the rule named. Never more than a warning: nobody here is a lawyer. */
export function note(detail: string, rule: string, found: readonly Span[] = []): Finding {
  return { status: 'warn', detail: `${detail} (${rule}; an aid, not legal advice.)`, found };
}
