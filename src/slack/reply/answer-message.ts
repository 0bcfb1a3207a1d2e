import type { types } from '@slack/bolt';
import type { Report, Verdict } from '../../domain/report.ts';
import { segmentName } from '../../domain/segment.ts';
import { wholeText } from '../../domain/template.ts';
import { answerButtons, type Sharing } from './answer-buttons.ts';
import { LIMITS } from './limits.ts';
import type { Message, WholeText } from './message.ts';
import { context, fallbackText } from './plain.ts';
import { proofLine, warnings } from './proof-line.ts';
import { questionBlock } from './question-blocks.ts';
import { line } from './rich-text.ts';
import { sentence } from './sentence.ts';
import { templateBlocks } from './template-blocks.ts';
import { whyLine } from './why-line.ts';

export interface AnswerSetting {
  readonly sharing: Sharing;
  /** A sentence about this version; null: nothing to add. */
  readonly note: string | null;
}

interface Shown {
  readonly blocks: readonly types.KnownBlock[];
  readonly whole: readonly WholeText[];
}

/**
 * A report as a marketer reads it in Slack: text to send → proof → why → question → buttons; the rest is one click away.
 * "Yours is fine" and "I need one fact" are answers of their own, and say so first.
 */
export function answerMessage(report: Report, { sharing, note }: AnswerSetting): Message {
  const { blocks, whole } = SHOW[report.verdict](report);
  const notes = note === null ? [] : [context(note)];
  return {
    text: fallbackText(spoken(report)),
    blocks: [...blocks, ...notes, answerButtons(report, sharing), context(footer(report))],
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
      : NOTHING;
    const verdict = line({ bold: 'Yours is fine: keep it. ' }, sentence(report.verdictBecause));
    return { blocks: [verdict, ...blocks, ...firstQuestion(report)], whole };
  },
  'needs-facts': (report) => {
    const { blocks, whole } = hasNewText(report)
      ? textToSend(report, 'The best that can be said until then:')
      : NOTHING;
    const verdict = line({ bold: 'I need one fact. ' }, sentence(report.verdictBecause));
    const questions = report.questions
      .slice(0, LIMITS.linesOfAKind)
      .map((question, index) => questionBlock(report, question, index === 0 ? 'primary' : undefined));
    return { blocks: [verdict, ...questions, ...failures(report), ...blocks], whole };
  },
};

const NOTHING: Shown = { blocks: [], whole: [] };

function textToSend(report: Report, lead?: string): Shown {
  if (report.rewrite === null) return NOTHING;
  const { blocks, whole } = templateBlocks(report.rewrite);
  const looks = warnings(report)
    .slice(0, LIMITS.linesOfAKind)
    .map((detail) => line({ bold: 'Look at this: ' }, detail));
  const leading = lead === undefined ? [] : [line(lead)];
  return { blocks: [...leading, ...blocks, line({ bold: 'Proof: ' }, proofLine(report)), ...looks], whole };
}

/** The rewriter gives the original back where there is nothing honest to improve; that is no second text to show. */
function hasNewText({ rewrite, brief }: Report): boolean {
  return rewrite !== null && (rewrite.title !== brief.template.title || rewrite.body !== brief.template.body);
}

function firstQuestion(report: Report): readonly types.KnownBlock[] {
  const question = report.questions[0];
  return question === undefined ? [] : [questionBlock(report, question)];
}

/** Why nothing safe could be written, when nothing was. */
function failures(report: Report): readonly types.KnownBlock[] {
  if (report.rewrite !== null) return [];
  return report.checks
    .filter(({ status }) => status === 'fail')
    .map(({ detail }) => line({ bold: 'Not safe to write: ' }, detail));
}

function footer({ brief, version, engine, references }: Report): string {
  const writer = engine.name === 'model' ? 'written by AI, checked by rule' : 'written by rule, no AI';
  const learnt = references.some(({ origin }) => origin === 'example')
    ? ' · learnt from made-up examples, not from your data'
    : '';
  return `${segmentName(brief.segment)} · ${brief.channel} · ${brief.language} · version ${version} · ${writer}${learnt}`;
}

function spoken(report: Report): string {
  const { brief, rewrite, verdictBecause, questions } = report;
  const segment = segmentName(brief.segment);
  const question = questions[0]?.text ?? '';
  if (report.verdict === 'keep-original') return `Yours is fine: keep it (${segment}). ${sentence(verdictBecause)}`;
  if (report.verdict === 'needs-facts')
    return `I need one fact (${segment}). ${question === '' ? sentence(verdictBecause) : question}`;
  return rewrite === null ? sentence(verdictBecause) : `Rewrite for ${segment}:\n${wholeText(rewrite)}`;
}
