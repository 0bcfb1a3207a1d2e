// Plain JavaScript, so that a Node that cannot run TypeScript can still read it and say what to do.
import * as nodeModule from 'node:module';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `error config/node: this is Node ${process.versions.node}; CRM Agent needs 22.18 or newer (24 is best, see .nvmrc)`,
  );
  process.exit(1);
}
// Compiled code is kept between runs: a command starts in half the time.
nodeModule.enableCompileCache();
// The program then finds its own arguments where it expects them.
const [program = ''] = process.argv.splice(2, 1);
await import(pathToFileURL(program).href);
