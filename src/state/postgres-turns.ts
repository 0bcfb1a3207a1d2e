import { PgBoss } from 'pg-boss';
import type { StoredRequest } from '../conversation/request.ts';
import type { Turns } from '../conversation/turns.ts';
import { StoreError } from '../domain/errors.ts';
import { inOrder } from './in-order.ts';
import { UNREACHABLE } from './postgres-database.ts';

const QUEUE = 'requests';
/** One job a request: named after it, so that it is queued once, and held back by the others of its thread, in their order. */
type Job = { readonly request: string };

/** A process is taken for dead when it was silent this long; its requests then go to another. pg-boss allows no less. */
const HEARTBEAT_S = 10;
const LOOK_FOR_THE_DEAD_S = 5;
/** A queue that is told of new work looks by itself only now and then. */
const LOOK_S = 1;
/** Waits before the next try: a second or two at first, then longer, for what only time mends; in all more than a day. */
const RETRY = { retryLimit: 2_000, retryBackoff: true, retryDelay: 1, retryDelayMax: 60 } as const;

export interface PostgresTurnsParts {
  readonly url: string;
  /** Requests that this process works on at the same time. */
  readonly atOnce: number;
  /** How long one request may take, in seconds; after that it is given to somebody else. */
  readonly patienceSeconds: number;
  readonly onError: (error: unknown) => void;
}

/** Turns shared by every process on one Postgres. Throws StoreError `store/unreachable`. */
export async function openPostgresTurns({ url, atOnce, patienceSeconds, onError }: PostgresTurnsParts): Promise<Turns> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'crm_agent_queue',
    application_name: 'crm-agent-queue',
    max: atOnce + 2,
    useListenNotify: true,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: LOOK_FOR_THE_DEAD_S,
    monitorIntervalSeconds: LOOK_FOR_THE_DEAD_S,
  });
  boss.on('error', onError);
  try {
    await boss.start();
    await boss.createQueue(QUEUE, { policy: 'key_strict_fifo', notify: true });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(onError);
    throw new StoreError('unreachable', UNREACHABLE, { cause: error });
  }

  const workers: Promise<string>[] = [];
  const running = new Set<Promise<unknown>>();
  const track = async <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  };
  const idle = async () => {
    while (running.size > 0) await Promise.allSettled(running);
  };

  // One after the other, so that the queue has them in the order they came.
  const oneByOne = inOrder();
  const send = ({ id, threadId }: Pick<StoredRequest, 'id' | 'threadId'>) =>
    boss.send(QUEUE, { request: id } satisfies Job, {
      id,
      singletonKey: threadId,
      expireInSeconds: patienceSeconds,
      heartbeatSeconds: HEARTBEAT_S,
      ...RETRY,
    });

  return {
    start(work) {
      const worker = async (): Promise<string> => {
        const options = { pollingIntervalSeconds: LOOK_S, notifyPollingIntervalSeconds: LOOK_S, batchSize: 1 };
        const id: string = await boss.work<Job>(QUEUE, options, async (jobs) => {
          for (const { data } of jobs) {
            if (!(await track(work(data.request)))) throw new Error('not answered yet');
          }
          // What waited behind it in its thread can go on at once.
          boss.notifyWorker(id);
        });
        return id;
      };
      for (let count = 0; count < atOnce; count += 1) workers.push(track(worker()));
      for (const started of workers) started.catch(onError);
    },
    take(request) {
      // What cannot be queued now is taken again with everything else that is unanswered.
      track(oneByOne(() => send(request))).catch(onError);
      return true;
    },
    idle,
    async close() {
      await Promise.allSettled(workers);
      await boss.offWork(QUEUE, { wait: true });
      await idle();
      await boss.stop({ graceful: true });
    },
  };
}
