import { BOT, type Person } from '../cast.ts';
import { type DeedSetting, idOf } from './setting.ts';

/** What Slack puts around every interaction of a person: https://docs.slack.dev/reference/interaction-payloads */
export function interaction(setting: DeedSetting, person: Person, type: string): Readonly<Record<string, unknown>> {
  return {
    type,
    token: 'local',
    team: { id: setting.slack.team, domain: 'local-workspace' },
    user: { id: idOf(setting, person), username: person.name, name: person.name, team_id: setting.slack.team },
    api_app_id: BOT.app,
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** What Slack puts around every event: https://docs.slack.dev/apis/events-api */
export function eventEnvelope(setting: DeedSetting, event: object): object {
  const { team } = setting.slack;
  return {
    type: 'event_callback',
    token: 'local',
    team_id: team,
    api_app_id: BOT.app,
    event_id: `Ev${crypto.randomUUID()}`,
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [{ team_id: team, user_id: BOT.user, is_bot: true, is_enterprise_install: false }],
    event,
  };
}

/** A moment as Slack writes it, `1780000001.000001`. */
export function timestamp(): string {
  return (Date.now() / 1_000).toFixed(6);
}
