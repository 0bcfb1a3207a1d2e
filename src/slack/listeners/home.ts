import { channelsWithSettings } from '../../conversation/channel-settings.ts';
import { habitsOf, rememberHabits } from '../../conversation/habits.ts';
import { newestLeft } from '../../conversation/removed.ts';
import { lastChange, settingsFor, type Whereabouts, workspaceKey } from '../../conversation/settings.ts';
import type { RecentThread } from '../../conversation/state-store.ts';
import type { Outlets } from '../delivery/outlets.ts';
import { permalinkOf } from '../delivery/permalink.ts';
import { SlackFailure } from '../delivery/slack-failure.ts';
import type { Desk } from '../desk.ts';
import { EMPTY_DRAFT } from '../draft.ts';
import { EXAMPLE_DRAFT } from '../example-draft.ts';
import { brokenHomeView, homeView } from '../home/home-view.ts';
import { firstWords, type RecentAnswer } from '../home/recent-blocks.ts';
import { type Payload, string } from '../intake/payload.ts';
import type { Pressed } from '../intake/pressed.ts';
import type { Receipt } from '../receipt.ts';
import { validateHome } from '../reply/validate-blocks.ts';
import { openForm } from './form.ts';
import { newForm } from './held-form.ts';

type Person = Pick<Whereabouts, 'team' | 'user'>;

/** As many as fit on a phone without scrolling for long. */
const RECENT = 8;

/** Somebody opened the Home tab: it is drawn anew. The same event comes for the Messages tab, which is Slack's. */
export async function receiveHomeOpened(event: Payload, team: string, desk: Desk): Promise<Receipt> {
  const user = string(event['user']);
  if (event['tab'] !== 'home' || user === '') return {};
  const read = async () => {
    // First, so that no answer comes between what is read and when they are known to look.
    await rememberHabits({ team, user }, { homeOpenedAt: desk.now() }, desk.store);
    return shown({ team, user }, desk);
  };
  return { work: () => publishHome({ team, user }, desk, read) };
}

/** A tab that stays open so long is drawn anew when it is opened again. */
const LOOKED_AT_MS = 24 * 3_600_000;

/** Something changed that the Home tab of a person shows: it is drawn anew if they may be looking at it. Never throws. */
export async function redrawHome(
  person: Person,
  desk: Omit<Desk, 'outlet'>,
  outlets: Pick<Outlets, 'in'>,
): Promise<void> {
  try {
    const { homeOpenedAt } = await habitsOf(person, desk.store);
    if (homeOpenedAt === null || desk.now() - homeOpenedAt > LOOKED_AT_MS) return;
    const outlet = await outlets.in(person.team);
    if (outlet !== null) await publishHome(person, { ...desk, outlet });
  } catch (error) {
    desk.reportFailure(error);
  }
}

/** Draws the Home tab of a person. What cannot be read is told, and the tab says so. */
export async function publishHome(person: Person, desk: Desk, read = () => shown(person, desk)): Promise<void> {
  const view = await read().then(homeView, (error: unknown) => {
    desk.reportFailure(error);
    return brokenHomeView();
  });
  const problems = validateHome(view);
  if (problems.length > 0) throw new SlackFailure(`invalid-home: ${problems.join('; ')}`);
  await desk.outlet.client.views.publish({ user_id: person.user, view });
}

async function shown({ team, user }: Person, desk: Desk) {
  const { store, setup } = desk;
  const [recent, waiting, settings, workspace, channels, habits, installed] = await Promise.all([
    store.recent(team, user, RECENT),
    store.waiting(team, user),
    settingsFor({ team, channel: null, user }, store),
    store.settings(workspaceKey(team)),
    channelsWithSettings(team, store),
    habitsOf({ team, user }, store),
    setup.installed(),
  ]);
  return {
    recent: (await Promise.all(recent.map((one) => asItStands(one, desk)))).filter((one) => one !== null),
    waiting: waiting.map(({ ask }) => (ask.kind === 'rewrite' ? firstWords(ask) : 'A change that you asked for')),
    settings,
    changed: lastChange(workspace),
    channels: channels.filter(({ channel }) => habits.channels.includes(channel)),
    installed,
  };
}

/** With the newest version that was not removed, and where it stands; null where all of them were. */
async function asItStands(thread: RecentThread, { outlet, store, now }: Desk): Promise<RecentAnswer | null> {
  const report = await newestLeft(await store.versions(thread.threadId), { store, now });
  if (report === null) return null;
  const place = report.id === thread.report.id ? thread.place : ((await store.placesShowing(report.id)).at(-1) ?? null);
  return { ...thread, report, link: place === null ? null : await permalinkOf(place, outlet) };
}

/** "Improve a message" on the Home tab; the answer goes to the person. */
export async function receiveNewForm(pressed: Pressed, desk: Desk): Promise<Receipt> {
  return { work: () => openForm(pressed.triggerId, formOf(pressed), desk) };
}

/** "Try this example": the form with the example in it. */
export async function receiveTryExample(pressed: Pressed, desk: Desk): Promise<Receipt> {
  const form = { ...formOf(pressed), draft: EXAMPLE_DRAFT, mine: EMPTY_DRAFT };
  return { work: () => openForm(pressed.triggerId, form, desk) };
}

function formOf({ address }: Pressed) {
  const toPerson = { ...address, audience: 'person', channel: null, thread: null } as const;
  return newForm({ draft: EMPTY_DRAFT, address: toPerson, source: null, everybody: null });
}
