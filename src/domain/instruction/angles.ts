import type { Angle } from '../angle.ts';
import { phraseList } from './instruction-words.ts';
import { hasPhrase } from './phrases.ts';

/** What people call the angles, in the languages they write in. The first phrase of each is the one that a menu shows. */
const ANGLE_PHRASES: readonly (readonly [angle: Angle, phrases: readonly string[]])[] = [
  [
    'fact-first',
    phraseList(`
      best fact first, fact first, facts first, offer first, lead with the offer, lead with the fact, start with the offer,
      open with the offer, begin with the offer, penawaran dulu, mulai dengan penawaran, tawaran dahulu,
      empieza con la oferta, comienza con la oferta, oferta primero, comece com a oferta, oferta primeiro,
      bắt đầu bằng ưu đãi, ưu đãi trước, ขึ้นต้นด้วยข้อเสนอ, 优惠放前面, 優惠放前面, 先说优惠, 先說優惠, angebot zuerst,
      beginne mit dem angebot, commence par l'offre, l'offre d'abord, 特典を先に, オファーを先に, 혜택을 먼저, 혜택 먼저
    `),
  ],
  [
    'question',
    phraseList(`
      open with a question, start with a question, begin with a question, lead with a question, as a question,
      question angle, mulai dengan pertanyaan, buka dengan pertanyaan, mula dengan soalan, empieza con una pregunta,
      comienza con una pregunta, comece com uma pergunta, bắt đầu bằng câu hỏi, ขึ้นต้นด้วยคำถาม, เริ่มด้วยคำถาม,
      用问题开头, 用問題開頭, 以问句开头, beginne mit einer frage, fang mit einer frage an, commence par une question,
      質問から始めて, 質問で始めて, 질문으로 시작해줘, 질문으로 시작
    `),
  ],
  [
    'service',
    phraseList(`
      calm service note, service note, service angle, as a service note, like customer service, as customer service,
      seperti layanan pelanggan, gaya layanan pelanggan, seperti khidmat pelanggan, como servicio al cliente,
      como atención al cliente, como atendimento, como serviço ao cliente, như chăm sóc khách hàng,
      แบบบริการลูกค้า, 客服口吻, 像客服一样, 像客服一樣, als servicehinweis, wie vom kundenservice, comme un service client,
      comme le service client, お知らせ風, サポート風, 고객센터처럼, 안내문처럼
    `),
  ],
];

/** The angle that a reply names; null when it names none. */
export function requestedAngle(core: string): Angle | null {
  return ANGLE_PHRASES.find(([, phrases]) => hasPhrase(core, phrases))?.[0] ?? null;
}

/** "Best fact first", as `requestedAngle` reads it back. */
export function angleName(angle: Angle): string {
  const name = ANGLE_PHRASES.find(([one]) => one === angle)?.[1][0] ?? angle;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
