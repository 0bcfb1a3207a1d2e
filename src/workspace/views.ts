import { randomUUID } from 'node:crypto';
import { MS_OF_TRIGGER } from './limits.ts';

/** A form or the Home tab as Slack keeps it. */
export interface OpenView {
  readonly id: string;
  readonly hash: string;
  readonly view: Readonly<Record<string, unknown>>;
}

/** What emulate has only a part of: triggers that come from our own clicks, forms on top of one another, Home tabs. */
export interface Views {
  /** A single-use trigger of a person, good for three seconds. */
  trigger(user: string): string;
  /** Throws `Refused` with Slack's code. */
  open(trigger: string, view: OpenView['view'], push: boolean): OpenView;
  update(viewId: string, view: OpenView['view']): OpenView;
  /** The form on top, or null. */
  top(user: string): OpenView | null;
  find(viewId: string): { readonly user: string; readonly view: OpenView } | null;
  /** Closes the form on top, or all of them. */
  close(user: string, all: boolean): void;
  publish(user: string, view: OpenView['view']): OpenView;
  home(user: string): OpenView | null;
}

export class Refused extends Error {}

/** Slack keeps at most three forms on top of one another. */
const MOST = 3;

export function createViews(changed: () => void): Views {
  const triggers = new Map<string, { readonly user: string; readonly until: number }>();
  const stacks = new Map<string, OpenView[]>();
  const homes = new Map<string, OpenView>();
  const kept = (view: OpenView['view'], id = `V${randomUUID()}`): OpenView => ({ id, hash: randomUUID(), view });
  const stackOf = (user: string) => stacks.get(user) ?? [];
  const find = (viewId: string) => {
    for (const [user, stack] of stacks) {
      const view = stack.find(({ id }) => id === viewId);
      if (view !== undefined) return { user, view };
    }
    return null;
  };

  return {
    trigger(user) {
      const id = randomUUID();
      triggers.set(id, { user, until: Date.now() + MS_OF_TRIGGER });
      return id;
    },
    open(trigger, view, push) {
      const found = triggers.get(trigger);
      if (found === undefined) throw new Refused('invalid_trigger_id');
      triggers.delete(trigger);
      if (found.until < Date.now()) throw new Refused('expired_trigger_id');
      const stack = push ? stackOf(found.user) : [];
      if (stack.length >= MOST) throw new Refused('push_limit_reached');
      const opened = kept(view);
      stacks.set(found.user, [...stack, opened]);
      changed();
      return opened;
    },
    update(viewId, view) {
      const found = find(viewId);
      if (found === null) throw new Refused('not_found');
      const updated = kept(view, viewId);
      stacks.set(
        found.user,
        stackOf(found.user).map((one) => (one.id === viewId ? updated : one)),
      );
      changed();
      return updated;
    },
    top: (user) => stackOf(user).at(-1) ?? null,
    find,
    close(user, all) {
      stacks.set(user, all ? [] : stackOf(user).slice(0, -1));
      changed();
    },
    publish(user, view) {
      const published = kept(view, homes.get(user)?.id);
      homes.set(user, published);
      changed();
      return published;
    },
    home: (user) => homes.get(user) ?? null,
  };
}
