import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const INDONESIAN: InstructionWords = {
  another: phraseList(`
    versi lain, yang lain, variasi lain, varian lain, alternatif, coba lagi, sekali lagi, satu lagi, lagi,
    cara lain, sudut lain, ulang, ulangi
  `),
  shorter: phraseList(`
    lebih pendek, lebih singkat, lebih ringkas, persingkat, pendekkan, ringkas, singkatkan, terlalu panjang,
    kepanjangan, dipersingkat
  `),
  mention: phraseList(`sebutkan, sebut, tambahkan, tambah, cantumkan, masukkan, sampaikan, bilang, tulis bahwa`),
  factNouns: phraseList(`
    diskon, diskonnya, promo, promonya, kode, kodenya, voucher, vouchernya, harga, harganya, batas waktu,
    ongkir, ongkirnya, minimal belanja, min. belanja, hadiah, hadiahnya, produk, produknya, barangnya, potongan,
    potongannya, penawaran, penawarannya, stok, total, nomor pesanan
  `),
  joins: phraseList(`adalah, ialah, itu, yaitu, sebesar, berakhir, mulai, berlaku, jadi, sampai`),
  offerWords: phraseList(`
    diskon, gratis ongkir, bebas ongkir, gratis, potongan, kode, voucher, sampai, hingga, berlaku, min. belanja,
    minimal belanja, hadiah, cashback, garansi
  `),
  courtesy: phraseList(`
    tolong, mohon, bisa, bisakah, minta, coba, dong, ya, yuk, ok, oke, dan, juga, sekarang, buat, buatkan,
    kasih, saya mau, boleh
  `),
  talk: phraseList(`
    terima kasih, makasih, trims, mantap, bagus, keren, oke, sip, setuju, siap, sudah, halo, iya, tidak, baik,
    menurut kamu
  `),
  edit: phraseList(`
    ganti, ubah, hapus, hilangkan, pakai, gunakan, jangan, tanpa, lebih, kurang, kurangi, buat, tulis ulang,
    terjemahkan, emoji, judul, mulai dengan, tambah
  `),
};
