import { describe, expect, it } from 'vitest';
import { BrokenStream } from '../../src/llm/complete.ts';
import { faultOf } from '../../src/llm/failure.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const limited = (headers: Record<string, string>) => faultOf({ status: 429, headers: new Headers(headers) }, NOW);

describe('a fault', () => {
  it.each<[Record<string, string>, number | null]>([
    [{ 'retry-after': '2' }, 2_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
    [{ 'retry-after': 'Tue, 24 Nov 2026 10:00:07 GMT' }, 7_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 09:59:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '' }, null],
    [{ 'retry-after': '-5' }, null],
    [{}, null],
  ])('says how long to wait: %o', (headers, milliseconds) => {
    expect(limited(headers).retryAfter).toBe(milliseconds);
  });

  it.each<[string, unknown, string, boolean]>([
    ['a bare TypeError, as fetch throws when a server dies', new TypeError('terminated'), 'unreachable', true],
    ['a stream without an end', new BrokenStream(), 'server-error', true],
    ['408', { status: 408 }, 'server-error', true],
    ['413', { status: 413 }, 'prompt-too-long', false],
    ['404', { status: 404 }, 'bad-request', false],
    ['a code that is a number', { status: 400, code: 400, type: 'invalid_request_error' }, 'bad-request', false],
    ['nothing at all', undefined, 'unreachable', true],
  ])('is told by status and code: %s', (_name, error, failure, again) => {
    expect(faultOf(error, NOW)).toMatchObject({ failure, again });
  });

  it('of a refused request names the parameter, if the endpoint does', () => {
    expect(faultOf({ status: 400, param: 'temperature' }, NOW).refusedParameter).toBe('temperature');
    expect(faultOf({ status: 422, param: null }, NOW).refusedParameter).toBeNull();
    expect(faultOf({ status: 500, param: 'temperature' }, NOW).refusedParameter).toBeUndefined();
  });
});
