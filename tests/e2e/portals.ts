import { readFileSync } from 'node:fs';
import type { BrowserContext, Route } from '@playwright/test';
import { FILES_PAGE, serveFile } from './files.ts';

const file = (name: string) => readFileSync(`tests/e2e/fixtures/${name}`, 'utf8');

/** A page of no report that turns into one: by a route, later, or in a frame. */
const shell = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title></head><body>${body}</body></html>`;

const TAKE_REPORT = `fetch('/bao-cao/142').then((r) => r.text()).then((html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
})`;

const OLD_LETTERS = [
  'Thùc hiÖn NghÞ quyÕt sè 52-NQ/TW ngµy 27/9/2019 cña Bé ChÝnh trÞ. C¸c huyÖn ®· tæ chøc triÓn khai vµ ®¹t kÕt qu¶ tèt trong n¨m.',
  'C¨n cø QuyÕt ®Þnh sè 749/Q§-TTg ngµy 03/6/2020 cña Thñ t­íng ChÝnh phñ, ñy ban nh©n d©n tØnh b¸o c¸o kÕt qu¶ thùc hiÖn nh­ sau:',
  'Tû lÖ hå s¬ trùc tuyÕn ®¹t 92,5%, t¨ng 6,2% so víi cïng kú n¨m tr­íc; toµn tØnh cã 840 doanh nghiÖp thµnh lËp míi.',
  'KÕ ho¹ch sè 85/KH-UBND ngµy 10/8/2020 cña ñy ban nh©n d©n tØnh ®­îc c¸c së, ban, ngµnh vµ ®Þa ph­¬ng triÓn khai thùc hiÖn ®ång bé.',
];

/** The invented portal that the tests read: path → page. */
export const PAGES: Readonly<Record<string, () => string>> = {
  '/': () => file('home.html'),
  '/bao-cao/142': () => file('report.html'),
  '/bao-cao/143': () => file('report.html').replaceAll('142/BC-STTTT', '143/BC-STTTT'),
  '/bao-cao/99': () => file('hostile.html'),
  '/tep': () => FILES_PAGE,
  '/bao-cao/144': () =>
    file('report.html').replace(
      '</body>',
      '<p><a href="/tep/88-BC-SKHCN.pdf">Báo cáo số 88/BC-SKHCN</a></p></body>',
    ),
  '/bao-cao/147': () =>
    shell(`<div class="article-detail"><h1>Báo cáo kết quả phát triển kinh tế hợp tác năm 2023 của huyện Trà Bồng</h1>
      <p>Số: 88/BC-UBND. Trà Bồng, ngày 12 tháng 12 năm 2023</p>
      <p>Thực hiện Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng về tiếp tục đổi mới kinh tế tập thể trong giai đoạn mới, Kế hoạch số 92/KH-UBND ngày 04/5/2023 của UBND tỉnh Quảng Ngãi về phát triển hợp tác xã năm 2023, Công văn số 1811/UBND-KTTH ngày 09/11/2023 của UBND tỉnh Quảng Ngãi về việc báo cáo kết quả năm và Quyết định số 1318/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ, UBND huyện báo cáo như sau:</p>
      <h2>I. Kết quả</h2>
      <p>Năm 2023 toàn huyện có 55 hợp tác xã, giảm 10 hợp tác xã so với năm 2022, đạt 92% kế hoạch. Doanh thu bình quân là 2,4 tỷ đồng. Số thành viên là 3.120 người. Số lao động là 860 người. Vốn điều lệ là 48,5 tỷ đồng.</p>
      <p>Nợ vay là 12,7 tỷ đồng. Diện tích liên kết là 1.340 ha. Sản lượng chuối là 5.200 tấn. Số nhà kho là 14 nhà. Số máy cày là 73 máy. Có 2.566/2.175 người tham gia bảo hiểm xã hội tự nguyện, đạt 118% kế hoạch.</p></div>`),
  // Much prose of the page stands in a part that is none of the article.
  '/bao-cao/145': () =>
    file('report.html').replace(
      '</body>',
      `<div class="sidebar">${'<p>Ý kiến của bạn đọc gửi về tòa soạn trong tuần được đăng nguyên văn ở đây, ban biên tập không sửa.</p>'.repeat(14)}</div></body>`,
    ),
  // All of it in a form, with a field for every name that a form has, and pictures for those of the document.
  '/bao-cao/146': () =>
    file('report.html').replace(
      '</body>',
      `<script>{
        const { body } = document;
        const form = document.createElement('form');
        const names = [];
        for (const name in form) names.push(name);
        const fields = names.map((name) => Object.assign(document.createElement('input'), { name, type: 'hidden' }));
        const asked = ['browser', 'chrome'];
        for (const name in document) asked.push(name);
        const pictures = asked.map((name) => Object.assign(document.createElement('img'), { name, id: name, hidden: true }));
        const children = [...body.childNodes];
        form.append(...children, ...fields);
        Object.assign(window, { theForm: form });
        body.append(form, ...pictures);
      }</script></body>`,
    ),
  // Eighteen figures under a title that is only bold, where the address says a search.
  '/tim-kiem/so-lieu': () =>
    shell(
      `<p align="center"><b>KẾT QUẢ THU NGÂN SÁCH QUÝ I</b></p><table>${'<tr><td>Xã Hòa Lạc</td><td>1.204</td><td>98,2</td><td>27,5%</td></tr>'.repeat(6)}</table>`,
    ),
  // An application that changes its address and its content without a load.
  '/ung-dung': () =>
    shell(`<h1>Trang chủ</h1><button id="go">Báo cáo</button><script>
      document.getElementById('go').onclick = () => {
        history.pushState({}, '', '/ung-dung/bao-cao/142');
        setTimeout(() => ${TAKE_REPORT}, 100);
      };
      addEventListener('popstate', () => {
        document.title = 'Trang chủ';
        document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Trang chủ' }));
      });
    </script>`),
  // A page whose article comes long after the page.
  '/tai-sau': () => shell(`<p>Đang tải…</p><script>setTimeout(() => ${TAKE_REPORT}, 900)</script>`),
  // A report whose second half comes when the first was read already.
  '/noi-dan': () =>
    file('report.html').replace(
      '</body>',
      `<script>
        const parts = [...document.querySelectorAll('.article-content > *')];
        const late = parts.slice(parts.length * 0.7);
        const place = late[0].parentNode;
        for (const part of late) part.remove();
        addEventListener('click', () => place.append(...late), { once: true });
      </script></body>`,
    ),
  // An application that goes from one report to the next, in the same nodes.
  '/ung-dung/142': () =>
    file('report.html').replace(
      '</body>',
      `<script>
        addEventListener('click', () => {
          history.pushState({}, '', '/ung-dung/143');
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode())
            walker.currentNode.data = walker.currentNode.data.replace('142/BC-STTTT', '143/BC-STTTT').replace('749/QĐ-TTg', '942/QĐ-TTg');
        }, { once: true });
      </script></body>`,
    ),
  // Letters as old fonts showed them (TCVN3).
  '/phong-cu': () =>
    shell(
      `<h1>B¸o c¸o t×nh h×nh thùc hiÖn nhiÖm vô n¨m 2021</h1>${OLD_LETTERS.map((words) => `<p>${words}</p>`).join('')}`,
    ),
  // Frames whose report comes late, or which go on to another one.
  '/khung-trong': () => shell('<h1>Văn bản</h1><iframe width="900" height="1600"></iframe>'),
  '/khung': () =>
    shell('<h1>Văn bản</h1><iframe src="/bao-cao/142" width="900" height="1600"></iframe>'),
};

export const PORTAL = 'https://stttt.quangngai.gov.vn';
export const REPORT = `${PORTAL}/bao-cao/142`;
export const HOSTILE = `${PORTAL}/bao-cao/99`;

function serve(route: Route) {
  const file = serveFile(route);
  if (file) return file;
  const page = PAGES[new URL(route.request().url()).pathname];
  return page
    ? route.fulfill({
        body: page(),
        contentType: 'text/html; charset=utf-8',
        // A portal's own policy, which the extension must live with.
        headers: { 'Content-Security-Policy': "default-src 'self' 'unsafe-inline'" },
      })
    : route.fulfill({ status: 404, body: '' });
}

/** Serves the portal to a browser: no server, no certificate. */
export async function serveFixtures(chrome: BrowserContext) {
  await chrome.route('https://*.gov.vn/**', serve);
}
