import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const GERMAN: InstructionWords = {
  another: phraseList(`
    noch eine, noch eine variante, noch eine version, andere variante, andere version, eine andere, anderer ansatz,
    anderen ansatz, andere idee, alternative, nochmal, noch mal, noch einmal, neuer versuch, versuch es nochmal,
    neue version, anders, variante, umformulieren, noch einen vorschlag, noch ein vorschlag, anderer vorschlag, anderen vorschlag
  `),
  shorter: phraseList(`
    kürzer, kürze, kürzen, kuerzer, knapper, kompakter, zu lang, zu lange, weniger text, weniger wörter, straffen,
    straffer, gekürzt
  `),
  mention: phraseList(`
    erwähne, erwähn, erwähnen, nenne, nenn, sag dass, sag, dass, füge hinzu, ergänze, ergänz, schreib dass,
    betone, weise darauf hin, mit rein, hinzufügen, einbauen, aufnehmen, ergänzen
  `),
  factNouns: phraseList(`
    rabatt, der rabatt, angebot, das angebot, gutschein, der gutschein, code, der code, gutscheincode, preis,
    der preis, alter preis, neuer preis, aktion, die aktion, versand, der versand, versandkosten, frist, die frist,
    mindestbestellwert, der mindestbestellwert, geschenk, das geschenk, artikel, der artikel, produkt, das produkt,
    lager, bestellnummer, die bestellnummer, betrag, der betrag
  `),
  joins: phraseList(`ist, sind, beträgt, lautet, heißt, endet, gilt, läuft, kostet, beginnt, liegt, war, waren`),
  offerWords: phraseList(`
    rabatt, gratis, kostenlos, kostenlose, kostenlosen, kostenloser, kostenloser versand, versandkostenfrei, gratisversand, gutschein, code, gültig, bis zum,
    bis sonntag, mindestbestellwert, geschenk, garantie, ermäßigt, günstiger
  `),
  courtesy: phraseList(`
    bitte, kannst du, könntest du, könnt ihr, kannst du es, ich möchte, ich hätte gern, mach, mach es, mach das,
    mache es, gib mir, und, auch, aber, jetzt, okay, ok, mal, doch
  `),
  talk: phraseList(`
    danke, dankeschön, vielen dank, super, perfekt, toll, klasse, gut, sehr gut, passt, alles klar, einverstanden,
    genau, ja, nein, hallo, moin, erledigt, gefällt mir, sieht gut aus, passt so, prima, top
  `),
  edit: phraseList(`
    ändere, ändern, ersetze, lösche, entferne, streiche, nimm, lass, verwende, nutze, ohne, mehr, weniger, schreib,
    schreibe, übersetze, formuliere, beginne mit, fang an mit, emoji, emojis, titel, betreff, kein, keine, statt,
    mach, vermeide, setze
  `),
};
