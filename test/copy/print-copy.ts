/** `npm run copy`, which is `node test/copy/print-copy.ts > docs/copy.md`: each weak message with what the playbook makes of it today. */
import { answerByRule } from './answer-by-rule.ts';
import { copyPage } from './copy-page.ts';
import { weakMessages } from './weak-messages.ts';

const answers = await Promise.all(
  weakMessages().map(async (message) => ({ message, report: await answerByRule(message) })),
);
process.stdout.write(copyPage(answers));
