import type { Phrase } from './phrase.ts';

/** Second to fifth, folded. What also names a time, a view or a weekday is kept out by what stands beside it. */
const NAMES: readonly (readonly [number, string])[] = [
  [
    2,
    String.raw`(?<!(?:in|just|wait|for|every|split)\s(?:a\s)?)second(?!\s(?:look|glance|thought|chance|hand|skin|nature|opinion|time))(?!-)|(?<!(?:un|por|cada|en)\s)segund[oa]s?(?=\s(?:(?!feira|que|a\b|e\b|ate\b)\p{L}{3}|a (?:la )?mitad|al \d\d))|deuxiemes?|zweite[nrsm]?|kedua(?!-)(?!\s(?:belah|tangan|kaki|sisi))|(?<=(?:don|lan|mon|cai|chiec|san pham|hang|hop|chai)\s)thu hai`,
  ],
  [
    3,
    String.raw`third(?!-)(?!\s(?:party|parties|of|off))|tercer[oa]?|terceir[oa](?!s)|troisiemes?|dritte[nrsm]?|ketiga`,
  ],
  [
    4,
    String.raw`fourth|cuart[oa](?=\s\p{L}{3})(?!\sde)|quart[oa](?=\s(?:compra|pedido|item|unidade))|quatriemes?|vierte[nrsm]?|keempat`,
  ],
  [5, String.raw`fifth|quint[oa](?=\s(?:compra|pedido|item|unidad))|cinquiemes?|funfte[nrsm]?|kelima`],
];
const UNSPACED: readonly (readonly [number, string])[] = [
  [2, 'ที่สอง|ที่ 2(?!\\d)|[2二]つ目|2 번째|둘째'],
  [3, 'ที่สาม|ที่ 3(?!\\d)|[3三]つ目|3 번째|셋째'],
  [4, 'ที่สี่|[4四]つ目|4 번째'],
  [5, 'ที่ห้า|[5五]つ目|5 번째'],
];

const NEEDED: Readonly<Record<number, string>> = {
  2: 'second|segund|deuxi|zweite|kedua|thu hai|ที่(สอง| 2)|(2|二)つ目|2 번째|둘째',
  3: 'third|tercer|terceir|troisi|dritte|ketiga|ที่(สาม| 3)|(3|三)つ目|3 번째|셋째',
  4: 'fourth|(c|q)uart(o|a)|quatri|vierte|keempat|ที่สี่|(4|四)つ目|4 번째',
  5: 'fifth|quint(o|a)|cinqui|funfte|kelima|ที่ห้า|(5|五)つ目|5 번째',
};

/** "The second", "deuxième", "kedua": the same as "2nd" (`quantity:#2`). The first counts nothing. */
export const ORDINAL_PHRASES: readonly Phrase[] = NAMES.map(([value, names]) => ({
  needs: NEEDED[value] ?? '',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names})(?!\p{L})|${UNSPACED.find(([one]) => one === value)?.[1]}`,
    'gu',
  ),
  read: () => ({ kind: 'quantity', key: `quantity:#${value}` }),
}));
