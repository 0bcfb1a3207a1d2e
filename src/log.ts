import { type Logger, pino } from 'pino';
import { CrmError } from './domain/errors.ts';

export type Log = Logger;

/** JSON lines on stdout (1) or stderr (2). What is logged is a name, a code and a place in the code: never the text of a message, never a token. */
export function openLog(descriptor: 1 | 2): Log {
  return pino({ name: 'crm-agent', base: null }, pino.destination({ fd: descriptor, sync: true }));
}

/** An error's message may quote what a person wrote, so only its class, its code and its frames are logged. */
export function describeFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { failure: typeof error };
  const code = error instanceof CrmError ? error.code : (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return {
    failure: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    frames: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeFailure(error.cause) }),
  };
}

/** What a failure is counted under: its code, or else its class. */
export function codeOf(error: unknown): string {
  const { code, failure } = describeFailure(error);
  return String(code ?? failure);
}
