import { type InstructionWords, phraseList } from '../instruction-words.ts';

export const VIETNAMESE: InstructionWords = {
  another: phraseList(`
    bản khác, phiên bản khác, cách khác, kiểu khác, phương án khác, thử lại, làm lại, lần nữa, một bản nữa,
    góc khác, khác đi, ban khac, cach khac, viết lại
  `),
  shorter: phraseList(
    `ngắn hơn, ngắn gọn, rút gọn, gọn hơn, ngắn lại, dài quá, quá dài, ngan hon, ngan gon, rut gon, dai qua`,
  ),
  mention: phraseList(`nhắc đến, nhắc tới, nhắc, đề cập, thêm, nói rằng, nói là, ghi thêm, ghi rõ, them`),
  factNouns: phraseList(`
    giảm giá, mức giảm, mã, mã giảm giá, voucher, ưu đãi, giá, giá cũ, giá mới, phí ship, phí vận chuyển, hạn,
    hạn chót, đơn tối thiểu, quà, quà tặng, sản phẩm, tổng, đơn hàng, mã đơn
  `),
  joins: phraseList(`là, còn, đến, kết thúc, bắt đầu, hết hạn, áp dụng, la`),
  offerWords: phraseList(`
    giảm, miễn phí vận chuyển, miễn phí ship, freeship, miễn phí, tặng, mã, đến hết, đến ngày, hạn, đơn từ,
    bảo hành, voucher
  `),
  courtesy: phraseList(
    `vui lòng, làm ơn, cho tôi, cho mình, giúp, giúp mình, với, nhé, nha, hãy, và, cũng, bây giờ, ok, được không`,
  ),
  talk: phraseList(
    `cảm ơn, cám ơn, cam on, tuyệt, tuyệt vời, tốt, hay, hay quá, đẹp, đồng ý, xong, rồi, vâng, không, chào`,
  ),
  edit: phraseList(`
    đổi, sửa, bỏ, xóa, xoá, dùng, đừng, không dùng, thêm, bớt, hơn, viết, dịch, thay, emoji, tiêu đề,
    bắt đầu bằng
  `),
};
