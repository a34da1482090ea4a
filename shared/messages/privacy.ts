import type { Policy } from './policy.ts';

/** What is sent, when, and how long it is kept. Whatever changes in the code changes here too. */
export const privacyPolicy: Policy = {
  name: 'privacy',
  title: { vi: 'Quyền riêng tư', en: 'Privacy' },
  lead: {
    vi: 'Soi gửi gì, khi nào, đến đâu, và giữ bao lâu. Soi không có tài khoản, không có quảng cáo, không đo đếm người dùng, không bán và không chuyển dữ liệu cho ai.',
    en: 'What Soi sends, when, where to, and how long it is kept. Soi has no accounts, no advertising and no analytics; it sells nothing and passes nothing on.',
  },
  sections: [
    {
      id: 'device',
      heading: { vi: 'Ở lại trên máy của bạn', en: 'What stays on your device' },
      paragraphs: [
        {
          vi: 'Những thứ sau nằm trong bộ nhớ của tiện ích trong trình duyệt, không đồng bộ đi đâu, đến khi bạn xóa:',
          en: 'These lie in the extension’s own storage in your browser, are synchronised nowhere, and stay until you delete them:',
        },
      ],
      list: [
        {
          vi: 'thư viện: báo cáo đã lưu, ghi chú, thẻ, bộ sưu tập;',
          en: 'the library: reports you saved, with notes, tags and collections;',
        },
        {
          vi: 'tùy chọn: ngôn ngữ, màu, địa chỉ API;',
          en: 'your settings: language, colours, the API’s address;',
        },
        {
          vi: 'danh sách bản chia sẻ đã tạo, cùng máy chủ giữ và mã xóa của từng bản; bản đang chờ gửi hoặc không gửi được, cùng nội dung sẽ gửi.',
          en: 'the list of shares you made, with the server and the delete token of each; shares that wait or were refused, with what is to be sent.',
        },
      ],
    },
    {
      id: 'reading',
      heading: { vi: 'Khi một trang được đọc', en: 'When a page is read' },
      paragraphs: [
        {
          vi: 'Trên `*.gov.vn`, tiện ích xem trang ngay trong trình duyệt. Trang trông giống báo cáo thì được gửi tới API để đọc khi bạn mở trang; trang khác không được gửi, trừ khi bạn bấm đọc. Ngoài `*.gov.vn`, Soi chỉ chạy khi bạn yêu cầu và cho phép.',
          en: 'On `*.gov.vn` the extension looks at a page inside the browser. A page that looks like a report is sent to the API as you open it; other pages are not sent unless you ask for it. On any other site Soi runs only when you ask and allow it.',
        },
        {
          vi: 'Được gửi: chữ và khung HTML của trang, tiêu đề, địa chỉ trang (đã bỏ tên đăng nhập, mật khẩu, mã phiên và phần sau dấu #), ngôn ngữ của thông báo. Không bao giờ được gửi: mã lệnh, chú thích ẩn, nội dung bạn gõ vào ô nhập, khung nhúng của trang khác, ảnh, cookie.',
          en: 'Sent: the words and the HTML frame of the page, its title, its address (without user name, password, session tokens and what follows #), and the language of messages. Never sent: scripts, hidden comments, what you type into forms, frames of other sites, images, cookies.',
        },
        {
          vi: 'Trang sau đăng nhập được đọc trên máy, không gửi đi, đến khi bạn bấm “Gửi đi đọc”. Soi coi là đang đăng nhập khi trang có nút đăng xuất mà người chưa đăng nhập không thấy: tiện ích tải lại đúng địa chỉ ấy một lần, không kèm cookie, để so. Tệp của trang như vậy cũng được đọc trên máy.',
          en: 'A page behind a sign-in is read on your device and not sent until you click “Send it for reading”. Soi takes you for signed in where the page offers to sign out and does not offer it to a visitor: the extension fetches that very address once more, without cookies, to compare. Files of such a page are read on your device too.',
        },
        {
          vi: 'API đọc xong thì trả lời và quên: không lưu trang, không lưu kết quả. Bật “Chỉ đọc trên máy này” trong tùy chọn thì không gửi gì: cùng một bộ đọc chạy ngay trên máy.',
          en: 'The API reads, answers and forgets: it keeps neither the page nor the result. With “On this device only” in the options nothing is sent: the same engine runs on your machine.',
        },
      ],
    },
    {
      id: 'files',
      heading: { vi: 'Khi một tệp đính kèm được đọc', en: 'When an attached file is read' },
      paragraphs: [
        {
          vi: 'Chỉ khi bạn bấm “Đọc tệp này”: trình duyệt của bạn tải tệp từ chính cổng đó, mở tệp trên máy, và chỉ chữ đọc được trong tệp đi tiếp như một trang. Tệp không được gửi cho API. Phiên đăng nhập (cookie) của bạn chỉ đi tới đúng máy chủ của trang đang xem; tệp ở cổng khác được tải không kèm cookie, và bảng bên nêu tên máy chủ đó trước.',
          en: 'Only when you click “Read this file”: your browser fetches the file from the portal itself, opens it on your device, and only the words found in it go on as a page’s do. The file is not sent to the API. Your sign-in (cookies) goes only to the very host of the page you are on; a file on another portal is fetched without cookies, and the panel names that host before.',
        },
      ],
    },
    {
      id: 'sharing',
      heading: { vi: 'Khi bạn bấm Chia sẻ', en: 'When you share' },
      paragraphs: [
        {
          vi: 'Chỉ lúc đó API mới lưu: văn bản của báo cáo và điều đọc được, địa chỉ trang, lời nhắn và những ghi chú bạn chọn gửi kèm, thời hạn, và mã xóa ở dạng băm. Không lưu ai đã chia sẻ.',
          en: 'Only then does the API keep something: the report’s text and what was read in it, the page’s address, your message and the notes you choose to send along, the expiry, and the delete token as a hash. Who shared it is not kept.',
        },
        {
          vi: 'Bản chia sẻ mặc định không được liệt kê: chỉ ai có liên kết mới xem được. Chọn “công khai” thì báo cáo có trong tìm kiếm và danh mục chung; lời nhắn và ghi chú thì không bao giờ. Nếu địa chỉ trang thuộc `*.gov.vn`, máy chủ tự tải trang đó, lúc chia sẻ và thỉnh thoảng về sau, để so văn bản với bản gốc; cổng thông tin chỉ thấy máy chủ của Soi.',
          en: 'A share is unlisted by default: only those with the link can see it. If you choose “public”, the report stands in the search and the common lists; your message and notes never do. If the page’s address is on `*.gov.vn`, the server fetches that page itself, as you share and now and then later, to compare the text with the original; the portal sees only Soi’s server.',
        },
      ],
    },
    {
      id: 'kept',
      heading: { vi: 'Giữ bao lâu', en: 'How long it is kept' },
      list: [
        {
          vi: 'Bản chia sẻ: đến hạn bạn đặt, hoặc đến khi bạn xóa. Lời nhắn và ghi chú mất ngay; bài đọc và mọi điều trong danh mục mất cùng bản chia sẻ cuối cùng của văn bản đó. Còn lại một dòng không nội dung (mã, mã của văn bản, giờ tạo, giờ kết thúc, mã xóa dạng băm) để địa chỉ trả lời rằng bản ấy đã bị xóa.',
          en: 'A share: until the expiry you set, or until you delete it. Message and notes go at once; the reading and all it brought into the lists go with the last share of that text. What stays is a line without content (the id, the text’s id, the times of making and ending, the hash of the delete token), so that the address can answer that it is gone.',
        },
        {
          vi: 'Đếm lượt gọi trong ngày: một dạng băm của địa chỉ mạng, đổi mỗi ngày, xóa sau hai ngày. Địa chỉ mạng không được lưu.',
          en: 'Counts of a day’s calls: under a hash of the network address that changes every day; deleted after two days. The address itself is not stored.',
        },
        {
          vi: 'Khóa chống gửi lặp khi chia sẻ: dạng băm, một ngày.',
          en: 'The key that keeps a share from being made twice: as a hash, for a day.',
        },
        {
          vi: 'Báo sai sót: lý do và cách liên hệ nếu bạn ghi, {complaintDays} ngày, chỉ người vận hành thấy.',
          en: 'A complaint: its reason, and how to reach you if you say so, for {complaintDays} days; only the operator sees it.',
        },
        {
          vi: 'Nhật ký máy chủ: mỗi lượt gọi một dòng gồm giờ, đường dẫn theo mẫu, mã trả lời, thời gian, số byte; không có nội dung, địa chỉ mạng hay mã xóa. Thời gian giữ do nơi vận hành đặt.',
          en: 'The server’s log: a line a request with time, route pattern, status, duration and bytes; no content, no network address, no token. How long it is kept is the operator’s setting.',
        },
        {
          vi: 'Bản sao lưu của cơ sở dữ liệu: nhiều nhất 30 ngày tại Cloudflare; điều đã xóa vẫn còn trong đó đến khi hết hạn.',
          en: 'Backups of the database: 30 days at most, at Cloudflare; what you deleted is still in them until they run out.',
        },
      ],
    },
    {
      id: 'rights',
      heading: { vi: 'Xóa, và phản đối', en: 'Deleting, and objecting' },
      list: [
        {
          vi: 'Xóa một bản chia sẻ: tùy chọn của tiện ích, mục “Bản đã chia sẻ”, hoặc gọi API với mã xóa.',
          en: 'To delete a share: the extension’s options, under the shares you made, or the API with the delete token.',
        },
        {
          vi: 'Xóa mọi thứ trên máy: tùy chọn, mục dữ liệu; hoặc gỡ tiện ích.',
          en: 'To delete everything on your device: the options, under data; or remove the extension.',
        },
        {
          vi: 'Một bản chia sẻ nói về bạn, hoặc sai: “Báo sai sót” ở chân trang của bản đó. Người vận hành có thể gỡ; bản bị gỡ không thể chia sẻ lại.',
          en: 'A share that concerns you or is wrong: “Report a problem” at the foot of its page. The operator can take it down; what was taken down cannot be shared again.',
        },
      ],
    },
    {
      id: 'operator',
      heading: { vi: 'Ai chịu trách nhiệm', en: 'Who is responsible' },
      paragraphs: [
        {
          vi: 'Người vận hành API mà tiện ích của bạn gọi tới; địa chỉ của API có trong tùy chọn. Ai cũng có thể tự vận hành một API, khi đó mọi điều trên thuộc về họ. API chạy trên Cloudflare, nơi xử lý kết nối thay cho người vận hành.',
          en: 'The operator of the API that your extension calls; its address stands in the options. Anybody can run an API of their own, and all of the above is then theirs. The API runs on Cloudflare, which handles connections for the operator.',
        },
      ],
    },
  ],
};
