import type { Person } from '../cast.ts';
import { eventEnvelope, timestamp } from './envelopes.ts';
import { type DeedSetting, idOf } from './setting.ts';

/** https://docs.slack.dev/reference/events/app_home_opened */
export function openHome(setting: DeedSetting, person: Person): Promise<void> {
  const { slack, views, bot } = setting;
  const user = idOf(setting, person);
  const home = views.home(user);
  return bot.event(
    eventEnvelope(setting, {
      type: 'app_home_opened',
      user,
      channel: slack.channelsOf(person.name).find(({ kind }) => kind === 'direct')?.id,
      tab: 'home',
      event_ts: timestamp(),
      ...(home === null ? {} : { view: { ...home.view, id: home.id, hash: home.hash } }),
    }),
  );
}
