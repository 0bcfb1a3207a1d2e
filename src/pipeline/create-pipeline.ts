import type { Comparison } from '../agents/content/content-agent.ts';
import { mustAsk } from '../agents/content/must-ask.ts';
import { questionsFor } from '../agents/content/questions.ts';
import type { ExemplarTable } from '../agents/retrieval/exemplar-table.ts';
import type { RetrievalAgent, Retrieved } from '../agents/retrieval/retrieval-agent.ts';
import type { Brief } from '../domain/brief.ts';
import { ConfigError, ModelError } from '../domain/errors.ts';
import { askedAngle } from '../domain/instruction/asked-angle.ts';
import { readInstruction, readInstructions } from '../domain/instruction.ts';
import { measure } from '../domain/measure.ts';
import { type EngineCause, NO_INSIGHTS, type Report, type Review, type Usage } from '../domain/report.ts';
import type { ConfiguredSegment } from '../domain/segment.ts';
import { chooseRoute, type Route } from './choose-route.ts';
import { compareExemplars } from './comparison.ts';
import { exemplarsOf } from './exemplars-of.ts';
import { judge } from './judge.ts';
import { onBasis } from './on-basis.ts';
import { pickBlind } from './pick-blind.ts';
import type { Engine, Pipeline, RunOptions } from './pipeline.ts';
import { toReference } from './references.ts';
import { type Stopwatch, startStopwatch } from './stopwatch.ts';
import { decide } from './verdict.ts';
import { type Written, write } from './write.ts';

export interface PipelineParts {
  readonly retrieval: RetrievalAgent;
  readonly table: Pick<ExemplarTable, 'keptComparison' | 'keepComparison'>;
  readonly playbook: (because: string) => Engine;
  /** Opens the model for one rewrite; `missing`: why there is none to open. */
  readonly model: { readonly open: (signal: AbortSignal | undefined) => Engine } | { readonly missing: string };
  /** `auto` falls back to the playbook and says so; `model` fails instead. */
  readonly policy: 'auto' | 'model' | 'playbook';
  /** Segments that the host added. */
  readonly segments: readonly ConfiguredSegment[];
  readonly newId: () => string;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** The date the guard calls today, `2026-11-24`. */
  readonly today: () => string;
}

/** Brief → Report, in the order of docs/paper.md: route, content, template, guard, evaluate, verdict. */
export function createPipeline(parts: PipelineParts): Pipeline {
  return {
    async run(brief, options = {}) {
      const watch = startStopwatch(parts.now);
      options.onStep?.('Looking for strong messages to learn from');
      const found = await watch.time('retrieve', () => parts.retrieval.retrieve(brief));
      const work = { parts, brief, options, watch, found, route: chooseRoute(brief, found) };
      return withEngine(parts, options, (engine, spent) => report(work, engine, spent));
    },
    compare: (brief, one, other, options = {}) =>
      withEngine(parts, options, async ({ evaluate, note }) => ({
        pick: await pickBlind<'one' | 'other'>(evaluate, brief, ['one', one], ['other', other]),
        engine: note,
      })),
  };
}

/** Works with the model where there is one, and with the playbook where there is none or it fails; `spent`: what the failure cost. */
async function withEngine<Result>(
  parts: PipelineParts,
  options: RunOptions,
  work: (engine: Engine, spent?: Usage) => Promise<Result>,
): Promise<Result> {
  if (parts.policy === 'playbook') return work(parts.playbook('the playbook was asked for'));
  if (options.playbookBecause !== undefined) return work(parts.playbook(options.playbookBecause));
  if ('missing' in parts.model) {
    if (parts.policy === 'model')
      throw new ConfigError('no-model', `no language model can be used: ${parts.model.missing}`);
    return work(byRule(parts, parts.model.missing, 'no-model'));
  }
  const engine = parts.model.open(options.signal);
  try {
    return await work(engine);
  } catch (error) {
    if (!(error instanceof ModelError) || parts.policy === 'model') throw error;
    options.onStep?.('The language model gave no usable answer; the playbook takes over');
    return work(byRule(parts, error.userMessage, error.code), engine.usage());
  } finally {
    options.onSpent?.(engine.usage());
  }
}

/** The playbook in place of a model. */
function byRule({ playbook }: PipelineParts, because: string, cause: EngineCause): Engine {
  const engine = playbook(because);
  return { ...engine, note: { ...engine.note, cause } };
}

interface Work {
  readonly parts: PipelineParts;
  readonly brief: Brief;
  readonly options: RunOptions;
  readonly watch: Stopwatch;
  readonly found: Retrieved;
  readonly route: Route;
}

async function report(
  { parts, brief, options, watch, found, route }: Work,
  engine: Engine,
  spent?: Usage,
): Promise<Report> {
  const { content, template, evaluate } = engine;
  const strong = exemplarsOf(route, found);
  const target = targetBrief(brief, engine);

  options.onStep?.('Reading the message');
  const reviewing = () => watch.time('content', () => content.review(brief));
  const writing = (review: Review | null, comparison: Comparison | null) =>
    watch.time('template', () => {
      const angle = options.angle ?? askedAngle(brief.instruction === null ? [] : readInstructions(brief.instruction));
      const task = { brief: target, route: route.name, review, comparison, exemplars: strong, angle, repair: null };
      return write(template, parts.playbook('').template, task, { today: parts.today(), segments: parts.segments });
    });

  let review: Review;
  let comparison: Comparison | null = null;
  let written: Written;
  if (strong.length === 0) {
    // Nothing to compare with, so the rewrite waits for nobody: one call less in a row for a model.
    [review, written] = await Promise.all([reviewing(), writing(null, null)]);
  } else {
    [review, comparison] = await Promise.all([
      reviewing(),
      watch.time('compare', () => compareExemplars(content, parts.table, brief.segment, strong, found.lowest)),
    ]);
    options.onStep?.('Writing and checking');
    written = await writing(review, comparison);
  }

  options.onStep?.('Scoring and comparing, without knowing which is which');
  const { rewrite, checks } = written;
  const judged = rewrite === null ? null : await watch.time('evaluate', () => judge(evaluate, brief, rewrite));
  const originalScore = judged?.original ?? (await watch.time('evaluate', () => evaluate.score(brief, brief.template)));
  const understood = onBasis(brief, parts.segments);
  const questions = questionsFor(understood, review);
  const decision = decide({
    original: brief.template,
    rewrite,
    primaryError: review.primaryError,
    pick: judged?.pick ?? null,
    mustAsk: mustAsk(understood, review),
    questions,
  });

  const { previous: _previous, ...shown } = brief;
  return {
    schemaVersion: 1,
    id: parts.newId(),
    version: (options.parent?.version ?? 0) + 1,
    parentId: options.parent?.id ?? null,
    brief: shown,
    engine: { ...engine.note, because: engine.note.because + WRITTEN_BY[written.note ?? 'engine'] },
    route,
    references: strong.map(toReference),
    diagnosis: {
      ...review,
      insights: comparison === null ? NO_INSIGHTS : { strong: comparison.strong, weak: comparison.weak },
    },
    verdict: decision.verdict,
    verdictBecause: decision.because,
    questions,
    rewrite,
    checks,
    measures: {
      original: measure(brief.template, brief.channel),
      rewrite: rewrite === null ? null : measure(rewrite, brief.channel),
    },
    scores: { original: originalScore, rewrite: judged?.rewrite ?? null },
    pick: judged?.pick ?? null,
    pickOverPrevious: judged?.overPrevious ?? null,
    usage: addUsage(engine.usage(), spent),
    timings: watch.timings(),
  };
}

const WRITTEN_BY = {
  engine: '',
  repaired: '; its first text failed a check and was written again',
  'by-playbook': '; its texts failed a check twice, so the rewrite is the playbook’s',
} as const;

/** "In Spanish" changes the language that the guard expects, where the engine can write it. */
function targetBrief(brief: Brief, engine: Engine): Brief {
  const instruction = brief.instruction === null ? null : readInstruction(brief.instruction);
  return engine.note.name === 'model' && instruction?.kind === 'language'
    ? { ...brief, language: instruction.language }
    : brief;
}

function addUsage(usage: Usage, spent: Usage | undefined): Usage {
  if (spent === undefined) return usage;
  return {
    calls: usage.calls + spent.calls,
    inputTokens: usage.inputTokens + spent.inputTokens,
    outputTokens: usage.outputTokens + spent.outputTokens,
    costUsd: spent.costUsd === null && spent.calls > 0 ? null : (usage.costUsd ?? 0) + (spent.costUsd ?? 0),
  };
}
