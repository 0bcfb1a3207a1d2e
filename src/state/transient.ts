import type { DatabaseSync } from 'node:sqlite';
import { text } from './columns.ts';

/** Keys and held things with an end, and settings: what is looked up by name and belongs to no thread. */
export function transiently(database: DatabaseSync) {
  const dropClaim = database.prepare('DELETE FROM claims WHERE key = ? AND until <= ?');
  const claim = database.prepare('INSERT INTO claims (key, until) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const endClaim = database.prepare('UPDATE claims SET until = ? WHERE key = ?');
  const hold = database.prepare('INSERT OR REPLACE INTO held (id, value, until) VALUES (?, ?, ?)');
  const held = database.prepare('SELECT value FROM held WHERE id = ? AND until > ?');
  const setting = database.prepare('SELECT value FROM settings WHERE scope = ? AND name = ?');
  const saveSetting = database.prepare('INSERT OR REPLACE INTO settings (scope, name, value) VALUES (?, ?, ?)');
  const sweepClaims = database.prepare('DELETE FROM claims WHERE until <= ?');
  const sweepHeld = database.prepare('DELETE FROM held WHERE until <= ?');

  return {
    claim(key: string, now: number, until: number): boolean {
      dropClaim.run(key, now);
      return claim.run(key, until).changes === 1;
    },
    endClaim(key: string, until: number): void {
      endClaim.run(until, key);
    },
    hold(id: string, value: string, until: number): void {
      hold.run(id, value, until);
    },
    held(id: string, now: number): string | null {
      const row = held.get(id, now);
      return row === undefined ? null : text(row, 'value');
    },
    setting(scope: string, name: string): string | null {
      const row = setting.get(scope, name);
      return row === undefined ? null : text(row, 'value');
    },
    saveSetting(scope: string, name: string, value: string): void {
      saveSetting.run(scope, name, value);
    },
    sweep(now: number): void {
      sweepClaims.run(now);
      sweepHeld.run(now);
    },
  };
}
