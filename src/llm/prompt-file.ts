import { createHash } from 'node:crypto';
import { ConfigError } from '../domain/errors.ts';

/** One prompt file, read and checked. */
export interface Prompt {
  readonly name: string;
  readonly version: number;
  readonly inputs: readonly string[];
  /** The same for every request, so that an endpoint can keep it in its prompt cache. */
  readonly system: string;
  /** Holds all inputs; what is asked stands last. */
  readonly request: string;
  /** First 12 hex digits of the SHA-256 over the text as it is sent, parts included. */
  readonly hash: string;
}

export const INPUT = /\{\{([a-z_]+)\}\}/gu;
const PART = /\{\{> ([a-z-]+)\}\}/gu;
const LAYOUT = /^---\n(?<header>.*?)\n---\n+# System\n+(?<system>.*?)\n+# Request\n+(?<request>.*?)\s*$/su;
const HEADER_LINES = ['agent', 'task', 'version', 'inputs'];

/**
 * Reads `prompts/<agent>-<task>.md`: a header, a fixed part ("# System") and the request ("# Request").
 * `{{> name}}` is replaced by the part of that name. Declared and used inputs must be the same, and all of them
 * stand in the request. Throws ConfigError naming file and fault.
 */
export function parsePrompt(name: string, text: string, parts: ReadonlyMap<string, string>): Prompt {
  const fail = (fault: string): never => {
    throw new ConfigError('prompt', `prompts/${name}.md: ${fault}`);
  };
  const found = LAYOUT.exec(text.replaceAll('\r\n', '\n'))?.groups;
  if (found === undefined) return fail('must be a header between two lines of ---, "# System" and "# Request"');
  const header = readHeader(found['header'] ?? '', fail);
  if (`${header.agent}-${header.task}` !== name) fail(`is headed as ${header.agent}-${header.task}`);

  const expand = (section: string) =>
    section.replace(PART, (_, part: string) => parts.get(part) ?? fail(`there is no part prompts/parts/${part}.md`));
  const system = expand(found['system'] ?? '');
  const request = expand(found['request'] ?? '');
  if (/\{\{/u.test(system)) fail('inputs stand under "# Request": what is under "# System" never changes');
  const used = new Set([...request.matchAll(INPUT)].map((match) => match[1] ?? ''));
  const differing = [...used.symmetricDifference(new Set(header.inputs))].sort();
  if (differing.length > 0) fail(`declared and used inputs differ: ${differing.join(', ')}`);
  if (request.replace(INPUT, '').includes('{{')) fail('an input is written {{like_this}}, with no spaces');

  const hash = createHash('sha256').update(`${system}\0${request}`).digest('hex').slice(0, 12);
  return { name, version: header.version, inputs: header.inputs, system, request, hash };
}

function readHeader(text: string, fail: (fault: string) => never) {
  const lines = text.split('\n').map((line) => /^([a-z]+):\s*(.*?)\s*$/u.exec(line) ?? fail(`cannot read "${line}"`));
  const values = new Map(lines.map((match) => [match[1] ?? '', match[2] ?? '']));
  if (values.size !== lines.length || [...values.keys()].join() !== HEADER_LINES.join()) {
    fail(`the header has the lines ${HEADER_LINES.join(', ')}, in this order`);
  }
  const version = Number(values.get('version'));
  if (!Number.isInteger(version) || version < 1) fail('version must be a whole number from 1');
  const list = /^\[(.*)\]$/u.exec(values.get('inputs') ?? '')?.[1] ?? fail('inputs must be a list in [ ]');
  const inputs = list.split(',').map((input) => input.trim());
  return { agent: values.get('agent'), task: values.get('task'), version, inputs };
}
