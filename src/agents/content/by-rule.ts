import { compareByRule } from './compare-exemplars.ts';
import type { ContentAgent } from './content-agent.ts';
import { reviewByRule } from './review.ts';

/** The review and the comparison by rule: no model, no network. `now` tells which dates have passed. */
export function playbookContentAgent(now: () => Date = () => new Date()): ContentAgent {
  return {
    async review(brief) {
      return reviewByRule(brief, now().toISOString().slice(0, 10));
    },
    async compare(segment, strong, weak) {
      return compareByRule(segment, strong, weak);
    },
    comparisonVersion: 'playbook-3',
  };
}
