import { exemplarTableContract } from '../contracts/exemplar-table.ts';
import { exemplarFolder } from '../fixtures/exemplar-folder.ts';
import { memoryExemplarTable } from '../fixtures/memory-exemplar-table.ts';

exemplarTableContract('LanceDB', async (records) => {
  const folder = await exemplarFolder();
  const table = await folder.open();
  await table.load(records, { replace: false });
  return { table, dispose: folder.remove };
});

exemplarTableContract('the fake', async (records) => ({
  table: await memoryExemplarTable(records),
  dispose: async () => {},
}));
