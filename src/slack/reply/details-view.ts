import type { types } from '@slack/bolt';
import type { Change, Report } from '../../domain/report.ts';
import { VIEW } from '../ids.ts';
import { CHECK_NAMES_IN_WORDS } from './check-names.ts';
import { clip } from './clip.ts';
import { ERROR_NAMES } from './error-names.ts';
import { withFoundWords } from './found-words.ts';
import { LIMITS } from './limits.ts';
import { pickLines } from './pick-lines.ts';
import { context, plain } from './plain.ts';
import { copyable, line, list } from './rich-text.ts';
import { scoreLines } from './score-lines.ts';
import { inOneLine, words } from './sentence.ts';
import { withEvidence } from './why-line.ts';
import { isFromExamples, writtenLines } from './written-lines.ts';

/** Everything of a report that the answer leaves out: what was, what changed and why, scores, pick, references, how it was written. */
export function detailsView(report: Report): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEW.details,
    title: plain('Details', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalButton),
    blocks: [
      ...yours(report),
      ...part('What was weak', weaknesses(report)),
      ...part('What changed', (report.rewrite?.changes ?? []).map(change)),
      ...part('Checks that did not pass', checks(report)),
      ...part('Scores, of which 5 is the best', scoreLines(report)),
      ...part('Blind pick', pickLines(report)),
      ...part(
        'What I could still use',
        report.questions.map(({ text }) => text),
      ),
      ...part('What strong messages do', [...report.diagnosis.insights.strong, ...report.diagnosis.insights.weak]),
      ...part(
        isFromExamples(report) ? 'Learnt from made-up examples, which prove nothing' : 'Learnt from',
        references(report),
      ),
      ...part('How it was written', writtenLines(report)),
    ],
  };
}

/** A heading and its lines; nothing at all when there are none. */
function part(title: string, lines: readonly string[]): readonly types.KnownBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LINES);
  const rest = lines.length - shown.length;
  return [line({ bold: title }), list(shown), ...(rest > 0 ? [context(`and ${rest} more`)] : [])];
}

const LINES = 12;

function yours({ brief }: Report): readonly types.KnownBlock[] {
  const { title, body } = brief.template;
  const asked = brief.facts.map((fact) => `fact: ${fact}`);
  const given = [brief.merchant, brief.voucher?.text, brief.category?.join(' > '), brief.product, ...asked].filter(
    (one) => one != null,
  );
  return [
    ...(title === null || title === '' ? [] : [copyable('Your title', clip(title, LIMITS.sentence))]),
    copyable('Your body', clip(body, LIMITS.shownText)),
    ...(given.length === 0 ? [] : [context(`With: ${given.join(' · ')}`)]),
  ];
}

function weaknesses({ diagnosis }: Report): readonly string[] {
  return [
    ...diagnosis.errors.map((error) => `${ERROR_NAMES[error.type]}. ${withEvidence(error)}`),
    ...diagnosis.claims.map(({ kind, text }) => `Said without backing (${words(kind).toLowerCase()}): “${text}”`),
  ];
}

function change({ text, was, why, gloss }: Change): string {
  const meaning = gloss === null ? '' : ` (“${gloss}”)`;
  const before = was === null ? '' : ` instead of “${was}”`;
  return text === '' ? `Left out “${was ?? ''}” – ${why}` : `“${text}”${meaning}${before} – ${why}`;
}

const MARK = { pass: 'Passed –', warn: 'Look at this –', fail: 'Must change –' } as const;

function checks({ checks }: Report): readonly string[] {
  return checks
    .filter(({ status }) => status !== 'pass')
    .map((check) => `${MARK[check.status]} ${CHECK_NAMES_IN_WORDS[check.name]}: ${withFoundWords(check)}`);
}

function references({ references }: Report): readonly string[] {
  return references.map(({ origin, percentile, similarity, title, body }) => {
    const text = clip(inOneLine([title, body].filter((one) => one !== null).join(' | ')), 200);
    if (origin === 'example') return `“${text}”`;
    const facts = [
      percentile === null ? null : `did better than ${Math.round(percentile * 100)}% of messages to the same readers`,
      similarity === null ? null : `${Math.round(similarity * 100)}% alike in offer and category`,
    ].filter((one) => one !== null);
    return `“${text}”${facts.length === 0 ? '' : ` – ${facts.join(', ')}`}`;
  });
}
