import { matchesOf } from '../matches-of.ts';

const KEYWORD = `(?:STOP|STOPP|UNSUB(?:SCRIBE)?|END|QUIT|CANCEL|BAJA|ALTO|CANCELAR|SAIR|PARAR|BERHENTI|BATAL|HENTI|UNREG|STOPSMS|ARRET|ARRÊT)`;
/** Of these, the ones that are hardly shouted for another reason: they need no verb beside a number or a purpose. */
const PLAIN_KEYWORD = `(?:STOPP?|BTOUT|STOPSMS|UNSUB|UNREG|BAJA|SAIR|PARAR|BERHENTI|BATAL|HENTI|ARRET|ARRÊT)`;
const VERB = `(?:[Rr]eply|REPLY|[Tt]e?xt|TE?XT|[Ss]end|SEND|[Rr]espond[ea]|RESPOND[EA]|[Ee]nv[ií][ae]|[Mm]anda|[Bb]alas|BALAS|[Kk]etik|[Tt]aip|[Hh]antar|[Kk]irim|[Ee]nvoyez|[Rr]épondez|[Aa]ntworten?(?: Sie)?(?: mit)?|[Rr]esponda com)`;
/** What the keyword is for, so that the line stays whole: "to opt out", "para salir", "untuk berhenti terima mesej". */
const PURPOSE = String.raw`(?:\s(?:2|to|TO|para|PARA|pra|untuk|UNTUK|pour|zum|au|al|a|ke)\s(?:[\p{L}\p{N}'’-]{1,14})(?:\s(?:out|OUT|off|these|texts?|messages?|reminders?|mensajes|mensagens|recibir|receber|terima|mesej|langganan|SMS|les|nos|de|más|mais)(?![\p{L}])){0,4})?`;

/** Lines a law or a carrier asks for, so that a recipient can leave. */
const OPT_OUT = new RegExp(
  [
    String.raw`${VERB}\s["“'*]?${KEYWORD}["”'*]?(?![\p{L}])${PURPOSE}`,
    String.raw`${VERB}\s["“'*]?(?:OUT|OPTOUT|NO|OFF|REMOVE)["”'*]?\s(?:to|al?|au|an|para|ke|kepada)\s\d{3,6}(?!\d)`,
    String.raw`(?<![\p{L}])${PLAIN_KEYWORD}\s(?:SMS\s)?(?:(?:kirim|hantar|dan hantar)\s)?(?:(?:au|AU|to|al|AL|an|ke|para|a)\s)?\d{3,6}(?!\d)`,
    String.raw`(?<![\p{L}])${PLAIN_KEYWORD}\s(?:p\/|para|PARA|pra|untuk|utk|to|pour|zum)\s[\p{L}]{2,14}`,
    String.raw`(?<![\p{L}])(?:[Ss]alir|SALIR|[Ss]air|SAIR|[Cc]ancelar|CANCELAR|[Dd]arse de baja|[Aa]bmelden|ABMELDEN|[Ss]e désabonner|[Oo]pt out)\s(?:con|CON|com|COM|mit|MIT|avec|AVEC|with|WITH)\s["“'*]?${KEYWORD}["”'*]?(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:[Ss]alir|[Ss]air|[Bb]aja|[Cc]ancelar|[Bb]erhenti|[Kk]eluar|[Hh]enti)\s?:\s["“'*]?${KEYWORD}["”'*]?(?![\p{L}])`,
    String.raw`(?<![\p{L}\p{N}])[Ss]o[ạa]n\s(?:HUY|HỦY|TC|TUCHOI)(?:\s[\p{Lu}\d]{1,12})?\sg[ửu]i\s\d{3,6}`,
    String.raw`(?:ยกเลิก|ไม่รับ)[\p{Script=Thai}\p{M} ]{0,24}?(?:กด|โทร)\s?\*?\d[\d*]{2,10}#?`,
    String.raw`(?:[Uu]nsub(?:scribe)?|[Oo]pt[\s-]?[Oo]ut|[Ss]top (?:texts?|SMS|msgs?|messages))(?:\sby)?[:?,]?\s(?:[Rr]e?ply|[Tt]e?xt|[Ss]end|sending|replying|texting)\s["“'*]?[A-Z]{2,8}["”'*]?(?![\p{L}])(?:\sto\s\d{3,6}(?!\d))?`,
    String.raw`ยกเลิก(?:บริการ|ข้อความ)?\s?\*\d[\d*]{1,10}#`,
    String.raw`(?:不想|不要|不再|不願|不愿)(?:再)?(?:收到|接收)[\p{Script=Han}]{0,6}?[,，]?[请請]?回[复復覆]?\s?["“]?(?:TD|QX|[A-Z]|0000)["”]?(?![A-Za-z])`,
    String.raw`(?:停止|解除|退会)(?:は|：|:)\s?(?:こちら|0\d{1,3}-?\d{2,4}-?\d{3,4})`,
    String.raw`พิมพ์\s?${KEYWORD}(?:\s?ส่ง(?:มา)?(?:ที่)?\s?\d{3,7})?`,
    String.raw`(?<![\p{L}\p{N}])T[ừuƯU]\s?ch[ốo]i(?:\s(?:QC|qc|nhận tin|nhan tin))?[,:]?\sso[ạa]n\s[\p{L}\p{N} ]{1,20}?\sg[ửu]i\s\d{3,6}`,
    String.raw`(?:拒收请|拒收請|退订请|退訂請)?回[复复覆]?\s?["“]?(?:TD|T|N|R|QX|0000)["”]?\s?(?:退[订訂]|取消)|(?:拒收|退[订訂]|取消[订訂][阅閱])[请請]?回[复復覆]?\s?["“]?(?:TD|QX|[A-Z]|0000)["”]?(?![A-Za-z])`,
    `(?:メール)?配信(?:の)?(?:停止|解除)(?:(?:を)?(?:ご)?希望(?:の方)?|(?:の)?(?:お)?手続き?)?(?:は(?:こちら(?:から)?)?)?`,
    String.raw`\[?(?:무료\s?(?:수신\s?)?|수신\s?)거부\]?:?\s?\d[\d-]{6,12}\d`,
    // Behind the link, as the last word of a text message, the keyword stands alone: "petfeliz.example SAIR".
    String.raw`(?<=\.[a-z]{2,8}(?:/[^\s]{0,32})?\s)(?:BAJA|SALIR|SAIR|PARAR|CANCELAR|BERHENTI|BATAL|HENTI|ARRET|ARRÊT|ABMELDEN)(?=\.?\s*$)`,
    String.raw`(?<![\p{L}\p{N}])STOP(?:P|2END|2STOP)?(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);
const MAY_HOLD_OPT_OUT =
  /[A-ZÀ-Ý]{2}|退|拒收|取消[订訂]|配信|停止|解除|退会|不想|不要|不再|不願|不愿|거부|ch[ốo]i|ยกเลิก|ไม่รับ/u;

/** Advertising marks that a market prescribes. */
const PREFIX = /[(（](?:광고|広告|广告|廣告|AD)[)）]|\[(?:QC|TB|AD|ADV|Ad|PR|광고)\]|【(?:广告|廣告|広告|PR|AD)】/gu;
/** A Chinese SMS opens with its sender in 【】; the carrier demands it where there is an opt-out. */
const SENDER = /^\s{0,3}【[^】\n]{1,24}】/u;
/** A Korean one opens with its sender in brackets, after (광고) where that is due; "[긴급]" cries and names nobody. */
const KOREAN_SENDER =
  /^\s{0,3}(?:\(광고\)\s?|\[Web발신\]\s{0,2}){0,2}(?<sender>\[(?!(?:긴급|속보|필독|마감|공지|단독)[^\]]{0,6}\])[^\]\n]{0,20}[가-힣][^\]\n]{0,20}\])/u;
const FOOTNOTE = /(?<!\b(?:mm|cm|dm|km|m|ft))[¹²³⁴⁵]|[†‡]/gu;

type LegalKind = 'opt-out' | 'legal-prefix' | 'footnote';

interface Found {
  readonly kind: LegalKind;
  readonly start: number;
  readonly end: number;
}

export function findLegalText(text: string): readonly Found[] {
  const found: Found[] = [];
  const collect = (kind: LegalKind, pattern: RegExp) => {
    for (const match of matchesOf(pattern, text))
      found.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  if (MAY_HOLD_OPT_OUT.test(text)) collect('opt-out', OPT_OUT);
  if (/[(（[【]/u.test(text)) collect('legal-prefix', PREFIX);
  if (/退[订訂]|拒收/u.test(text)) {
    const sender = SENDER.exec(text);
    if (sender !== null) found.push({ kind: 'legal-prefix', start: sender[0].indexOf('【'), end: sender[0].length });
  }
  const korean = /[가-힣]/u.test(text) ? KOREAN_SENDER.exec(text)?.groups?.['sender'] : undefined;
  if (korean !== undefined) {
    const start = text.indexOf(korean);
    found.push({ kind: 'legal-prefix', start, end: start + korean.length });
  }
  if (/[¹²³⁴⁵†‡]/u.test(text)) collect('footnote', FOOTNOTE);
  if (text.includes('*')) found.push(...footnoteStars(text));
  return found;
}

/** "20% off*" is a footnote mark; "*bold*" (WhatsApp) is not: there the first star opens at a word. */
function footnoteStars(text: string): readonly Found[] {
  const found: Found[] = [];
  let bold = false;
  for (let at = text.indexOf('*'); at !== -1; at = text.indexOf('*', at + 1)) {
    const before = text[at - 1] ?? '\n';
    const after = text[at + 1] ?? '\n';
    if (/[\s*|]/u.test(before)) bold = /[^\s*|]/u.test(after);
    else if (bold) bold = false;
    else if (/[\p{L}\p{N}%)]/u.test(before) && /[\s.,;:!?)]/u.test(after))
      found.push({ kind: 'footnote', start: at, end: at + 1 });
  }
  return found;
}
