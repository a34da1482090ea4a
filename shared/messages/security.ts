import type { Policy } from './policy.ts';

/** How to report what is wrong with Soi's security. */
export const securityPolicy: Policy = {
  name: 'security',
  title: { vi: 'Báo lỗ hổng bảo mật', en: 'Reporting a security problem' },
  lead: {
    vi: 'Nếu bạn thấy một lỗ hổng trong tiện ích, API hay bộ đọc của Soi, xin báo riêng trước khi nói công khai.',
    en: 'If you find a weakness in Soi’s extension, API or engine, please tell it in private before you tell it in public.',
  },
  sections: [
    {
      id: 'how',
      heading: { vi: 'Báo thế nào', en: 'How to report' },
      list: [
        {
          vi: 'Về mã nguồn: dùng “Report a vulnerability” (mục Security) của kho mã mà bạn lấy Soi; nơi đó chỉ người bảo trì đọc được.',
          en: 'On the code: use “Report a vulnerability” (under Security) of the repository you have Soi from; only its maintainers can read it.',
        },
        {
          vi: 'Về một API đang chạy: liên hệ ghi ở `/.well-known/security.txt` của API đó, nếu người vận hành đã ghi.',
          en: 'On an API that is running: the contact in its `/.well-known/security.txt`, if the operator has set one.',
        },
        {
          vi: 'Về nội dung của một bản chia sẻ: “Báo sai sót” ở chân trang của nó.',
          en: 'On what a share says: “Report a problem” at the foot of its page.',
        },
      ],
    },
    {
      id: 'what',
      heading: { vi: 'Xin ghi rõ', en: 'What to say' },
      paragraphs: [
        {
          vi: 'Phiên bản (chân trang tùy chọn, hoặc `/health`), các bước làm lại, và điều kẻ xấu làm được. Trang mẫu nhỏ nhất thì tốt nhất; xin đừng gửi dữ liệu của người khác.',
          en: 'The version (at the foot of the options, or `/health`), the steps to see it, and what an attacker gains. The smallest page that shows it is best; please send nobody else’s data.',
        },
      ],
    },
    {
      id: 'next',
      heading: { vi: 'Rồi sao nữa', en: 'What happens then' },
      paragraphs: [
        {
          vi: 'Chúng tôi cố gắng trả lời trong bảy ngày, sửa trước khi công bố, và ghi công bạn nếu bạn muốn. Chỉ phiên bản mới nhất được sửa.',
          en: 'We try to answer within seven days, mend before it is made public, and name you if you like. Only the newest version is mended.',
        },
      ],
    },
    {
      id: 'scope',
      heading: { vi: 'Điều nào là lỗ hổng', en: 'What counts' },
      list: [
        {
          vi: 'một trang làm được điều không được phép trong tiện ích, hoặc lấy được thư viện, ghi chú, mã xóa;',
          en: 'a page that does what it may not inside the extension, or gets at the library, notes or delete tokens;',
        },
        {
          vi: 'một lời gọi làm API đọc địa chỉ nó không được đọc, để lộ hay xóa bản chia sẻ của người khác, hoặc đứng máy;',
          en: 'a call that makes the API fetch what it may not, shows or deletes somebody else’s share, or stops it;',
        },
        {
          vi: 'một văn bản làm mã lệnh chạy ở trang chia sẻ, bảng bên hay tệp xuất;',
          en: 'a text that runs code in a share page, the panel or an export;',
        },
        {
          vi: 'một bản chia sẻ bịa đặt được trình bày như đã đối chiếu với bản gốc.',
          en: 'an invented share that is shown as compared with the original.',
        },
      ],
    },
    {
      id: 'not',
      heading: { vi: 'Điều nào không phải', en: 'What does not' },
      paragraphs: [
        {
          vi: 'Đọc sai một con số là lỗi thường: xin báo như một lỗi. Xin đừng thử trên cổng của cơ quan nhà nước, hay làm quá tải một API của người khác: `npm start` cho bạn tất cả trên máy mình.',
          en: 'A figure read wrongly is a plain bug: please report it as one. Please try nothing on government portals and load nobody else’s API: `npm start` gives you all of it on your own machine.',
        },
      ],
    },
  ],
};
