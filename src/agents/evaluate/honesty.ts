import type { Brief } from '../../domain/brief.ts';
import type { Check } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { guard } from '../../guard/guard.ts';

/**
 * The first check that forbids sending a text, whoever wrote it; null when it may be sent. The brief's own template is
 * the ground, so that it passes against itself.
 */
export function blockedBy(brief: Brief, message: Template, today: string): Check | null {
  const checks = guard({ brief, candidate: { title: message.title, body: message.body }, references: [], today });
  return checks.find((check) => check.status === 'fail') ?? null;
}
