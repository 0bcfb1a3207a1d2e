import { localDate } from '../../domain/local-date.ts';
import { compareByRule } from './compare-exemplars.ts';
import type { ContentAgent } from './content-agent.ts';
import { reviewByRule } from './review.ts';

/** The review and the comparison by rule: no model, no network. `now` tells which dates have passed. */
export function playbookContentAgent(now: () => Date = () => new Date()): ContentAgent {
  return {
    async review(brief) {
      return reviewByRule(brief, localDate(now()));
    },
    async compare(segment, strong, weak) {
      return compareByRule(segment, strong, weak);
    },
    comparisonVersion: 'playbook-3',
  };
}
