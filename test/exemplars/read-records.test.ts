import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagementOf } from '../../src/domain/engagement.ts';
import { InputError } from '../../src/domain/errors.ts';
import { SEGMENTS } from '../../src/domain/segment.ts';
import { readRecords } from '../../src/exemplars/read-records.ts';
import { aRecord } from '../fixtures/records.ts';

const read = (...lines: readonly unknown[]) =>
  readRecords([
    {
      file: 'plans.jsonl',
      text: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    },
  ]);
const faultOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return `${error.code}: ${error.userMessage}`;
    throw error;
  }
  return 'no fault';
};

describe('a records file', () => {
  it('is read line by line, in any line ending, blank lines and a byte order mark aside', () => {
    const [first, second] = [aRecord(1), aRecord(2)];
    const text = `\uFEFF${JSON.stringify(first)}\r\n\r\n  \n${JSON.stringify(second)}\n`;
    expect(readRecords([{ file: 'a', text }])).toEqual([first, second]);
  });

  it('looks as docs/records.md shows it, where every field is named', () => {
    const page = readFileSync('docs/records.md', 'utf8');
    const line = /```json\n(.+)\n```/u.exec(page)?.[1] ?? '';
    const [record] = read(line);
    if (record === undefined) throw new Error('no example line');
    const { events, ...fields } = record;
    expect(record).toEqual(JSON.parse(line));
    for (const name of [...Object.keys(fields), 'events']) expect(page).toContain(`\n| \`${name}\` |`);
    for (const name of Object.keys(events)) expect(page).toContain(`\`${name}\``);
    expect(page).toContain(`= ${engagementOf(events, record.sends).toFixed(3)} a send`);
    for (const id of Object.keys(SEGMENTS)) expect(page).toContain(`\`${id}\``);
  });

  it('may name segments, channels and categories as people do, and leave out what it has not', () => {
    const { voucher: _, product: __, ...record } = aRecord(1);
    const written = {
      ...record,
      segment: 'CRM_Abandoned Cart Buyers',
      channel: 'Zalo',
      category: 'Beauty > Skincare',
      extra: 1,
    };
    expect(read({ ...written, template: { title: ' ', body: 'Hi' } })).toEqual([
      {
        ...record,
        segment: 'abandoned-cart-buyers',
        channel: 'chat',
        category: ['Beauty', 'Skincare'],
        voucher: null,
        product: null,
        template: { title: null, body: 'Hi' },
      },
    ]);
  });

  it('may name segments that are configured', () => {
    const configured = [{ id: 'vip', definition: 'Very important.', basedOn: 'frequent-buyers' as const }];
    const text = JSON.stringify(aRecord(1, { segment: 'VIP' }));
    expect(readRecords([{ file: 'a', text }], configured)[0]?.segment).toBe('vip');
    expect(faultOf(() => readRecords([{ file: 'a', text }]))).toMatch(
      /a line 1: segment "VIP" is not a segment; the nearest is /u,
    );
  });

  it.each([
    ['{"merchant":', 'is not JSON'],
    ['[]', 'must be an object'],
    ['null', 'must be an object'],
    [{ ...aRecord(1), merchant: ' ' }, 'merchant must not be empty'],
    [{ ...aRecord(1), merchant: undefined }, 'merchant is missing'],
    [{ ...aRecord(1), plan: 7 }, 'plan must be a text'],
    [{ ...aRecord(1), segment: 'lapsing' }, 'segment "lapsing" is not a segment; the nearest is lapsing-buyers'],
    [
      { ...aRecord(1), channel: 'pigeon' },
      'channel "pigeon" is not a channel; use one of push, sms, whatsapp, email, chat',
    ],
    [{ ...aRecord(1), language: 'English!' }, 'language must be a tag such as en or es-MX'],
    [{ ...aRecord(1), template: 'Hi' }, 'template must be an object with title and body'],
    [{ ...aRecord(1), template: { title: null, body: '\u200B' } }, 'template.body must not be empty'],
    [
      { ...aRecord(1), template: { title: null, body: 'x'.repeat(8001) } },
      'template.body must not be longer than 8000 characters',
    ],
    [{ ...aRecord(1), category: [1] }, 'category must be a list of names or null'],
    [{ ...aRecord(1), sends: 0 }, 'sends must be at least 1'],
    [{ ...aRecord(1), sends: '12' }, 'sends must be a whole number'],
    [{ ...aRecord(1), events: undefined }, 'events is missing'],
    [{ ...aRecord(1), events: { ...aRecord(1).events, read: -1 } }, 'events.read must not be below 0'],
    [
      { ...aRecord(1), events: { ...aRecord(1).events, read: 1.5, unsubscribe: undefined } },
      'events.read must be a whole number, events.unsubscribe is missing',
    ],
  ])('names what is wrong with a line: %j', (line, fault) => {
    expect(faultOf(() => read(line))).toBe(
      `input/bad-records: nothing was loaded, 1 bad line: plans.jsonl line 1: ${fault}`,
    );
  });

  it('names every bad line of every file', () => {
    const files = [
      { file: 'a.jsonl', text: `${JSON.stringify(aRecord(1))}\nnot json\n` },
      { file: 'b.jsonl', text: `{}x\n\n${JSON.stringify({ ...aRecord(1), sends: 0 })}` },
    ];
    expect(faultOf(() => readRecords(files))).toBe(
      'input/bad-records: nothing was loaded, 3 bad lines: a.jsonl line 2: is not JSON; b.jsonl line 1: is not JSON; b.jsonl line 3: sends must be at least 1',
    );
  });

  it('names more than twenty by their numbers alone', () => {
    const fault = faultOf(() => read(...Array.from({ length: 22 }, () => 'no')));
    expect(fault).toContain('22 bad lines');
    expect(
      fault.endsWith('plans.jsonl line 20: is not JSON; and other faults in plans.jsonl line 21, plans.jsonl line 22'),
    ).toBe(true);
  });

  it('with no record in it is an error too', () => {
    expect(faultOf(() => read('', ' '))).toBe('input/no-records: there are no records in plans.jsonl');
  });

  it('is read or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        try {
          readRecords([{ file: 'a', text }]);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as InputError).userMessage).not.toContain('\n');
        }
      }),
    );
  });
});
