/** A pack's size or count at the end of a product's name. */
const SIZE =
  /\s(?:\d{1,3}\s?[x×]\s?|[x×]\s?)?\d[\d.,]*\s?(?:mm|cm|m|kg|g|gr|gram|mg|l|lt|ml|cl|oz|lb|inch|in|"|w|ct|pcs?|pack|capsules?|cápsulas|tablets?|kapsul|biji|xícaras|piezas|peças|unidades|uds)$/iu;
/** "lata 5 L": without its size the container says nothing. */
const CONTAINER =
  /(?:^|\s)(?:tin|can|box|bag|sack|set|pack|bottle|jar|tub|lata|caja|bolsa|saco|botella|tarro|bote|garrafa|caixa|saco|pote|garrafa|botol|kotak|pek|paket|karung|beg|sachet)$/iu;

/** The product as one says it in a sentence: "Laundry sheets, 60 ct" → "Laundry sheets", "Truffle oil 250 ml" → "Truffle oil". */
export function shortName(item: string): string {
  const named = item.replace(/\s?\([^()]*\)$/u, '').split(/,\s/u, 1)[0] ?? item;
  const sizeless = named.replace(SIZE, '');
  return !sizeless.includes(' ') || CONTAINER.test(sizeless) ? named : sizeless;
}
