import type { Angle } from '../angle.ts';
import type { Instruction } from '../instruction.ts';

/** The angle that wishes name, the newest first; null when none is named. */
export function askedAngle(wishes: readonly Instruction[]): Angle | null {
  return (
    wishes.flatMap((wish) => (wish.kind === 'another-angle' && wish.angle !== null ? [wish.angle] : []))[0] ?? null
  );
}
