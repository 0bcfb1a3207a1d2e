import { expect, it } from 'vitest';
import { text } from '../../conversation/fakes.ts';
import { signedSlack } from '../signed-slack.ts';

/** metabase #79908, #80652; iris-core #61: tables and stars are eaten, and what is over 3,000 characters never arrives. */
it('pain 2: markdown renders wrong, long texts get lost: texts arrive as they are, and whole', async () => {
  const body = `*|FNAME|*, | a | table | and **stars** ~here~ :wave: <!channel>\n${'One more line of the letter.\n'.repeat(180)}`;
  const { command, slack, idle, app } = await signedSlack({ write: () => ({ rewrite: text(body) }) });
  await command({ text: '--segment new-buyers Hello' });
  await idle();
  const sent = JSON.stringify(slack.of('chat.update')[0]);
  expect(sent).toContain(JSON.stringify(body.slice(0, 60)).slice(1, -1));
  expect(sent).toContain('rich_text_preformatted');
  expect(sent).not.toMatch(/"type":"(?:mrkdwn|markdown)"/u);
  expect(sent).toContain(`it has ${body.length} characters. The whole body comes with this message`);
  expect(slack.of('files.completeUploadExternal')).toHaveLength(1);
  expect(slack.of('chat.update')[0]?.['text']).toContain('&lt;!channel&gt;');
  await app.stop();
});
