import { describe, expect, test } from 'vitest';
import { checkOptOut } from '../../src/guard/opt-out.ts';
import { guardInput } from './guard-case.ts';

const said = (language: string, original: string, candidate: string) =>
  checkOptOut(guardInput({ language, original, candidate, channel: 'sms' })).status;

describe('a way out or a prescribed mark that is gone or broken', () => {
  test.each([
    ['en', 'Tally: tea. Reply STOP to opt out', 'Tally: tea.'],
    ['en', 'Tally: tea. Reply STOP to opt out', 'Tally: tea. Reply to opt out'],
    ['fr', 'Nord : panier. STOP au 36000', 'Nord : panier. STOP'],
    ['fr', 'Nord : panier. STOP au 36000', 'Nord : panier. STOP au 36001'],
    ['es-MX', 'Luna: pan. Responde BAJA para salir', 'Luna: pan. Responde para salir'],
    ['pt-BR', 'Horta. Responda SAIR para não receber', 'Horta.'],
    ['vi', '[QC] Moc: ban. Tu choi QC soan TC gui 9001', 'Moc: ban. Tu choi QC soan TC gui 9001'],
    ['vi', '[QC] Moc: ban. Tu choi QC soan TC gui 9001', '[QC] Moc: ban. Tu choi QC soan TC'],
    ['zh-CN', '【禾木】新品上架，回T退订', '【禾木】新品上架'],
    ['zh-CN', '【禾木】新品上架，回T退订', '【本木】新品上架，回T退订'],
    ['ko', '(광고)[달] 찻잔. 무료수신거부 080-000-0001', '[달] 찻잔. 무료수신거부 080-000-0001'],
    ['ko', '(광고)[달] 찻잔. 무료수신거부 080-000-0001', '[달] (광고) 찻잔. 무료수신거부 080-000-0001'],
    ['en', 'News.\n\nUnsubscribe here', 'News.\n\nBye'],
    ['zh-CN', '【禾木】新品上架，拒收请回复R', '【禾木】新品上架，拒收请回复N'],
    ['es-MX', 'Luna: pan. BAJA al 217', 'Luna: pan. BAJA al 271'],
    ['id', 'Luna: roti. Balas BERHENTI', 'Luna: roti.'],
    ['pt-BR', 'Horta. SAIR p/ cancelar', 'Horta. p/ cancelar'],
    ['de', 'Hof. Abmelden: STOPP', 'Hof. Abmelden jederzeit'],
    ['en', 'Tally: tea. Unsub: reply NO', 'Tally: tea. Unsub: reply'],
    ['en', 'Tally: tea. Text OUT to 88222', 'Tally: tea. Text OUT to 88223'],
    ['ms', 'Luna: roti. balas BERHENTI', 'Luna: roti. balas'],
    ['ja', '花の店より。停止は0120-000-000', '花の店より。停止は0120-000-001'],
    ['ja', '花の店より。解除はこちら https://a.example/x', '花の店より。https://a.example/x'],
    ['th', 'ถ้วยชามาแล้ว ยกเลิก *137#', 'ถ้วยชามาแล้ว ยกเลิก *138#'],
    ['zh-TW', '【禾木】新品上架，不想收到請回覆N', '【禾木】新品上架'],
    ['ja', '花の店より。配信停止はこちら {{url}}', '花の店より。{{url}}'],
  ])('%s: %s → %s', (language, original, candidate) => {
    expect(said(language, original, candidate)).toBe('fail');
  });
});

describe('it still works', () => {
  test.each([
    ['en', 'Tally: tea. Reply STOP to opt out', 'Tally: more tea. Text STOP to end'],
    ['fr', 'Nord : panier. STOP au 36000', 'Nord : le panier. STOP au 36000'],
    ['zh-CN', '【禾木】新品上架，回T退订', '【禾木】四件套上新，回T退订'],
    ['ko', '(광고)[달] 찻잔. 무료수신거부 080-000-0001', '(광고)[달] 새 찻잔. 무료수신거부 080-000-0001'],
    ['en', 'No way out here', 'Nor here'],
  ])('%s: %s → %s', (language, original, candidate) => {
    expect(said(language, original, candidate)).toBe('pass');
  });
});
