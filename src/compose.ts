import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelContentAgent } from './agents/content/by-model.ts';
import { describeCalls, type ModelAgents } from './agents/describe-calls.ts';
import { modelEvaluateAgent } from './agents/evaluate/by-model.ts';
import { playbookEvaluateAgent } from './agents/evaluate/by-rule.ts';
import type { ModelSession, SegmentNotes } from './agents/language-model.ts';
import { tableRetrievalAgent } from './agents/retrieval/by-table.ts';
import { modelTemplateAgent } from './agents/template/by-model.ts';
import type { Config } from './config.ts';
import type { Setup } from './conversation/setup.ts';
import { examine } from './doctor.ts';
import { localDate } from './domain/local-date.ts';
import type { BriefContext } from './domain/read-brief.ts';
import { chooseEmbedder } from './exemplars/choose-embedder.ts';
import { type Exemplars, openExemplars } from './exemplars/open-exemplars.ts';
import { readRecords } from './exemplars/read-records.ts';
import { detectLanguage } from './language/detect-language.ts';
import { openEndpoint } from './llm/endpoint.ts';
import { DEFAULT_DEADLINE_MS, type ModelService, openModelSession } from './llm/model-session.ts';
import { DEFAULT_MODELS, type ModelSettings } from './llm/model-settings.ts';
import { prepareCall } from './llm/prepare-call.ts';
import { openPrices } from './llm/prices.ts';
import { openPrompts } from './llm/prompts.ts';
import { openSegmentNotes } from './llm/segment-notes.ts';
import { readMerchants } from './merchants.ts';
import { chooseRoute } from './pipeline/choose-route.ts';
import { createPipeline, type PipelineParts } from './pipeline/create-pipeline.ts';
import { exemplarsOf } from './pipeline/exemplars-of.ts';
import type { Engine } from './pipeline/pipeline.ts';
import { playbookEngine } from './pipeline/playbook-engine.ts';
import { readSegments } from './segments.ts';
import { describeSetup } from './setup.ts';
import { openStore } from './state/open-state.ts';
import type { Services } from './terminal/services.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export interface Product extends Services {
  readonly setup: Setup;
}

/** What every part of the product calls today. */
const today = () => localDate(new Date());

/** Builds the product from its configuration. Vendors are opened when something first needs them. */
export async function compose(config: Config, notice: (line: string) => void): Promise<Product> {
  const segments = await readSegments(config.segmentsFile);
  const merchants = await readMerchants(config.merchantsFile);
  const brief: BriefContext = { detectLanguage: (text) => detectLanguage(text).language, segments };
  const notes = openSegmentNotes(fromRoot('prompts'), segments);
  const models = once(() => modelService(config));
  const table = onceAsync(() => openTable(config, notice));

  const state = () => openStore({ databaseUrl: config.databaseUrl, home: config.home, onError: () => {} });

  const parts = async (policy: PipelineParts['policy']): Promise<PipelineParts> => {
    const { exemplars } = await table();
    return {
      retrieval: tableRetrievalAgent(exemplars),
      table: exemplars,
      playbook: (because) => playbookEngine(because, segments),
      segments,
      model:
        config.model === null
          ? { missing: 'OPENAI_API_KEY is not set' }
          : { open: (signal) => modelEngine(models(), notes, signal) },
      policy,
      newId: randomUUID,
      now: () => performance.now(),
      today,
    };
  };

  return {
    brief,
    judge: playbookEvaluateAgent(),
    setup: describeSetup(config, table, merchants),
    today,
    pipeline: async (policy) => createPipeline(await parts(policy)),
    async prompts(asked) {
      const found = await (await parts('auto')).retrieval.retrieve(asked);
      const route = chooseRoute(asked, found);
      const { prompts, models: settings } = models();
      return describeCalls(
        (session) => modelAgents(session, notes),
        (task) => {
          const { step, messages, schema } = prepareCall(prompts, settings, task);
          return { step, messages, schema };
        },
        { brief: asked, route: route.name, strong: exemplarsOf(route, found), weak: found.lowest, angle: null },
      );
    },
    load: async (files, replace) => (await table()).exemplars.load(readRecords(files, segments), { replace }),
    weak: async (query) => (await table()).exemplars.weak(query),
    recordsBySegment: async () => (await (await table()).exemplars.summary()).bySegment,
    doctor: async () => {
      const { exemplars, embedding } = await table();
      return examine(config, models().endpoint, exemplars, embedding, state);
    },
    state,
    close: async () => {
      if (table.started) (await table()).exemplars.close();
    },
  };
}

interface OpenTable {
  readonly exemplars: Exemplars;
  /** Where the embedder comes from, or why it is only the built-in one. */
  readonly embedding: string;
}

async function openTable(config: Config, notice: (line: string) => void): Promise<OpenTable> {
  const { embeddingModelPath: modelPath, hub, home } = config;
  const { embedder, because } = await chooseEmbedder({ modelPath, cacheFolder: join(home, 'models'), hub, notice });
  const exemplars = await openExemplars({
    uri: config.lancedbUri ?? join(home, 'exemplars'),
    apiKey: config.lancedbApiKey,
    embedder,
    examplesFolder: fromRoot('data/examples'),
    categoriesFile: fromRoot('data/categories.json'),
    notice,
  });
  return { exemplars, embedding: because };
}

/** Without a key nothing is ever sent; the settings still serve `--print-prompts`. */
function modelService({ model }: Config): ModelService {
  const settings: ModelSettings = model?.agents ?? {
    content: { model: DEFAULT_MODELS.content, reason: false },
    template: { model: DEFAULT_MODELS.template, reason: false },
    evaluate: { model: DEFAULT_MODELS.evaluate, reason: false },
  };
  return {
    endpoint: openEndpoint({ apiKey: model?.apiKey ?? '', baseUrl: model?.baseUrl ?? null }),
    prompts: openPrompts(fromRoot('prompts')),
    prices: openPrices(fromRoot('data/prices.json')),
    models: settings,
    deadlineMs: model?.deadlineMs ?? DEFAULT_DEADLINE_MS,
  };
}

function modelEngine(service: ModelService, notes: SegmentNotes, signal: AbortSignal | undefined): Engine {
  const session = openModelSession(service, signal);
  const { content, template, evaluate } = service.models;
  return {
    note: {
      name: 'model',
      because: 'OPENAI_API_KEY is set',
      models: { content: content.model, template: template.model, evaluate: evaluate.model },
    },
    ...modelAgents(session, notes),
    usage: () => session.usage,
  };
}

function modelAgents(session: ModelSession, notes: SegmentNotes): ModelAgents {
  return {
    content: modelContentAgent(session, notes),
    template: modelTemplateAgent(session, notes),
    evaluate: modelEvaluateAgent(session, notes),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function onceAsync<T>(make: () => Promise<T>): { (): Promise<T>; readonly started: boolean } {
  let made: Promise<T> | undefined;
  const get = () => {
    made ??= make();
    return made;
  };
  return Object.defineProperty(get, 'started', { get: () => made !== undefined }) as {
    (): Promise<T>;
    readonly started: boolean;
  };
}
