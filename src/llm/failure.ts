import type { ModelFailure } from '../domain/errors.ts';
import { ModelError } from '../domain/errors.ts';
import { BrokenStream } from './complete.ts';

/** What went wrong with one request, and what may be done about it. Holds nothing of the vendor's text, of the key or of a message. */
export interface Fault {
  readonly failure: ModelFailure;
  /** True when the same request may succeed a moment later. */
  readonly again: boolean;
  /** How long the endpoint asks us to wait, in milliseconds. */
  readonly retryAfter: number | null;
  /** Set for a refused request (400, 422): the parameter at fault, where the endpoint names one. */
  readonly refusedParameter: string | null | undefined;
}

const TOO_LONG = new Set(['context_length_exceeded', 'exceed_context_size_error', 'string_above_max_length']);
/** 429 says "too fast" and, with these codes, "not paid": waiting does not help. */
const NO_QUOTA = new Set(['insufficient_quota', 'billing_hard_limit_reached']);

/** Decides by status and code, never by message text. `now` in milliseconds since 1970. */
export function faultOf(error: unknown, now: number): Fault {
  const { status, code, type, param, headers } = (error ?? {}) as VendorError;
  const fault = (failure: ModelFailure, again: boolean): Fault => ({
    failure,
    again,
    retryAfter: retryAfter(headers, now),
    refusedParameter: undefined,
  });
  const codes = [code, type].filter((one) => typeof one === 'string');
  if (codes.some((one) => TOO_LONG.has(one)) || status === 413) return fault('prompt-too-long', false);
  if (status === 401 || status === 403) return fault('unauthorized', false);
  if (status === 429) return fault('rate-limited', !codes.some((one) => NO_QUOTA.has(one)));
  if (status === 400 || status === 422) {
    return { ...fault('bad-request', false), refusedParameter: typeof param === 'string' ? param : null };
  }
  if (status === 408 || status === 409) return fault('server-error', true);
  if (status !== undefined && status >= 400 && status < 500) return fault('bad-request', false);
  if (status !== undefined || error instanceof BrokenStream) return fault('server-error', true);
  // No status: an error inside a stream carries the vendor's body; a connection that failed or broke carries none.
  return fault(codes.length > 0 ? 'server-error' : 'unreachable', true);
}

/** The fields of OpenAI's APIError that decide; a bare TypeError ("terminated") has none of them. */
interface VendorError {
  readonly status?: number;
  readonly code?: unknown;
  readonly type?: unknown;
  readonly param?: unknown;
  readonly headers?: Headers;
}

/** `retry-after-ms`, else `retry-after` in seconds or as a date. */
function retryAfter(headers: Headers | undefined, now: number): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const text = headers?.get('retry-after') ?? null;
  if (text === null || text.trim() === '') return null;
  const seconds = Number(text);
  if (seconds >= 0) return seconds * 1000;
  const date = /[a-z]/iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

const WORDS: Readonly<Record<ModelFailure, string>> = {
  unauthorized: 'The model endpoint refused the key. Check OPENAI_API_KEY and OPENAI_BASE_URL.',
  'rate-limited': 'The model endpoint is over its rate limit or its quota. Try again in a while.',
  timeout: 'The model took too long.',
  unreachable: 'The model endpoint could not be reached. Check OPENAI_BASE_URL and the network.',
  'server-error': 'The model endpoint failed.',
  'bad-request': 'The model endpoint refused the request. Check CRM_MODEL and OPENAI_BASE_URL.',
  refused: 'The model declined to work on this message.',
  truncated: "The model's answer was cut off.",
  'invalid-answer': "The model's answer could not be read.",
  'prompt-too-long': 'The message is too long for this model.',
};

export function modelError(failure: ModelFailure): ModelError {
  return new ModelError(failure, WORDS[failure]);
}
