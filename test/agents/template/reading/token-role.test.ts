import { expect, it } from 'vitest';
import { placeTokens } from '../../../../src/agents/template/reading/place-tokens.ts';

it.each([
  ['Hi {{1}}, the {{2}} is still in your basket. Finish here: {{3}}', ['name', 'item', 'link']],
  ['Hi {{ first_name | default: "url" }}', ['name']],
  ['Order {{ order.number }}: {{ order.total | money }} at {{ order.pay_url }}', ['order', 'amount', 'link']],
  ['Tu pedido {{1}} espera', ['order']],
  ['ORDER {{no}} is open, {{yes}} is not', ['order', 'other']],
  ['Your order {{1}} is still open', ['order']],
  ['*|FNAME|* *|SHOP_URL|* *|UNSUB|*', ['name', 'link', 'opt-out']],
  ['Call 010-000 0000 or a.example, code SAVE10', ['phone', 'link', 'code']],
  ['{% cart_items_block %}', ['block']],
  ['{product_name} now {amount}%', ['item', 'amount']],
  ['Bonjour {{1}}, cliquez sur {{2}} pour en savoir plus', ['name', 'link']],
  ['Chào bạn, bấm vào {{1}} để xem', ['link']],
])('%s', (body, roles) => {
  expect(placeTokens({ title: null, body }).map((token) => token.role)).toEqual(roles);
});
