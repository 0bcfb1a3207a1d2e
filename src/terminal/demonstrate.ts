import { type BriefFields, readBrief } from '../domain/read-brief.ts';
import type { Report } from '../domain/report.ts';
import { printReport } from './print-report.ts';
import type { Services, Terminal } from './services.ts';
import { fold, styleFor } from './style.ts';

/** A weak message of a shop that we made up: guilt, a tease and false hurry around one thing worth saying. */
const EXAMPLE: BriefFields = {
  merchant: 'Fernhill Books',
  segment: 'lapsing-buyers',
  title: 'We miss you 😢',
  body: 'It feels like FOREVER! Our shelves are lonely without you. Three new crime novels from Iceland are on the front table. Hurry back, a special treat is waiting!!!',
  voucher: '£5 off orders over £25, code SHELF5, until 12 December',
  category: 'Books > Fiction',
};

/** The address of the workspace comes after the answer, so a slow model may not keep it back for its whole deadline. */
const PATIENCE_MS = 10_000;

/** What `npm start` shows without Slack: one complete answer, by rule where the model is slow, then how to go on. */
export async function demonstrate(services: Services, terminal: Terminal, patienceMs = PATIENCE_MS): Promise<void> {
  const style = styleFor(terminal.colours);
  const report = await answerWithin(patienceMs, services);
  const given = `${EXAMPLE.title}\n${EXAMPLE.body}`;
  terminal.out(`
${style.bold('CRM Agent')} ${style.dim('improves CRM messages that did badly, and proves that the rewrite promises nothing new.')}
${style.dim('Slack is not connected, so here is one answer in the terminal. The shop and the message are made up.')}

  ${style.dim(`Weak message of a bookshop to people who have not ordered for a while. Voucher: ${EXAMPLE.voucher}.`)}
${fold(given, terminal.width, '    ')}

${printReport(report, style, terminal.width)}

${style.bold('Rewrite your own')}
  npm run -s crm -- rewrite --segment lapsing-buyers --voucher "10% off, code BACK10" --body "We miss you! Come back."
  npm run -s crm -- rewrite --help

${style.bold('Connect Slack')}
  Create an app from manifest.yml, put its two tokens into .env, and run npm start again: docs/slack.md shows the steps.

${style.bold('Use a language model')}
  Set OPENAI_API_KEY (and OPENAI_BASE_URL for another endpoint) in .env; npm run -s crm -- doctor says what is reachable.
`);
}

async function answerWithin(patienceMs: number, services: Services): Promise<Report> {
  const pipeline = await services.pipeline('auto');
  const brief = readBrief(EXAMPLE, services.brief);
  const patience = AbortSignal.timeout(patienceMs);
  try {
    return await pipeline.run(brief, { signal: patience });
  } catch (error) {
    if (!patience.aborted) throw error;
    const playbookBecause = `the language model had not answered after ${patienceMs / 1_000} seconds; it gets more time for your own messages`;
    return pipeline.run(brief, { playbookBecause });
  }
}
