// A process of its own for two-processes.test.ts: opens the table, tells that it is ready, waits for the word, then loads its records or only reads.
import { once } from 'node:events';
import { metadataEmbedder } from '../../src/exemplars/metadata-embedder.ts';
import { openExemplars } from '../../src/exemplars/open-exemplars.ts';
import { aRecord } from '../fixtures/records.ts';

const [uri = '', examplesFolder = '', first = ''] = process.argv.slice(2);
const table = await openExemplars({
  uri,
  apiKey: null,
  embedder: metadataEmbedder,
  examplesFolder,
  categoriesFile: 'data/categories.json',
  notice: () => {},
});
process.send?.('ready');
await once(process, 'message');
if (first !== '')
  await table.load(
    [0, 1, 2].map((more) => aRecord(Number(first) + more)),
    { replace: false },
  );
process.send?.((await table.summary()).records);
await once(process, 'message');
table.close();
process.disconnect();
