import type { Report, Usage, Verdict } from '../domain/report.ts';
import type { Ask } from './request.ts';

/** What a host may count: what happened to a request, never what it says or whose it is. */
export type Observed =
  | { readonly what: 'accepted'; readonly ask: Ask['kind'] }
  | {
      readonly what: 'answered';
      readonly ask: Ask['kind'];
      /** From its acceptance to its delivery. */
      readonly seconds: number;
      /** Null: the answer was a sentence, not a version. */
      readonly version: ObservedVersion | null;
    }
  /** What the model took for a request: a version, a comparison, or nothing that was kept. */
  | { readonly what: 'spent'; readonly usage: Usage }
  /** `put-off`: the messenger did not answer, it will be tried again. `given-up`: no way to the person is left. */
  | { readonly what: 'put-off' | 'given-up'; readonly ask: Ask['kind'] };

export interface ObservedVersion {
  readonly engine: string;
  readonly verdict: Verdict;
  readonly route: Report['route']['name'];
}

export function observedVersion({ engine, verdict, route }: Report): ObservedVersion {
  return { engine: engine.name, verdict, route: route.name };
}
