import type { Config } from './config.ts';
import type { Setup } from './conversation/setup.ts';
import type { Exemplars } from './exemplars/open-exemplars.ts';

/** What is set up here, for the people in Slack. A table that cannot be opened is told by `crm doctor`; here it is only absent. */
export function describeSetup(
  { model, retentionDays }: Config,
  table: () => Promise<{ readonly exemplars: Exemplars }>,
): Setup {
  return {
    async merchants() {
      try {
        return await (await table()).exemplars.merchants();
      } catch {
        return [];
      }
    },
    async installed() {
      const agents = model === null ? [] : Object.values(model.agents).map((agent) => agent.model);
      return {
        model: model === null ? null : { names: [...new Set(agents)], host: hostOf(model.baseUrl) },
        table: await summaryOf(table),
        retentionDays,
      };
    },
  };
}

function hostOf(baseUrl: string | null): string {
  return baseUrl === null ? 'OpenAI' : new URL(baseUrl).host;
}

async function summaryOf(table: () => Promise<{ readonly exemplars: Exemplars }>) {
  try {
    const { records, byOrigin, embedder } = await (await table()).exemplars.summary();
    return { records, isExamples: byOrigin.ingested === undefined, embedder };
  } catch {
    return null;
  }
}
