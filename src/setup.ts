import type { Config } from './config.ts';
import type { KnownMerchant, Setup } from './conversation/setup.ts';
import { merchantKey } from './exemplars/exemplar-row.ts';
import type { Exemplars } from './exemplars/open-exemplars.ts';
import type { MerchantsByWorkspace } from './merchants.ts';

/** What is set up here, for the people in Slack. A table that cannot be opened is told by `crm doctor`; here it is only absent. */
export function describeSetup(
  { model, retentionDays, slack }: Config,
  table: () => Promise<{ readonly exemplars: Exemplars }>,
  byWorkspace: MerchantsByWorkspace,
): Setup {
  // One workspace is the host's own, and so is the table. Many share one table and must not meet in it.
  const isShared = slack.mode === 'many';
  const isOf = (team: string, merchant: string) =>
    (byWorkspace[team] ?? []).some((name) => merchantKey(name) === merchantKey(merchant));

  async function merchants(team: string): Promise<readonly KnownMerchant[]> {
    try {
      const known = await (await table()).exemplars.merchants();
      return isShared ? known.filter(({ name, isExample }) => isExample || isOf(team, name)) : known;
    } catch {
      return [];
    }
  }

  return {
    merchants,
    async mayLearnFrom(team, merchant) {
      if (!isShared || isOf(team, merchant)) return true;
      return (await merchants(team)).some(({ name }) => merchantKey(name) === merchantKey(merchant));
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
