import type { ContentAgent } from '../agents/content/content-agent.ts';
import type { EvaluateAgent } from '../agents/evaluate/evaluate-agent.ts';
import type { Angle, TemplateAgent } from '../agents/template/template-agent.ts';
import type { Brief } from '../domain/brief.ts';
import type { EngineNote, Report, Usage } from '../domain/report.ts';

/** The three writing and judging agents of one engine, for one rewrite. The pipeline does not know which engine it has. */
export interface Engine {
  readonly note: EngineNote;
  readonly content: ContentAgent;
  readonly template: TemplateAgent;
  readonly evaluate: EvaluateAgent;
  /** What was spent so far; zeros for the playbook. */
  usage(): Usage;
}

export interface RunOptions {
  readonly angle?: Angle | null;
  /** The report this one grows from. */
  readonly parent?: Pick<Report, 'id' | 'version'> | null;
  readonly signal?: AbortSignal;
  /** Called as steps begin ("Looking for strong messages…"); for progress lines only. */
  readonly onStep?: (step: string) => void;
}

/** Brief → Report. Throws CrmError only for what the person must mend; a failing model is answered by the playbook. */
export interface Pipeline {
  run(brief: Brief, options?: RunOptions): Promise<Report>;
}
