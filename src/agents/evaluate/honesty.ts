import type { Brief } from '../../domain/brief.ts';
import type { Check } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { guard } from '../../guard/guard.ts';

/**
 * The first check that forbids sending a text, whoever wrote it; null when it may be sent. The brief's own template is
 * the ground: what it says is shown in the diagnosis and not held against it here.
 */
export function blockedBy(brief: Brief, message: Template, today: string): Check | null {
  if (message.body === brief.template.body && message.title === brief.template.title) return null;
  const checks = guard({ brief, candidate: { title: message.title, body: message.body }, references: [], today });
  return checks.find((check) => check.status === 'fail') ?? null;
}
