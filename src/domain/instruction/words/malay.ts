import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const MALAY: InstructionWords = {
  another: phraseList(
    `versi lain, yang lain, variasi lain, alternatif, cuba lagi, sekali lagi, satu lagi, cara lain, sudut lain`,
  ),
  shorter: phraseList(`lebih pendek, lebih ringkas, lebih singkat, pendekkan, ringkaskan, terlalu panjang, singkatkan`),
  mention: phraseList(`sebutkan, sebut, tambah, tambahkan, nyatakan, masukkan, beritahu`),
  factNouns: phraseList(`
    diskaun, diskaunnya, kod, kodnya, baucar, baucarnya, harga, harganya, penghantaran, tawaran, tawarannya,
    hadiah, produk, tarikh tamat, jumlah, stok, nombor pesanan, minimum
  `),
  joins: phraseList(`ialah, adalah, itu, iaitu, tamat, bermula, sah, sebanyak`),
  offerWords: phraseList(
    `diskaun, penghantaran percuma, percuma, baucar, kod, sehingga, hingga, sah, hadiah, potongan, waranti`,
  ),
  courtesy: phraseList(`tolong, sila, boleh, bolehkah, mohon, ok, dan, juga, sekarang, bagi, saya nak, lah`),
  talk: phraseList(`terima kasih, tq, bagus, baik, cantik, setuju, sudah, dah, ya, tidak, hai, mantap`),
  edit: phraseList(`
    tukar, ubah, buang, padam, guna, gunakan, jangan, tanpa, lebih, kurang, kurangkan, tulis semula, terjemah,
    terjemahkan, emoji, tajuk, mula dengan
  `),
};
