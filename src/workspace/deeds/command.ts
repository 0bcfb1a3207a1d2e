import { COMMAND } from '../../slack/ids.ts';
import { BOT, type Person } from '../cast.ts';
import type { Channel } from '../emulated-slack.ts';
import { postAs } from '../post-as.ts';
import { type DeedSetting, idOf, replyLink, type Told } from './setting.ts';

/** A slash command of the app, or `/invite`, which Slack itself answers. */
export async function command(
  setting: DeedSetting,
  person: Person,
  here: Channel,
  thread: string | null,
  text: string,
): Promise<Told> {
  const [, name = '', rest = ''] = /^(\S+)\s?([\s\S]*)$/u.exec(text) ?? [];
  if (name === '/invite') return invite(setting, person, here);
  if (name !== COMMAND.rewrite) return `${name} is not a command here. There are ${COMMAND.rewrite} and /invite.`;
  if (thread !== null) return `${COMMAND.rewrite} is not supported in threads (as in Slack).`;
  const user = idOf(setting, person);
  const said = await setting.bot.command({
    command: name,
    text: rest,
    trigger_id: setting.views.trigger(user),
    response_url: replyLink(setting, person, { channel: here.id, thread: null, message: null, whisper: null }),
    user_id: user,
    user_name: person.name,
    team_id: setting.slack.team,
    team_domain: 'local-workspace',
    channel_id: here.id,
    channel_name: here.kind === 'direct' ? 'directmessage' : here.name,
    api_app_id: BOT.app,
    is_enterprise_install: 'false',
    token: 'local',
  });
  const { text: words = '', blocks = [] } = readAnswer(said);
  if (words !== '' || blocks.length > 0)
    setting.links.whisper({ channel: here.id, user, thread: null, text: words, blocks });
  return null;
}

/** The acknowledgement may hold an answer: bare text, or a message. */
function readAnswer(said: unknown): { readonly text?: string; readonly blocks?: readonly object[] } {
  if (typeof said === 'string') return { text: said };
  return (said as object | null) ?? {};
}

/** Slack says in the channel who brought whom in. */
async function invite({ slack, changed }: DeedSetting, person: Person, here: Channel): Promise<Told> {
  if (here.withBot) return `${BOT.realName} is in here already.`;
  await slack.invite(person, here);
  await postAs(slack.api, person, { channel: here.id, thread: null, text: `added @${BOT.realName} to #${here.name}` });
  changed();
  return null;
}
