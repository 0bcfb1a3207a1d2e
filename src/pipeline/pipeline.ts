import type { ContentAgent } from '../agents/content/content-agent.ts';
import type { EvaluateAgent } from '../agents/evaluate/evaluate-agent.ts';
import type { TemplateAgent } from '../agents/template/template-agent.ts';
import type { Angle } from '../domain/angle.ts';
import type { Brief } from '../domain/brief.ts';
import type { BlindPick, EngineNote, Report, Usage } from '../domain/report.ts';
import type { Template } from '../domain/template.ts';

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
  /** Why the playbook must write this one; left out: whatever engine there is. */
  readonly playbookBecause?: string;
  readonly signal?: AbortSignal;
  /** Told what the model took, once, also when the work failed or was given up; never where the playbook alone worked. */
  readonly onSpent?: (usage: Usage) => void;
  /** Called as steps begin ("Looking for strong messages…"); for progress lines only. */
  readonly onStep?: (step: string) => void;
}

export interface Compared {
  readonly pick: BlindPick<'one' | 'other'>;
  readonly engine: EngineNote;
}

/** Brief → Report. Throws CrmError only for what the person must mend; a failing model is answered by the playbook. */
export interface Pipeline {
  run(brief: Brief, options?: RunOptions): Promise<Report>;
  /** The judge's blind pick between two texts for the readers of a brief, and who judged. */
  compare(brief: Brief, one: Template, other: Template, options?: RunOptions): Promise<Compared>;
}
