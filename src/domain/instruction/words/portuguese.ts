import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const PORTUGUESE: InstructionWords = {
  another: phraseList(`
    outra versão, outra versao, outra variante, outra opção, outra opcao, outra, outro, alternativa,
    outro ângulo, de novo, novamente, mais uma, diferente, tente de novo, tenta de novo
  `),
  shorter: phraseList(`
    mais curto, mais curta, mais breve, mais conciso, encurta, encurte, encurtar, muito longo, longo demais,
    resume, resuma, reduza, mais enxuto
  `),
  mention: phraseList(
    `mencione, menciona, diga que, fala que, fale que, adicione, adiciona, acrescente, inclua, inclui, destaque`,
  ),
  factNouns: phraseList(`
    desconto, código, codigo, cupom, cupão, vale, oferta, preço, preco, promoção, promocao, frete, prazo,
    mínimo, minimo, compra mínima, brinde, produto, total, valor, pedido, número do pedido, estoque
  `),
  joins: phraseList(`é, e de, é de, são, era, será, termina, acaba, vence, começa, custa, vai até`),
  offerWords: phraseList(`
    desconto, frete grátis, frete gratis, grátis, gratis, cupom, código, codigo, até, válido, vence, brinde,
    compra mínima, garantia, cashback
  `),
  courtesy: phraseList(
    `por favor, pode, poderia, você pode, quero, me dá, me dê, faz, faça, deixa, deixe, e, também, agora, ok, mas`,
  ),
  talk: phraseList(`
    obrigado, obrigada, valeu, ótimo, otimo, perfeito, perfeita, bom, muito bom, legal, beleza, sim, não, oi,
    olá, gostei, adorei, feito, combinado, o que acha
  `),
  edit: phraseList(`
    mude, muda, troque, troca, tire, tira, remova, use, usa, sem, mais, menos, reescreva, traduza, traduz,
    coloque, emoji, emojis, título, comece com, evite, substitua, escreva
  `),
};
