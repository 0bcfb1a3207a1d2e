import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { checkHealth, type Probe } from '../../src/operations/health.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { serveOperations } from '../../src/operations/operations-server.ts';

let close = () => {};
afterEach(() => close());

async function serve(probes: Readonly<Record<string, Probe>>): Promise<string> {
  const metrics = createMetrics({ open: async () => 2 });
  const server = await serveOperations({ health: () => checkHealth(probes), metrics }, '127.0.0.1', 0);
  close = () => server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('says 200 when every part answers', async () => {
  const response = await fetch(`${await serve({ state: async () => 1 })}/healthz`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok', parts: { state: 'ok' } }]);
});

it('says 503 and which part fails or is silent, and nothing of why', async () => {
  const address = await serve({
    state: () => Promise.reject(new Error('password of the database')),
    slack: () => new Promise(() => {}),
    table: async () => 1,
  });
  const response = await fetch(`${address}/healthz`);
  expect([response.status, await response.json()]).toEqual([
    503,
    { status: 'failing', parts: { state: 'failing', slack: 'failing', table: 'ok' } },
  ]);
});

it('gives the metrics in the format of Prometheus, and nothing else', async () => {
  const address = await serve({});
  const response = await fetch(`${address}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  expect(await response.text()).toContain('crm_requests_open 2');
  expect((await fetch(`${address}/state.sqlite`)).status).toBe(404);
  expect((await fetch(`${address}/metrics`, { method: 'POST' })).status).toBe(404);
});
