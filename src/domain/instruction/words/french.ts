import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const FRENCH: InstructionWords = {
  another: phraseList(`
    une autre, un autre, autre version, autre variante, autre option, autre angle, autre approche, encore une,
    réessaie, réessaye, recommence, à nouveau, de nouveau, différemment, différent, alternative, une de plus, refais
  `),
  shorter: phraseList(`
    plus court, plus courte, plus bref, plus concis, plus concise, raccourcis, raccourcir, abrège, trop long,
    trop longue, condense, moins long, moins de texte, resserre
  `),
  mention: phraseList(`
    mentionne, mentionnez, mentionner, dis que, dites que, ajoute, ajoutez, ajoute que, inclus, incluez, précise que,
    précise, précisez, signale, souligne, indique
  `),
  factNouns: phraseList(`
    la remise, remise, la réduction, réduction, l'offre, offre, le code, code, code promo, le bon, le prix, prix,
    l'ancien prix, le nouveau prix, la promo, promo, la livraison, livraison, la date limite, date limite,
    le minimum d'achat, minimum d'achat, le cadeau, cadeau, le produit, produit, l'article, article, le stock,
    le total, le montant, la commande, le numéro de commande
  `),
  joins: phraseList(`est, sont, est de, se termine, finit, expire, commence, coûte, vaut, dure, était, s'élève`),
  offerWords: phraseList(`
    de remise, de réduction, remise, réduction, livraison gratuite, livraison offerte, gratuit, gratuite, offert,
    offerte, code, jusqu'au, valable, expire, cadeau, minimum d'achat, dès, garantie
  `),
  courtesy: phraseList(`
    s'il te plaît, s'il vous plaît, svp, stp, peux-tu, pouvez-vous, tu peux, pourrais-tu, pourriez-vous, je veux,
    je voudrais, donne-moi, fais, fais-le, faites, et, aussi, maintenant, ok
  `),
  talk: phraseList(`
    merci, merci beaucoup, super, parfait, parfaite, génial, très bien, bien, bravo, d'accord, ok, oui, non, bonjour,
    salut, nickel, c'est bon, ça marche, j'aime, j'adore, top, fait
  `),
  edit: phraseList(`
    change, changez, remplace, supprime, enlève, enlevez, retire, utilise, utilisez, sans, plus, moins, réécris,
    traduis, traduisez, mets, mettez, commence par, évite, emoji, emojis, titre, objet, écris, reformule, garde
  `),
};
