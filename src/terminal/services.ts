import type { EvaluateAgent } from '../agents/evaluate/evaluate-agent.ts';
import type { StateStore } from '../conversation/state-store.ts';
import type { Brief } from '../domain/brief.ts';
import type { BriefContext } from '../domain/read-brief.ts';
import type { Exemplar } from '../domain/record.ts';
import type { SegmentId } from '../domain/segment.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';

export type EnginePolicy = 'auto' | 'model' | 'playbook';

/** What `crm load` tells. */
export interface Loaded {
  readonly loaded: number;
  readonly total: number;
  /** True when this load retired the made-up examples. */
  readonly examplesRetired: boolean;
  /** Segments with fewer than four records: they have no tiers yet. */
  readonly untiered: readonly SegmentId[];
}

/** One line of `crm doctor`: what it is, how it stands, and what is used instead when it is not there. */
export interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'off' | 'wrong';
  readonly detail: string;
}

/** What the commands need from the rest of the product; cli.ts builds it. Each is opened only when a command asks. */
export interface Services {
  readonly brief: BriefContext;
  pipeline(policy: EnginePolicy): Promise<Pipeline>;
  /** The judge of `check --pick`: the playbook's, so that it needs no key and answers the same every time. */
  readonly judge: EvaluateAgent;
  /** JSON lines {step, messages, schema}: what a rewrite would send to a model. */
  prompts(brief: Brief): Promise<readonly object[]>;
  /** All files or nothing. */
  load(files: readonly { readonly file: string; readonly text: string }[], replace: boolean): Promise<Loaded>;
  weak(query: {
    readonly segment?: SegmentId;
    readonly merchant?: string;
    readonly limit: number;
  }): Promise<readonly Exemplar[]>;
  /** How many records the table holds of each segment that it has any of. */
  recordsBySegment(): Promise<Readonly<Record<string, number>>>;
  doctor(): Promise<readonly Finding[]>;
  /** What the bot keeps; whoever opens it closes it. Throws StoreError, for instance while the bot itself has the file. */
  state(): Promise<Pick<StateStore, 'forget' | 'wouldForget' | 'close'>>;
  today(): string;
  close(): Promise<void>;
}

/** The terminal itself. */
export interface Terminal {
  out(text: string): void;
  /** Progress and errors. */
  err(text: string): void;
  readonly colours: boolean;
  readonly width: number;
  /** Where the person typed the command; file arguments are relative to it. */
  readonly folder: string;
  /** Null when standard input is a keyboard: nothing was piped in. */
  readonly readStdin: (() => Promise<Uint8Array>) | null;
  /** Asks whoever sits there and waits for yes or no; null when nobody does. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
}
