import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report.ts';
import { answerMessage } from '../../../src/slack/reply/answer-message.ts';
import { validateBlocks } from '../../../src/slack/reply/validate-blocks.ts';
import { aBrief, aVoucher } from '../../fixtures/brief.ts';
import { aReport } from '../../fixtures/report.ts';

const PRIVATE = { sharing: 'thread', note: null } as const;
const PUBLIC = { sharing: null, note: null } as const;

const text = (words: string, style?: object) => ({
  type: 'text',
  text: words,
  ...(style === undefined ? {} : { style }),
});
const bold = (words: string) => text(words, { bold: true });
const line = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
const box = (label: string, words: string) => ({
  type: 'rich_text',
  elements: [
    { type: 'rich_text_section', elements: [bold(label)] },
    { type: 'rich_text_preformatted', elements: [text(words)] },
  ],
});
const plain = (words: string) => ({ type: 'plain_text', text: words, emoji: false });
const button = (label: string, action_id: string, value = 'report-1', style?: string) => ({
  type: 'button',
  text: plain(label),
  action_id,
  value,
  ...(style === undefined ? {} : { style }),
});
const more = (...entries: [label: string, value: string][]) => ({
  type: 'overflow',
  action_id: 'crm_more',
  options: entries.map(([label, value]) => ({ text: plain(label), value })),
});
const context = (words: string) => ({ type: 'context', elements: [plain(words)] });

const question = (style?: string) => ({
  type: 'section',
  text: plain('Which item is in the cart?\nWith your answer: […] is still in your cart. Return to your cart.'),
  accessory: {
    ...button('Answer', 'crm_answer_question', 'report-1 item', style),
    accessibility_label: 'Answer: Which item is in the cart?',
  },
});

describe('the answer', () => {
  it('to send: text, proof, why, question, buttons', () => {
    expect(answerMessage(aReport(), PRIVATE)).toEqual({
      text: [
        'Rewrite for Abandoned cart buyers:',
        'Title: Your cart is waiting',
        'Body: You left something in your cart. Return to your cart to finish.',
        'Proof: Nothing added that you did not give. 83 characters (yours 108, limit 178).',
        'Why: No clear next step. “Ready to pick up where you left off?”: It asks a question and names no step.',
        'Which item is in the cart?\nWith your answer: […] is still in your cart. Return to your cart.',
      ].join('\n'),
      blocks: [
        box('Title', 'Your cart is waiting'),
        box('Body', 'You left something in your cart. Return to your cart to finish.'),
        line(bold('Proof: '), text('Nothing added that you did not give. 83 characters (yours 108, limit 178).')),
        line(
          bold('Why: '),
          text('No clear next step. “Ready to pick up where you left off?”: It asks a question and names no step.'),
        ),
        question(),
        {
          type: 'actions',
          elements: [
            button('Use this', 'crm_use_this', 'report-1', 'primary'),
            button('Edit & check', 'crm_edit_and_check'),
            button('Share in thread', 'crm_share'),
            more(
              ['Adjust…', 'adjust report-1'],
              ['Another angle', 'another-angle report-1'],
              ['Show details', 'details report-1'],
              ['Ask the team', 'ask-team report-1'],
              ['Remove this answer', 'remove report-1'],
            ),
          ],
        },
        context('Abandoned cart buyers · Push notification · English · version 1 · written by rule, no AI'),
      ],
      whole: [],
    });
  });

  it('"yours is fine" is an answer of its own', () => {
    const report = aReport({
      verdict: 'keep-original',
      verdictBecause: 'it names the item, the price and the step',
      questions: [],
      rewrite: { ...aBrief().template, changes: [] },
    });
    expect(answerMessage(report, PUBLIC)).toEqual({
      text: [
        'Yours is fine: keep it. "something in your cart" is true of them.',
        'Title: Did you forget something?',
        'Body: Looks like you left something in your cart. Ready to pick up where you left off?',
      ].join('\n'),
      blocks: [
        line(bold('Yours is fine: keep it. '), text('"something in your cart" is true of them.')),
        box('Title', 'Did you forget something?'),
        box('Body', 'Looks like you left something in your cart. Ready to pick up where you left off?'),
        {
          type: 'actions',
          elements: [
            button('Another angle', 'crm_another_angle'),
            button('Show details', 'crm_show_details'),
            more(
              ['Edit & check', 'edit report-1'],
              ['Adjust…', 'adjust report-1'],
              ['Remove this answer', 'remove report-1'],
            ),
          ],
        },
        context('Abandoned cart buyers · Push notification · English · version 1 · written by rule, no AI'),
      ],
      whole: [],
    });
  });

  it('"yours is fine" shows the other wording as an alternative, below', () => {
    const { blocks } = answerMessage(
      aReport({ verdict: 'keep-original', verdictBecause: 'neither is better', questions: [] }),
      PUBLIC,
    );
    expect(blocks.slice(0, 5)).toEqual([
      line(bold('Yours is fine: keep it. '), text('Neither is better. "something in your cart" is true of them.')),
      line(text('If you want another wording all the same:')),
      box('Title', 'Your cart is waiting'),
      box('Body', 'You left something in your cart. Return to your cart to finish.'),
      line(bold('Proof: '), text('Nothing added that you did not give. 83 characters (yours 108, limit 178).')),
    ]);
  });

  it('"I need one fact" asks first, and says why nothing safe could be written', () => {
    const report = aReport({
      verdict: 'needs-facts',
      verdictBecause: 'the message announces an offer and does not say what it is',
      rewrite: null,
      checks: [
        {
          name: 'facts',
          status: 'fail',
          detail: '“20% off” was not given; give the offer or leave it out.',
          found: [],
        },
      ],
      measures: { ...aReport().measures, rewrite: null },
    });
    expect(answerMessage(report, PUBLIC)).toEqual({
      text: [
        'I need one fact. The message announces an offer and does not say what it is.',
        'Which item is in the cart?\nWith your answer: […] is still in your cart. Return to your cart.',
        'Not safe to write: “20% off” was not given; give the offer or leave it out.',
      ].join('\n'),
      blocks: [
        line(bold('I need one fact. '), text('The message announces an offer and does not say what it is.')),
        question('primary'),
        line(bold('Not safe to write: '), text('“20% off” was not given; give the offer or leave it out.')),
        {
          type: 'actions',
          elements: [
            button('Show details', 'crm_show_details'),
            more(['Adjust…', 'adjust report-1'], ['Remove this answer', 'remove report-1']),
          ],
        },
        context('Abandoned cart buyers · Push notification · English · version 1 · written by rule, no AI'),
      ],
      whole: [],
    });
  });

  it('without a title has one box only', () => {
    const rewrite = { title: null, body: 'Return to your cart.', changes: [] };
    expect(answerMessage(aReport({ rewrite }), PUBLIC).blocks.slice(0, 2)).toEqual([
      box('Body', 'Return to your cart.'),
      line(bold('Proof: '), text('Nothing added that you did not give. 83 characters (yours 108, limit 178).')),
    ]);
  });

  it('calls the title of an e-mail its subject', () => {
    const report = aReport({ brief: { ...aReport().brief, channel: 'email' } });
    expect(answerMessage(report, PUBLIC).blocks[0]).toEqual(box('Subject', 'Your cart is waiting'));
  });

  it('counts what is kept, and SMS in parts', () => {
    const body = 'Hi {{name}}, RM3 off: {{shop}} https://s.example/x code SAVE10. Reply STOP to opt out.';
    const report = aReport({
      brief: {
        ...aReport().brief,
        template: { title: null, body: `${body} www.gone.example` },
        channel: 'sms',
        voucher: aVoucher(),
      },
      rewrite: { title: null, body: `{{name}} ${body}`, changes: [] },
      measures: {
        original: { characters: 171, smsParts: 2, limit: null },
        rewrite: { characters: 150, smsParts: 1, limit: null },
      },
    });
    expect(answerMessage(report, PUBLIC).blocks).toContainEqual(
      line(
        bold('Proof: '),
        text(
          'Nothing added that you did not give. Kept: 2 merge tags, 1 link, 1 code, 1 legal text. 1 SMS part (yours 2), 150 characters (yours 171).',
        ),
      ),
    );
  });

  it('says what somebody should look at', () => {
    const checks: Report['checks'] = [
      ...aReport().checks,
      { name: 'length', status: 'warn', detail: '190 characters; a push shows about 178.', found: [] },
    ];
    const { blocks } = answerMessage(aReport({ checks }), PUBLIC);
    expect(blocks.slice(2, 4)).toEqual([
      line(
        bold('Proof: '),
        text('Nothing invented, but look at what stands below. 83 characters (yours 108, limit 178).'),
      ),
      line(bold('Look at this: '), text('190 characters; a push shows about 178.')),
    ]);
  });

  it('quotes the original once', () => {
    const errors = [
      { type: 'vague-incentive', evidence: 'special offer', feedback: '“special offer” does not say what it is' },
    ] as const;
    const { blocks } = answerMessage(
      aReport({ diagnosis: { ...aReport().diagnosis, primaryError: 'vague-incentive', errors } }),
      PUBLIC,
    );
    expect(blocks).toContainEqual(
      line(bold('Why: '), text('The offer stays vague. “special offer” does not say what it is.')),
    );
  });

  it('says when it was written by AI, and when it learnt from made-up examples', () => {
    const { blocks } = answerMessage(
      aReport({
        engine: { name: 'model', because: 'configured', models: null },
        references: [
          { id: 'e1', origin: 'example', similarity: null, percentile: null, language: 'en', title: null, body: 'x' },
        ],
        version: 3,
      }),
      PUBLIC,
    );
    expect(blocks.at(-1)).toEqual(
      context(
        'Abandoned cart buyers · Push notification · English · version 3 · written by AI, checked by rule · learnt from made-up examples, not from your data',
      ),
    );
  });

  it('says when rules stand in for a language model, and why', () => {
    const engine = { name: 'playbook', because: 'r', cause: 'model/unreachable', models: null } as const;
    expect(answerMessage(aReport({ engine }), PUBLIC).blocks.at(-1)).toEqual(
      context(
        'Abandoned cart buyers · Push notification · English · version 1 · written by rule: the language model could not be reached; another try later may go through',
      ),
    );
  });

  it('says when a person wrote it', () => {
    const { blocks } = answerMessage(aReport({ scores: { ...aReport().scores, rewrite: null }, pick: null }), PUBLIC);
    expect(JSON.stringify(blocks.at(-1))).toContain('written by a person, checked by rule');
  });

  it('says who chose it to be sent, above the buttons', () => {
    const { blocks } = answerMessage(aReport(), { ...PUBLIC, use: { user: 'U7', at: 0 } });
    const says = [{ text: 'Chosen to send' }, {}, { user_id: 'U7' }, {}, {}];
    expect(blocks.at(-3)).toMatchObject({ elements: [{ elements: says }] });
    expect(
      [answerMessage(aReport(), PUBLIC).blocks, blocks].map((all) => all.some(({ type }) => type === 'section')),
    ).toEqual([true, false]);
  });

  it('clips a text that is too long for a message, says so, and hands it out whole', () => {
    const body = 'Return to your cart. '.repeat(240).trim();
    const message = answerMessage(aReport({ rewrite: { title: 'Hi', body, changes: [] } }), PUBLIC);
    expect(message.whole).toEqual([{ name: 'body', text: body }]);
    expect(message.blocks[1]).toEqual(box('Body', `${body.slice(0, 2_999)}…`));
    expect(message.blocks[2]).toEqual(
      context(
        'The body is clipped here: it has 5039 characters. The whole body comes with this message, ready to copy.',
      ),
    );
    expect(validateBlocks(message.blocks, 'message')).toEqual([]);
  });

  it('never calls anybody: a mention in a template stays text, and is escaped where Slack would read it', () => {
    const rewrite = { title: '<!channel> & <@U1>', body: 'See <https://s.example|us> :tada: *now*', changes: [] };
    const message = answerMessage(aReport({ rewrite }), PUBLIC);
    expect(message.blocks.slice(0, 2)).toEqual([
      box('Title', '<!channel> & <@U1>'),
      box('Body', 'See <https://s.example|us> :tada: *now*'),
    ]);
    expect(message.text.split('\n').slice(1, 3)).toEqual([
      'Title: &lt;!channel&gt; &amp; &lt;@U1&gt;',
      'Body: See &lt;https://s.example|us&gt; :tada: *now*',
    ]);
  });
});
