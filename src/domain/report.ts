import type { Brief } from './brief.ts';
import type { ModelError } from './errors.ts';
import type { Template } from './template.ts';

export const ERROR_TYPES = [
  'audience-assumption-error',
  'weak-call-to-action',
  'vague-incentive',
  'misaligned-tone',
  'irrelevant-offer',
] as const;
/** The paper's review sheet (its five error types). */
export type ErrorType = (typeof ERROR_TYPES)[number];

export const CHECK_NAMES = [
  'facts',
  'offer-kept',
  'offer-roles',
  'relationship',
  'urgency',
  'borrowed',
  'tokens',
  'links',
  'codes',
  'opt-out',
  'terms',
  'language',
  'length',
  'sms-parts',
  'shouting',
  'brand',
  'empty',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];
export type Status = 'pass' | 'warn' | 'fail';

/** Where something stands, as UTF-16 offsets into that field of the text that was checked. */
export interface Span {
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Check {
  readonly name: CheckName;
  readonly status: Status;
  /** One sentence for the marketer; for a failure it names what was found and what to do. */
  readonly detail: string;
  /** What it found in the candidate (contract addition); empty when it passed or when the fault is an absence. */
  readonly found: readonly Span[];
}

export interface DiagnosedError {
  readonly type: ErrorType;
  /** A few words of the original, verbatim. */
  readonly evidence: string;
  readonly feedback: string;
}

/** What the original itself says without backing. */
export interface Claim {
  readonly text: string;
  readonly kind: 'urgency' | 'scarcity' | 'guarantee' | 'relationship' | 'service' | 'stale-date' | 'other';
}

export interface Review {
  readonly primaryError: ErrorType | null;
  readonly errors: readonly DiagnosedError[];
  readonly claims: readonly Claim[];
}

/** What separates the segment's strong messages from its weak ones, in sentences with their figures. */
export interface Insights {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

export const NO_INSIGHTS: Insights = { strong: [], weak: [] };

export interface Change {
  /** The words now in the rewrite (or '' for a deletion). */
  readonly text: string;
  readonly was: string | null;
  readonly why: string;
  /** English of `text` when the message is in another language. */
  readonly gloss: string | null;
}

export interface Rewrite extends Template {
  readonly changes: readonly Change[];
}

export interface Grade {
  readonly score: 1 | 3 | 5;
  readonly reason: string;
}

/** The paper's two scores: 1 poor, 3 average, 5 excellent. */
export interface Score {
  readonly audienceMatch: Grade;
  readonly marketingEffectiveness: Grade;
}

export interface OrderOf<Side extends string> {
  readonly a: Side;
  readonly b: Side;
  readonly preferred: 'a' | 'b' | 'tie';
}

/** What the judge preferred of two texts without knowing which is which, asked in both orders. */
export interface BlindPick<Side extends string> {
  readonly winner: Side | 'tie';
  readonly margin: 'clear' | 'close';
  readonly reason: string;
  readonly orders: readonly OrderOf<Side>[];
}

export type Order = OrderOf<'original' | 'rewrite'>;
export type Pick = BlindPick<'original' | 'rewrite'>;

export interface Question {
  readonly id: string;
  readonly about: string;
  readonly text: string;
  /** What the answer would make possible, in the message's language, ▢▢ where the fact would stand. */
  readonly preview: string;
}

export type RouteName = 'in-group' | 'cross-merchant' | 'rule-based';
export type Verdict = 'send-rewrite' | 'keep-original' | 'needs-facts';

export interface Reference {
  readonly id: string;
  readonly origin: 'example' | 'ingested';
  /** Null for examples: they are never evidence. */
  readonly similarity: number | null;
  readonly percentile: number | null;
  readonly language: string;
  readonly title: string | null;
  readonly body: string;
}

export interface Measure {
  readonly characters: number;
  readonly smsParts: number | null;
  readonly limit: number | null;
}

export interface Usage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Null when a model's price is not known. */
  readonly costUsd: number | null;
}

/** Why rules did what a model might have done, for whoever says it in words of their own. */
export type EngineCause = 'no-model' | ModelError['code'];

export interface EngineNote {
  readonly name: 'model' | 'playbook';
  /** In the words of whoever hosts it. */
  readonly because: string;
  /** Contract addition; left out where nothing failed or was missing. */
  readonly cause?: EngineCause;
  readonly models: { readonly content: string; readonly template: string; readonly evaluate: string } | null;
}

/** docs/report.md, schemaVersion 1. */
export interface Report {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly version: number;
  readonly parentId: string | null;
  readonly brief: Omit<Brief, 'previous'>;
  readonly engine: EngineNote;
  readonly route: { readonly name: RouteName; readonly because: string };
  readonly references: readonly Reference[];
  readonly diagnosis: Review & { readonly insights: Insights };
  readonly verdict: Verdict;
  /** Why this verdict, in one sentence (contract addition). */
  readonly verdictBecause: string;
  readonly questions: readonly Question[];
  readonly rewrite: Rewrite | null;
  readonly checks: readonly Check[];
  readonly measures: { readonly original: Measure; readonly rewrite: Measure | null };
  readonly scores: { readonly original: Score; readonly rewrite: Score | null };
  readonly pick: Pick | null;
  /** The same against the version it grew from (contract addition); null for a first version, and where the text stayed. */
  readonly pickOverPrevious: BlindPick<'previous' | 'rewrite'> | null;
  readonly usage: Usage;
  readonly timings: { readonly totalMs: number; readonly steps: Readonly<Record<string, number>> };
}
