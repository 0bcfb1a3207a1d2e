import type { Brief } from '../../domain/brief.ts';
import { localDate } from '../../domain/local-date.ts';
import type { Check, Grade } from '../../domain/report.ts';
import type { Template } from '../../domain/template.ts';
import { quote } from '../reading/quote.ts';
import { readMessage } from '../reading/reading.ts';
import { settingOfBrief } from '../reading/setting.ts';
import type { EvaluateAgent, Preference } from './evaluate-agent.ts';
import { blockedBy } from './honesty.ts';
import { prefer } from './prefer.ts';
import { scoreAudience } from './score-audience.ts';
import { scoreEffectiveness } from './score-effectiveness.ts';

/**
 * The judge by rule: from the text alone, the same in both orders. A text that the guard forbids can never be preferred to
 * one that may be sent, and is worth at most 3 to marketing, however well it sells (docs/principles.md, "Judging").
 * `now` lets the guard see stale dates.
 */
export function playbookEvaluateAgent(now: () => Date = () => new Date()): EvaluateAgent {
  const today = () => localDate(now());
  return {
    async score(brief, message) {
      const reading = readMessage(message, settingOfBrief(brief, today()));
      const blocked = blockedBy(brief, message, today());
      const grade = scoreEffectiveness(reading);
      return {
        audienceMatch: scoreAudience(reading),
        marketingEffectiveness: blocked === null ? grade : capped(grade, blocked),
      };
    },
    async compare(brief, a, b) {
      return (
        byHonesty(brief, a, b, today()) ??
        prefer(readMessage(a, settingOfBrief(brief, today())), readMessage(b, settingOfBrief(brief, today())))
      );
    },
  };
}

function byHonesty(brief: Brief, a: Template, b: Template, today: string): Preference | null {
  const [blockedA, blockedB] = [blockedBy(brief, a, today), blockedBy(brief, b, today)];
  if (blockedA === null && blockedB === null) return null;
  if (blockedA !== null && blockedB !== null)
    return { preferred: 'tie', margin: 'close', reason: 'Neither may be sent: both fail the guard.' };
  const blocked = blockedA ?? blockedB;
  const reason = `One of the two may not be sent: ${firstSentence(blocked?.detail ?? '')}`;
  return { preferred: blockedA === null ? 'a' : 'b', margin: 'clear', reason };
}

function capped(grade: Grade, blocked: Check): Grade {
  const words = blocked.found[0]?.text;
  const score = grade.score === 5 ? 3 : grade.score;
  return {
    score,
    reason: `${words === undefined ? '' : `${quote(words)}: `}${firstSentence(blocked.detail)} What may not be sent gets no 5.`,
  };
}

/** A check that found much says it all; one thing is enough to know why. A stop inside a quotation ends nothing. */
function firstSentence(detail: string): string {
  return /^(?:“[^”]*”|[^.“]|\.(?!\s))*\.?/u.exec(detail)?.[0] ?? detail;
}
