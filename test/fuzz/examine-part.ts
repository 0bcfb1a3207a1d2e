import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { anyFields } from './any-message.ts';
import { faultsOf } from './faults-of.ts';

/** Which templates of a seed a worker examines. */
export interface Part {
  readonly seed: number;
  readonly templates: number;
}

export interface Examined {
  readonly templates: number;
  readonly rewritten: number;
  /** Time in playbook and guard, without the making of templates. */
  readonly milliseconds: number;
  readonly slowest: { readonly milliseconds: number; readonly characters: number };
  /** Each kind of fault, how often it came, and the first input that shows it. */
  readonly faults: readonly { readonly fault: string; readonly count: number; readonly input: unknown }[];
}

// Imported for its types alone, outside a worker, it does nothing.
if (parentPort !== null) {
  for (const part of workerData as readonly Part[]) parentPort.postMessage(examine(part));
}

function examine({ seed, templates }: Part): Examined {
  let rewritten = 0;
  let milliseconds = 0;
  let slowest = { milliseconds: 0, characters: 0 };
  const faults = new Map<string, { count: number; readonly input: unknown }>();
  for (const fields of fc.sample(anyFields, { numRuns: templates, seed })) {
    const started = performance.now();
    const outcome = outcomeOf(fields);
    const took = performance.now() - started;
    milliseconds += took;
    if (outcome.rewritten) rewritten += 1;
    if (took > slowest.milliseconds) slowest = { milliseconds: took, characters: fields.body.length };
    for (const fault of outcome.faults) {
      const known = faults.get(fault) ?? { count: 0, input: fields };
      known.count += 1;
      faults.set(fault, known);
    }
  }
  const told = [...faults].map(([fault, { count, input }]) => ({ fault, count, input }));
  return { templates, rewritten, milliseconds, slowest, faults: told };
}

function outcomeOf(fields: Parameters<typeof faultsOf>[0]): ReturnType<typeof faultsOf> {
  try {
    return faultsOf(fields);
  } catch (error) {
    const where = (error as Error).stack?.split('\n').slice(0, 3).join(' ') ?? String(error);
    return { faults: [`crash: ${where}`], rewritten: false };
  }
}
