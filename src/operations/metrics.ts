import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observed } from '../conversation/observed.ts';

/** Counts for whoever hosts the bot. No label ever holds a text, a person or a workspace. */
export interface Metrics {
  observe(event: Observed): void;
  /** Every failure that was told to the host, by its code. */
  failure(code: string): void;
  /** The Prometheus text format, version 0.0.4. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsSources {
  /** Requests accepted and not answered yet; asked when the metrics are read. */
  readonly open: () => Promise<number>;
  /** Where many workspaces may install the bot: how many have, an organisation counting as one. */
  readonly installations?: () => Promise<number>;
}

/** From what a person hardly notices to what the deadline of a model allows, in seconds. */
const SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60, 120];

export function createMetrics({ open, installations }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });

  const accepted = counter('crm_requests_accepted_total', 'Requests accepted, by what was asked', 'ask');
  const finished = counter('crm_requests_finished_total', 'Requests ended, by how', 'ask', 'outcome');
  const putOff = counter('crm_deliveries_put_off_total', 'Answers that Slack could not take yet', 'ask');
  const versions = counter('crm_versions_total', 'Versions written', 'engine', 'verdict', 'route');
  const calls = counter('crm_model_calls_total', 'Calls of the language model');
  const tokens = counter('crm_model_tokens_total', 'Tokens of the language model', 'direction');
  const cost = counter('crm_model_cost_usd_total', 'Cost of the language model in US dollars, where prices are known');
  const failures = counter('crm_failures_total', 'Failures told to the host, by code', 'code');
  const seconds = new Histogram({
    name: 'crm_answer_seconds',
    help: 'From acceptance to delivery',
    labelNames: ['engine'],
    buckets: SECONDS,
    registers,
  });
  const gauge = (name: string, help: string, count: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await count());
      },
    });
  gauge('crm_requests_open', 'Requests accepted and not answered yet', open);
  if (installations !== undefined)
    gauge('crm_installations', 'Workspaces and organisations that have installed the bot', installations);

  const countUsage = ({ usage }: Extract<Observed, { what: 'spent' }>) => {
    calls.inc(usage.calls);
    tokens.inc({ direction: 'input' }, usage.inputTokens);
    tokens.inc({ direction: 'output' }, usage.outputTokens);
    cost.inc(usage.costUsd ?? 0);
  };

  return {
    observe(event) {
      switch (event.what) {
        case 'accepted':
          return accepted.inc({ ask: event.ask });
        case 'spent':
          return countUsage(event);
        case 'put-off':
          return putOff.inc({ ask: event.ask });
        case 'given-up':
          return finished.inc({ ask: event.ask, outcome: event.what });
        case 'answered':
          finished.inc({ ask: event.ask, outcome: event.what });
          seconds.observe({ engine: event.version?.engine ?? 'none' }, event.seconds);
          if (event.version !== null) versions.inc({ ...event.version });
      }
    },
    failure: (code) => failures.inc({ code }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
