import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const SPANISH: InstructionWords = {
  another: phraseList(`
    otra versión, otra version, otra variante, otra opción, otra opcion, otra, otro, alternativa, otro enfoque,
    otro ángulo, otra vez, de nuevo, inténtalo de nuevo, diferente, una más, prueba otra
  `),
  shorter: phraseList(`
    más corto, mas corto, más corta, mas corta, más breve, mas breve, más conciso, acorta, acórtalo, acortalo,
    acortar, demasiado largo, muy largo, resume, resúmelo, abrevia, recorta
  `),
  mention: phraseList(`
    menciona, mencione, mencionar, di que, diga que, añade, anade, agrega, agregue, incluye, incluya, pon que,
    destaca
  `),
  factNouns: phraseList(`
    descuento, código, codigo, cupón, cupon, vale, oferta, precio, promoción, promocion, envío, envio, plazo,
    fecha límite, mínimo, minimo, compra mínima, regalo, producto, artículo, total, importe, monto, pedido,
    número de pedido, stock
  `),
  joins: phraseList(`es, son, era, será, termina, acaba, vence, empieza, cuesta, dura, es de, vale`),
  offerWords: phraseList(`
    descuento, envío gratis, envio gratis, gratis, cupón, cupon, código, codigo, hasta, válido, vence, regalo,
    compra mínima, de dto, dto, garantía
  `),
  courtesy: phraseList(`
    por favor, porfa, puedes, podrías, podrias, quiero, dame, hazlo, hazla, haz, y, también, ahora, ok, vale,
    pero, que sea
  `),
  talk: phraseList(`
    gracias, genial, perfecto, perfecta, bien, muy bien, excelente, de acuerdo, listo, hecho, sí, no, hola,
    me gusta, me encanta, qué opinas, estupendo
  `),
  edit: phraseList(`
    cambia, quita, elimina, borra, usa, sin, más, menos, reescribe, traduce, traduzca, tradúcelo, pon, emoji,
    emojis, título, empieza con, evita, reemplaza, hazlo, escribe
  `),
};
