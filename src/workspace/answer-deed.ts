import { named, type Payload, record, string } from '../slack/intake/payload.ts';
import type { Person } from './cast.ts';
import type { Told } from './deeds/setting.ts';
import type { Deeds } from './deeds.ts';

/** What the page asks for, by the last part of its address, and what it is answered: a toast, errors by field, options. */
export async function answerDeed(name: string, person: Person, asked: Payload, deeds: Deeds): Promise<object> {
  try {
    return (await DEEDS[name]?.(person, asked, deeds)) ?? {};
  } catch {
    return { toast: 'CRM Agent did not answer within three seconds, as Slack asks. Try once more.' };
  }
}

const DEEDS: Readonly<Record<string, (person: Person, asked: Payload, deeds: Deeds) => Promise<object>>> = {
  say: async (person, asked, deeds) =>
    told(
      await deeds.say(
        person,
        { channel: string(asked['channel']), thread: named(asked['thread']) },
        string(asked['text']),
      ),
    ),
  shortcut: async (person, asked, deeds) =>
    told(await deeds.useShortcut(person, string(asked['callback']), string(asked['channel']), string(asked['ts']))),
  press: async (person, asked, deeds) =>
    told(
      await deeds.press(person, {
        channel: named(asked['channel']),
        ts: named(asked['ts']),
        whisper: named(asked['whisper']),
        view: named(asked['view']),
        action: record(asked['action']),
        values: record(asked['values']),
      }),
    ),
  submit: async (person, asked, deeds) => {
    const errors = await deeds.submit(person, record(asked['values']));
    return errors === null ? {} : { errors };
  },
  close: async (person, _asked, deeds) => {
    await deeds.close(person);
    return {};
  },
  suggest: async (person, asked, deeds) => {
    const looked = { block: string(asked['block']), action: string(asked['action']), value: string(asked['value']) };
    return { options: await deeds.suggest(person, looked) };
  },
  home: async (person, _asked, deeds) => {
    await deeds.openHome(person);
    return {};
  },
};

function told(toast: Told): object {
  return toast === null ? {} : { toast };
}
