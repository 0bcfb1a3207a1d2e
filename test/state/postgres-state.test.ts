import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import type { StateStore } from '../../src/conversation/state-store.ts';
import type { StoreError } from '../../src/domain/errors.ts';
import { openPostgresState } from '../../src/state/postgres-state.ts';
import { keepsInstallationsContract } from '../contracts/installations.ts';
import { keepsStateStoreContract } from '../contracts/state-store.ts';
import { NO_POSTGRES, newDatabase, POSTGRES } from '../fixtures/postgres.ts';
import { aRequest, aThread, NOW } from './requests.ts';

const failures: unknown[] = [];
const open = (url: string) => openPostgresState(url, (error) => void failures.push(error));

describe.skipIf(POSTGRES === null)(`Postgres (${POSTGRES === null ? NO_POSTGRES : 'TEST_DATABASE_URL'})`, () => {
  const databases: { readonly url: string; drop(): Promise<void> }[] = [];
  const makeDatabase = async () => {
    const database = await newDatabase(POSTGRES ?? '');
    databases.push(database);
    return database.url;
  };
  afterEach(async () => {
    for (const { drop } of databases.splice(0)) await drop();
  });

  let opened = '';
  for (const keepsContract of [keepsStateStoreContract, keepsInstallationsContract])
    keepsContract(
      'Postgres',
      async () => {
        opened = await makeDatabase();
        return open(opened);
      },
      async (store) => {
        await store.close();
        return open(opened);
      },
    );

  it('is opened by several processes at the same moment, and migrated once', async () => {
    const url = await makeDatabase();
    const stores = await Promise.all([open(url), open(url), open(url)]);
    await stores[0]?.accept(aRequest(), NOW + 1_000, aThread());
    expect(await stores[2]?.request('request-1')).toEqual(aRequest());
    await Promise.all(stores.map((store) => store.close()));
  });

  it('gives a request of two deliveries to one of two processes, and its work to the last that takes it', async () => {
    const url = await makeDatabase();
    const [one, two] = (await Promise.all([open(url), open(url)])) as [StateStore, StateStore];
    const accepted = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? one : two).accept(
          aRequest({ id: `request-${index}`, threadId: `thread-${index}` }),
          NOW + 1_000,
          aThread({ id: `thread-${index}` }),
        ),
      ),
    );
    expect(accepted.filter(Boolean)).toHaveLength(1);
    const id = (await one.unanswered())[0]?.id ?? '';
    const taken = await Promise.all([one.take(id), two.take(id)]);
    expect(taken.map((request) => request?.attempt).toSorted()).toEqual([1, 2]);
    const ends = await Promise.all(taken.map((request) => request !== null && one.finish(request, 'answered', NOW)));
    expect(ends.filter(Boolean)).toHaveLength(1);
    await Promise.all([one.close(), two.close()]);
  });

  it('is refused when a newer version wrote it', async () => {
    const url = await makeDatabase();
    await (await open(url)).close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('UPDATE crm_agent.schema_version SET seen = 99');
    await client.end();
    await expect(open(url)).rejects.toMatchObject({ code: 'store/too-new' } satisfies Partial<StoreError>);
  });

  it('comes back by itself after its connections were cut', async () => {
    const url = await makeDatabase();
    const store = await open(url);
    await store.accept(aRequest(), NOW + 1_000, aThread());
    const before = failures.length;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    await client.end();
    await expect.poll(() => failures.length).toBeGreaterThan(before);
    expect(await store.request('request-1')).toEqual(aRequest());
    await store.close();
  });
});

describe('a Postgres that cannot be reached', () => {
  it('is told in a sentence of ours that names no address and no password', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(open(`postgres://crm:secret@127.0.0.1:${port}/crm`)).rejects.toMatchObject({
      code: 'store/unreachable',
      userMessage:
        'The database of DATABASE_URL cannot be reached or does not let us in. Check its address, user and password, that it runs, and that the user may create schemas in it.',
    } satisfies Partial<StoreError>);
    server.close();
  });
});
