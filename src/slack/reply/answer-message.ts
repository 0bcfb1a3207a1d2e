import type { types } from '@slack/bolt';
import { isByPerson } from '../../conversation/edited-version.ts';
import type { Use } from '../../conversation/state-store.ts';
import { languageName } from '../../domain/instruction/language-names.ts';
import type { EngineNote, Report, Verdict } from '../../domain/report.ts';
import { segmentName } from '../../domain/segment.ts';
import { sameText } from '../../domain/template.ts';
import { answerButtons, type Sharing } from './answer-buttons.ts';
import { CHANNEL_NAMES } from './channel-field.ts';
import { engineWords, isStandIn } from './engine-words.ts';
import { inFormWords } from './guard-words.ts';
import { judgedLine } from './judged-line.ts';
import { LIMITS } from './limits.ts';
import type { Message, WholeText } from './message.ts';
import { context } from './plain.ts';
import { proofLine, warnings } from './proof-line.ts';
import { askedIn, questionBlock } from './question-blocks.ts';
import { readAloud } from './read-aloud.ts';
import { line } from './rich-text.ts';
import { sentence } from './sentence.ts';
import { templateBlocks } from './template-blocks.ts';
import { usedLine } from './used-line.ts';
import { whyLine } from './why-line.ts';
import { isFromExamples } from './written-lines.ts';

export interface AnswerSetting {
  readonly sharing: Sharing;
  /** A sentence about this version; null: nothing to add. */
  readonly note: string | null;
  /** That somebody chose it to be sent: nothing more is asked then. Left out: nobody has. */
  readonly use?: Pick<Use, 'user' | 'at'>;
}

interface Shown {
  readonly blocks: readonly types.KnownBlock[];
  readonly whole: readonly WholeText[];
}

/**
 * A report as a marketer reads it in Slack: text to send → proof → why → question → buttons; the rest is one click away.
 * "Yours is fine" and "I need one fact" are answers of their own, and say so first.
 */
export function answerMessage(answered: Report, { sharing, note, use }: AnswerSetting): Message {
  const report = use === undefined ? answered : { ...answered, questions: [] };
  const { blocks, whole } = SHOW[report.verdict](report);
  const judged = judgedLine(report);
  const notes = [note, judged === null ? null : `This version: ${judged}`].filter((one) => one !== null);
  const said = [...blocks, ...notes.map((one) => context(one)), ...(use === undefined ? [] : [usedLine(use)])];
  const lead = report.verdict === 'send-rewrite' ? `Rewrite for ${segmentName(report.brief.segment)}:` : null;
  return {
    text: readAloud(said, lead),
    blocks: [...said, answerButtons(report, sharing, use !== undefined), context(footer(report))],
    whole,
  };
}

const SHOW: Readonly<Record<Verdict, (report: Report) => Shown>> = {
  'send-rewrite': (report) => {
    const { blocks, whole } = textToSend(report);
    return { blocks: [...blocks, line({ bold: 'Why: ' }, whyLine(report)), ...firstQuestion(report)], whole };
  },
  'keep-original': (report) => {
    const { blocks, whole } = hasNewText(report)
      ? textToSend(report, 'If you want another wording all the same:')
      : templateBlocks(report.brief.template, report.brief.channel);
    const verdict = line({ bold: 'Yours is fine: keep it. ' }, praise(report));
    return { blocks: [verdict, ...blocks, ...firstQuestion(report)], whole };
  },
  'needs-facts': (report) => {
    const { blocks, whole } = hasNewText(report)
      ? textToSend(report, 'The best that can be said until then:')
      : NOTHING;
    const verdict = line({ bold: 'I need one fact. ' }, sentence(report.verdictBecause));
    const questions = askedIn(report).map((question, index) =>
      questionBlock(report, question, index === 0 ? 'primary' : undefined),
    );
    return { blocks: [verdict, ...questions, ...failures(report), ...blocks], whole };
  },
};

const NOTHING: Shown = { blocks: [], whole: [] };

function textToSend(report: Report, lead?: string): Shown {
  if (report.rewrite === null) return NOTHING;
  const { blocks, whole } = templateBlocks(report.rewrite, report.brief.channel);
  const looks = warnings(report)
    .slice(0, LIMITS.linesOfAKind)
    .map((detail) => line({ bold: 'Look at this: ' }, detail));
  const leading = lead === undefined ? [] : [line(lead)];
  return { blocks: [...leading, ...blocks, line({ bold: 'Proof: ' }, proofLine(report)), ...looks], whole };
}

/** The rewriter gives the original back where there is nothing honest to improve; that is no second text to show. */
function hasNewText({ rewrite, brief }: Report): boolean {
  return rewrite !== null && !sameText(rewrite, brief.template);
}

/** What makes the original good, where a score says so: "fine" alone convinces nobody. */
function praise(report: Report): string {
  const { marketingEffectiveness, audienceMatch } = report.scores.original;
  const best = [marketingEffectiveness, audienceMatch].find(({ score }) => score === 5);
  const because = sentence(report.verdictBecause);
  if (best === undefined) return because;
  return hasNewText(report) ? `${because} ${sentence(best.reason)}` : sentence(best.reason);
}

function firstQuestion(report: Report): readonly types.KnownBlock[] {
  return askedIn(report).map((question) => questionBlock(report, question));
}

/** Why nothing safe could be written, when nothing was. */
function failures(report: Report): readonly types.KnownBlock[] {
  if (report.rewrite !== null) return [];
  return report.checks
    .filter(({ status }) => status === 'fail')
    .map(({ detail }) => line({ bold: 'Not safe to write: ' }, inFormWords(detail)));
}

function footer(report: Report): string {
  const { brief, version, engine } = report;
  const writer = isByPerson(report) ? 'written by a person, checked by rule' : writtenBy(engine);
  const learnt = isFromExamples(report) ? ' · learnt from made-up examples, not from your data' : '';
  const about = [segmentName(brief.segment), CHANNEL_NAMES[brief.channel], languageName(brief.language)];
  return `${about.join(' · ')} · version ${version} · ${writer}${learnt}`;
}

function writtenBy(engine: EngineNote): string {
  if (engine.name === 'model') return 'written by AI, checked by rule';
  return isStandIn(engine) ? `written by rule: ${engineWords(engine)}` : 'written by rule, no AI';
}
