import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

/** Who may import whom, by folder of src/. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: ['domain'],
  guard: ['domain', 'language'],
  agents: ['domain', 'language', 'guard'],
  pipeline: ['domain', 'language', 'guard', 'agents'],
  conversation: ['domain', 'pipeline', 'agents'],
  'slack/intake': ['domain', 'language', 'conversation', 'slack'],
  'slack/reply': ['domain', 'conversation', 'slack'],
  slack: ['domain', 'language', 'conversation', 'agents', 'slack/intake', 'slack/reply'],
  exemplars: ['domain', 'language', 'agents'],
  llm: ['domain', 'agents'],
  state: ['domain', 'conversation'],
  operations: ['conversation'],
  workspace: ['domain', 'conversation', 'slack', 'slack/intake', 'slack/reply'],
  terminal: ['domain', 'language', 'guard', 'agents', 'pipeline', 'conversation'],
  root: [
    'domain',
    'language',
    'guard',
    'agents',
    'pipeline',
    'conversation',
    'slack',
    'exemplars',
    'llm',
    'state',
    'operations',
    'workspace',
    'terminal',
    'slack/intake',
    'slack/reply',
  ],
};

/** Vendors and where alone they may appear. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  '@slack/bolt': ['slack', 'slack/intake', 'slack/reply'],
  '@slack/web-api': ['slack'],
  '@slack/types': ['slack', 'slack/intake', 'slack/reply'],
  openai: ['llm'],
  '@lancedb/lancedb': ['exemplars'],
  'apache-arrow': ['exemplars'],
  '@xenova/transformers': ['exemplars'],
  pg: ['state'],
  'pg-boss': ['state'],
  'prom-client': ['operations'],
  emulate: ['workspace'],
  react: ['workspace'],
  'react-dom': ['workspace'],
  'slack-blocks-to-jsx': ['workspace'],
  'node:sqlite': ['state', 'exemplars'],
  commander: ['terminal'],
  tinyld: ['language'],
  dotenv: ['root'],
};

const files = globSync('src/**/*.ts').map(normalize);

describe('who may import whom', () => {
  it('finds the code', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s', (file) => {
    const folder = folderOf(file);
    for (const target of importsOf(file)) {
      if (target.startsWith('.')) {
        const owner = folderOf(normalize(join(dirname(file), target)));
        if (owner !== folder) expect(MAY_IMPORT[folder], `${file} imports ${target}`).toContain(owner);
      } else {
        const owners = Object.entries(ONLY_IN).find(
          ([vendor]) => target === vendor || target.startsWith(`${vendor}/`),
        )?.[1];
        if (owners !== undefined) expect(owners, `${file} imports ${target}`).toContain(folder);
        if (folder === 'domain') expect.fail(`${file} imports ${target}; domain imports nothing`);
      }
    }
  });

  it('has no cycles', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((t) => t.startsWith('.'))
          .map((t) => normalize(join(dirname(file), t))),
      ]),
    );
    expect(cycleIn(graph)).toBeNull();
  });

  it('reads process only where the program starts', () => {
    const readers = files.filter((file) =>
      /\bprocess\.(?:env|argv|std|exit|cwd)|from 'node:process'/u.test(readFileSync(file, 'utf8')),
    );
    expect(readers.toSorted()).toEqual(['src/cli.ts', 'src/main.ts']);
  });

  it('sees types and dynamic imports too', () => {
    expect(
      importsIn(
        "import type { A } from './a.ts'; export * from './b.ts'; const c = import('./c.ts'); type D = import('./d.ts').D;",
      ),
    ).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts']);
  });
});

function folderOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  if (first.endsWith('.ts')) return 'root';
  return first === 'slack' && (second === 'intake' || second === 'reply') ? `slack/${second}` : first;
}

function importsOf(file: string): readonly string[] {
  return importsIn(readFileSync(file, 'utf8'));
}

/** Every module a source names: static, re-exported, dynamic, and in types. */
function importsIn(source: string): readonly string[] {
  const found: string[] = [];
  walk(parseAst(source, { lang: 'ts' }) as unknown, (node) => {
    const at = node['type'] === 'TSImportType' ? (node['source'] ?? node['argument']) : node['source'];
    const isImport = /^(?:Import|Export|TSImport)/u.test(String(node['type']));
    const value = literal(at);
    if (isImport && value !== undefined) found.push(value);
  });
  return found;
}

function literal(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { value, literal: inner } = node as { value?: unknown; literal?: unknown };
  return typeof value === 'string' ? value : literal(inner);
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
  } else if (typeof node === 'object' && node !== null) {
    const record = node as Record<string, unknown>;
    if (typeof record['type'] === 'string') visit(record);
    for (const child of Object.values(record)) walk(child, visit);
  }
}

function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
