import { describe, expect, it } from 'vitest';
import { modelTemplateAgent } from '../../../src/agents/template/by-model.ts';
import type { RewriteTask } from '../../../src/agents/template/template-agent.ts';
import { NO_BRAND } from '../../../src/domain/brief.ts';
import type { Review } from '../../../src/domain/report.ts';
import { aBrief, anExemplar, aVoucher } from '../../fixtures/brief.ts';
import { scriptedModel } from '../../fixtures/scripted-model.ts';

const notesOn = () => 'notes';
const cart = aBrief({
  template: { title: 'Hi {{first_name}}', body: 'You left something behind!\nBack: https://shop.example/cart' },
  voucher: aVoucher(),
});
const review: Review = {
  primaryError: 'weak-call-to-action',
  errors: [
    { type: 'weak-call-to-action', evidence: 'Back: https://shop.example/cart', feedback: 'Say what waits there.' },
  ],
  claims: [{ text: 'left something behind', kind: 'relationship' }],
};
const task: RewriteTask = {
  brief: cart,
  route: 'cross-merchant',
  review,
  comparison: { strong: ['1 of 1 names the amount first.'], weak: ['They chat.'], findings: [] },
  exemplars: [anExemplar()],
  angle: null,
  repair: null,
};
const reply = {
  title: 'RM3 off your cart, ⟦T1⟧',
  body: 'Spend RM15 and take RM3 off.\\nReturn to your cart: ⟦T2⟧',
  changes: [
    { text: 'RM3 off your cart, ⟦T1⟧', was: 'Hi ⟦T1⟧', why: 'The amount\nstands first.', gloss: 'x' },
    { text: '', was: 'you left something behind', why: 'Small talk.', gloss: null },
    { text: 'words that are not there', was: null, why: 'Made up.', gloss: null },
    { text: '', was: 'never there', why: 'Made up.', gloss: null },
  ],
};

describe('a rewrite by a model', () => {
  it('has its tokens back and keeps the changes that quote what is there', async () => {
    const model = scriptedModel({ 'template-rewrite': [reply] });
    expect(await modelTemplateAgent(model, notesOn).rewrite(task)).toEqual({
      title: 'RM3 off your cart, {{first_name}}',
      body: 'Spend RM15 and take RM3 off.\nReturn to your cart: https://shop.example/cart',
      changes: [
        {
          text: 'RM3 off your cart, {{first_name}}',
          was: 'Hi {{first_name}}',
          why: 'The amount stands first.',
          gloss: null,
        },
        { text: '', was: 'You left something behind', why: 'Small talk.', gloss: null },
      ],
    });
    model.done();
  });

  it('is asked for with problems, patterns and other shops’ messages, tokens hidden everywhere', async () => {
    const model = scriptedModel({ 'template-rewrite': [reply] });
    await modelTemplateAgent(model, notesOn).rewrite(task);
    const inputs = model.calls[0]?.inputs ?? {};
    expect(inputs['problems']).toBe(
      '- weak-call-to-action: Say what waits there. ("Back: ⟦T2⟧")\n- "left something behind" has nothing behind it (relationship): leave it out.',
    );
    expect(inputs['patterns']).toBe('- Strong messages: 1 of 1 names the amount first.\n- Weak messages: They chat.');
    expect(inputs['original']).toEqual([
      { element: 'original_title', text: 'Hi ⟦T1⟧' },
      { element: 'original_body', text: 'You left something behind!\nBack: ⟦T2⟧' },
    ]);
    expect(JSON.stringify(inputs)).not.toMatch(/first_name|shop\.example/u);
  });

  it('without exemplars has the prompt by rule, whether it was reviewed or not', async () => {
    const model = scriptedModel({ 'template-rewrite-by-rule': [reply, reply] });
    const agent = modelTemplateAgent(model, notesOn);
    await agent.rewrite({ ...task, route: 'rule-based', exemplars: [], comparison: null, review: null });
    await agent.rewrite({
      ...task,
      route: 'rule-based',
      exemplars: [],
      comparison: null,
      review: { ...review, errors: [], claims: [] },
    });
    expect(model.calls.map(({ inputs }) => inputs['problems'])).toEqual([
      'Find out yourself.',
      'Nothing much: change only what is clearly better.',
    ]);
    model.done();
  });

  it('carries the wishes of shop and marketer', async () => {
    const model = scriptedModel({ 'template-rewrite': [reply] });
    const brief = {
      ...cart,
      brand: { ...NO_BRAND, tone: 'dry', avoid: ['cheap', 'hurry'], keep: ['Kedai Ada'] },
      instruction: 'shorter, keep https://shop.example/cart',
      previous: { title: 'RM3 off, {{first_name}}', body: 'Return: https://shop.example/cart' },
    };
    await modelTemplateAgent(model, notesOn).rewrite({ ...task, brief, angle: 'question' });
    expect(model.calls[0]?.inputs['wishes']).toEqual([
      { element: 'the_tone', text: 'dry' },
      { element: 'words_to_avoid', text: 'cheap, hurry' },
      { element: 'words_to_keep', text: 'Kedai Ada' },
      { element: 'the_angle', text: 'Open with one honest question to which the given facts are the answer.' },
      { element: 'version_before', text: 'RM3 off, ⟦T1⟧\nReturn: ⟦T2⟧' },
      { element: 'what_to_do', text: 'shorter, keep ⟦T2⟧' },
    ]);
  });

  it('is repaired with the guard’s findings in words one can act on', async () => {
    const model = scriptedModel({ 'template-repair': [reply] });
    const rewrite = { title: 'Last chance, {{first_name}}', body: 'Free gift!', changes: [] };
    const failures = [
      {
        name: 'urgency',
        status: 'fail',
        detail: 'No end was given.',
        found: [{ field: 'title', start: 0, end: 11, text: 'Last chance' }],
      },
      { name: 'links', status: 'fail', detail: 'https://shop.example/cart is missing.', found: [] },
    ] as const;
    await modelTemplateAgent(model, notesOn).rewrite({ ...task, repair: { rewrite, failures } });
    const inputs = model.calls[0]?.inputs ?? {};
    expect(inputs['rewrite']).toEqual([
      { element: 'rewrite_title', text: 'Last chance, ⟦T1⟧' },
      { element: 'rewrite_body', text: 'Free gift!' },
    ]);
    expect(inputs['faults']).toBe(
      '- It presses the reader with an end or a shortage that nobody gave. Take it out and put nothing like it in its place. No end was given. Found: "Last chance" in the title.\n' +
        '- A link is missing or altered. Keep the marks of the links, and write no address of your own. ⟦T2⟧ is missing.',
    );
    model.done();
  });

  it('has no title where the original has none, whatever the model gives', async () => {
    const brief = { ...cart, template: { title: null, body: 'You left something behind!' } };
    const model = scriptedModel({ 'template-rewrite': [{ ...reply, title: 'SMS' }] });
    expect((await modelTemplateAgent(model, notesOn).rewrite({ ...task, brief })).title).toBeNull();
  });

  it('that is the original again has no changes', async () => {
    const model = scriptedModel({
      'template-rewrite': [{ ...reply, title: 'Hi ⟦T1⟧', body: 'You left something behind!\nBack: ⟦T2⟧' }],
    });
    expect(await modelTemplateAgent(model, notesOn).rewrite(task)).toEqual({ ...cart.template, changes: [] });
  });

  it('in another language keeps the gloss', async () => {
    const brief = aBrief({ language: 'id', template: { title: null, body: 'Hai kak, keranjangmu menunggu' } });
    const change = { text: 'Keranjangmu menunggu.', was: null, why: 'Shorter.', gloss: ' Your cart waits. ' };
    const model = scriptedModel({
      'template-rewrite': [
        { body: 'Keranjangmu menunggu.', changes: [change, { ...change, text: 'menunggu', gloss: ' ' }] },
      ],
    });
    const { changes } = await modelTemplateAgent(model, notesOn).rewrite({ ...task, brief });
    expect(changes.map(({ gloss }) => gloss)).toEqual(['Your cart waits.', null]);
  });

  it('leaves lost, doubled and made-up marks for the guard to find', async () => {
    const model = scriptedModel({ 'template-rewrite': [{ ...reply, title: '⟦T1⟧ ⟦T1⟧', body: 'Go ⟦T7⟧' }] });
    expect(await modelTemplateAgent(model, notesOn).rewrite(task)).toMatchObject({
      title: '{{first_name}} {{first_name}}',
      body: 'Go ⟦T7⟧',
    });
  });
});
