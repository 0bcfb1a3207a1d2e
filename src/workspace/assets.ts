import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: string;
  readonly text: string;
}

/** What the page loads, by its address. Small files, served as they are: there is no build step. */
export function readAssets(): Readonly<Record<string, Asset>> {
  const styles = STYLES.map((name) => read(`styles/${name}.css`)).join('\n');
  const scripts = readdirSync(folder('browser')).map(
    (name) => [`/browser/${name}`, { type: 'text/javascript', text: read(`browser/${name}`) }] as const,
  );
  return { '/workspace.css': { type: 'text/css', text: styles }, ...Object.fromEntries(scripts) };
}

const STYLES = ['base', 'panes', 'messages', 'blocks', 'controls', 'forms'] as const;

function folder(name: string): string {
  return fileURLToPath(new URL(`page/${name}`, import.meta.url));
}

function read(name: string): string {
  return readFileSync(folder(name), 'utf8');
}
