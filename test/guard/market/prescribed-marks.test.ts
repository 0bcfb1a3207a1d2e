import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/domain/channel.ts';
import type { SegmentId } from '../../../src/domain/segment.ts';
import { checkOptOut } from '../../../src/guard/opt-out.ts';
import { guardInput } from '../guard-case.ts';

const said = (language: string, text: string, channel: Channel = 'sms', segment: SegmentId = 'lapsing-buyers') =>
  checkOptOut(guardInput({ language, original: text, candidate: text, channel, segment }));

describe('marks that a market prescribes for advertising', () => {
  test('names what is missing, the country with its reason, and the rule', () => {
    expect(said('ko', '[달항아리] 새 찻잔이 왔어요')).toEqual({
      name: 'opt-out',
      status: 'warn',
      detail:
        'An advertising SMS to South Korea (it is written in Korean) carries “(광고)” at its beginning and a free way out (“무료수신거부 080…”): add it, unless your sending platform does. (Network Act, Art. 50; an aid, not legal advice.)',
      found: [],
    });
  });

  test.each([
    ['vi', 'Tiem Moc: ban moi ve. Tu choi QC soan TC gui 9001'],
    ['zh-CN', '【禾木】新品上架'],
    ['fr-FR', 'Nord : nouvelles tasses'],
    ['en-US', 'Tally: new tea in.'],
  ])('%s: %s', (language, text) => {
    expect(said(language, text).status).toBe('warn');
  });

  test.each([
    ['ko', '(광고)[달] 새 찻잔. 무료수신거부 080-000-0001'],
    ['vi', '[QC] Tiem Moc: ban moi ve. Tu choi QC soan TC gui 9001'],
    ['zh-CN', '【禾木】新品上架，回T退订'],
    ['fr-FR', 'Nord : nouvelles tasses. STOP au 36000'],
    ['en-US', 'Tally: new tea in. Reply STOP to opt out'],
    ['en', 'Tally: new tea in.'],
    ['es-MX', 'Luna: pan nuevo'],
  ])('all there, or no rule known: %s: %s', (language, text) => {
    expect(said(language, text).status).toBe('pass');
  });

  test('an open payment is no advertising, unless something is offered', () => {
    const words = ['Tally: your order is placed and not paid yet.', 'Tally: pay your order today and get $5 off.'];
    expect(words.map((text) => said('en-US', text, 'sms', 'unpaid-order-buyers').status)).toEqual(['pass', 'warn']);
  });

  test('a push carries none, a mail has its unsubscribe link', () => {
    expect(said('ko', '새 찻잔이 왔어요', 'push').status).toBe('pass');
    expect(said('ko', '(광고) 새 찻잔이 왔어요\n\n{{unsubscribe_url}}', 'email').status).toBe('pass');
  });
});
