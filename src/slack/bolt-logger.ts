import { type Logger, LogLevel } from '@slack/bolt';

/** Where warnings and errors of Bolt go. */
export interface SlackLog {
  warn(text: string): void;
  error(text: string): void;
}

/** Bolt's logger over ours. What it says below a warning holds payloads, and so texts of people: it is dropped. */
export function boltLogger(log: SlackLog): Logger {
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.warn(lineOf(parts)),
    error: (...parts) => log.error(lineOf(parts)),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

function lineOf(parts: readonly unknown[]): string {
  return parts.map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : String(part))).join(' ');
}
