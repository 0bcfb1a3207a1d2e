import type { Answer } from '../../src/conversation/answer.ts';
import { type ConversationParts, createConversation } from '../../src/conversation/conversation.ts';
import type { Delivery } from '../../src/conversation/delivery.ts';
import type { Address, Place, StoredRequest } from '../../src/conversation/request.ts';
import type { StateStore } from '../../src/conversation/state-store.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Pipeline, RunOptions } from '../../src/pipeline/pipeline.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { aReport } from '../fixtures/report.ts';

export const ADDRESS: Address = {
  team: 'T1',
  user: 'U1',
  audience: 'channel',
  channel: 'C1',
  thread: null,
  reply: null,
  follows: 'everything',
};

/** Remembers who was told what, in order. Every answer of a thread stands under the first message, `1.0`. */
export function recordingDelivery() {
  const told: { readonly request: StoredRequest; readonly answer: Answer }[] = [];
  const place: Place = { channel: 'C1', thread: '1.0', message: '1.0' };
  const delivery: Delivery = {
    async begin() {
      return place;
    },
    async find() {
      return null;
    },
    async deliver(request, answer) {
      told.push({ request, answer });
      return place;
    },
  };
  return { delivery, told, answers: () => told.map(({ answer }) => answer) };
}

export type Write = (brief: Brief, options: RunOptions, call: number) => Partial<Report> | Promise<Partial<Report>>;

/** What a comparison takes. */
export const COMPARING = { calls: 2, inputTokens: 500, outputTokens: 60, costUsd: 0.5 };

/** Answers with real reports: `write` says what differs from the fixture. Ids are `report-1`, `report-2`, … */
export function fakePipeline(write: Write = (_brief, _options, call) => ({ rewrite: text(`Version ${call}`) })) {
  const runs: { readonly brief: Brief; readonly options: RunOptions }[] = [];
  const pipeline: Pipeline = {
    async run(brief, options = {}) {
      runs.push({ brief, options });
      const call = runs.length;
      const { previous: _previous, ...shown } = brief;
      const version = (options.parent?.version ?? 0) + 1;
      const written = await write(brief, options, call);
      const parentId = options.parent?.id ?? null;
      const report = aReport({ id: `report-${call}`, brief: shown, version, parentId, ...written });
      options.onSpent?.(report.usage);
      return report;
    },
    async compare(_brief, one, other, options = {}) {
      options.onSpent?.(COMPARING);
      const orders = [
        { a: 'one', b: 'other', preferred: 'b' },
        { a: 'other', b: 'one', preferred: 'a' },
      ] as const;
      const reason = `"${one.body}" against "${other.body}"`;
      return { pick: { winner: 'other', margin: 'clear', reason, orders }, engine: aReport().engine };
    },
  };
  return { pipeline, runs };
}

export function text(body: string): NonNullable<Report['rewrite']> {
  return { title: null, body, changes: [] };
}

export interface World {
  readonly store?: StateStore;
  readonly write?: Write;
  readonly parts?: Partial<ConversationParts>;
}

export function aConversation({ store = openSqliteState(':memory:'), write, parts = {} }: World = {}) {
  const failures: unknown[] = [];
  const delivered = recordingDelivery();
  const { pipeline, runs } = fakePipeline(write);
  const clock = { now: 1_780_000_000_000 };
  let ids = 0;
  const conversation = createConversation({
    store,
    pipeline,
    check: () => [],
    delivery: delivered.delivery,
    reportFailure: (error) => failures.push(error),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    now: () => clock.now,
    ...parts,
  });
  return { conversation, store, runs, failures, clock, told: delivered.told, answers: delivered.answers };
}
