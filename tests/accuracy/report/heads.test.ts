import { describe, expect, test } from 'vitest';
import type { Report } from '#shared/contract/index.ts';
import { extract } from '#shared/engine/extract.ts';

/** A page's text, and what its head and foot must be read as. */
interface Head {
  name: string;
  text: string;
  url?: string;
  title?: string;
  expected: Partial<Report>;
}

function check(heads: readonly Head[]): void {
  test.each(heads)('$name', ({ text, url, title, expected }) => {
    expect(extract({ text, url, title }).report).toMatchObject(expected);
  });
}

const BODY =
  'Thực hiện chỉ đạo của cấp trên, đơn vị báo cáo kết quả như sau:\nI. KẾT QUẢ\nĐã hoàn thành 12 nhiệm vụ, đạt 96,5% kế hoạch.';

describe('heads of state bodies', () => {
  check([
    {
      name: 'two columns, line by line',
      text: `UBND TỈNH BẾN TRE CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập - Tự do - Hạnh phúc\nSố: 1204/BC-SYT Bến Tre, ngày 09 tháng 5 năm 2023\nBÁO CÁO\nCông tác phòng, chống dịch tháng 4 năm 2023\n${BODY}`,
      expected: {
        isReport: true,
        kind: 'bao-cao',
        number: '1204/BC-SYT',
        date: '2023-05-09',
        place: 'Bến Tre',
        title: 'Công tác phòng, chống dịch tháng 4 năm 2023',
        issuer: 'Sở Y tế tỉnh Bến Tre',
        superior: 'Ủy ban nhân dân tỉnh Bến Tre',
        period: '2023-04',
      },
    },
    {
      name: 'two columns, column by column',
      text: `UBND TỈNH SƠN LA\nSỞ NỘI VỤ\nSố: 77/KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn La, ngày 11 tháng 01 năm 2022\nKẾ HOẠCH\nKiểm tra công tác văn thư, lưu trữ năm 2022\n${BODY}`,
      expected: {
        kind: 'ke-hoach',
        number: '77/KH-SNV',
        date: '2022-01-11',
        place: 'Sơn La',
        title: 'Kiểm tra công tác văn thư, lưu trữ năm 2022',
        issuer: 'Sở Nội vụ tỉnh Sơn La',
        period: '2022',
      },
    },
    {
      name: 'a table’s cells in a row, joined by tabs',
      text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÀNH PHỐ CẦN THƠ\tĐộc lập - Tự do - Hạnh phúc\nSố: 215/BC-UBND\tCần Thơ, ngày 30 tháng 6 năm 2024\nBÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2024\n${BODY}`,
      expected: {
        number: '215/BC-UBND',
        date: '2024-06-30',
        place: 'Cần Thơ',
        issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
        title: 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024',
        period: '2024-H1',
      },
    },
    {
      name: 'blank number and blank day',
      text: `UBND HUYỆN KỲ ANH\nPHÒNG NỘI VỤ\nSố: /BC-PNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKỳ Anh, ngày tháng 12 năm 2023\nBÁO CÁO\nCông tác cải cách hành chính năm 2023\n${BODY}`,
      expected: {
        number: '/BC-PNV',
        date: null,
        place: 'Kỳ Anh',
        issuer: 'Phòng Nội vụ huyện Kỳ Anh',
        superior: 'Ủy ban nhân dân huyện Kỳ Anh',
      },
    },
    {
      name: 'a type that says more of itself',
      text: `HỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG\nBAN PHÁP CHẾ\nSố: 61/BC-BPC\nCao Bằng, ngày 02 tháng 7 năm 2024\nBÁO CÁO THẨM TRA\nDự thảo nghị quyết về chính sách hỗ trợ cán bộ ở cơ sở\n${BODY}`,
      expected: {
        kind: 'bao-cao',
        title: 'Dự thảo nghị quyết về chính sách hỗ trợ cán bộ ở cơ sở',
        issuer: 'Ban Pháp chế Hội đồng nhân dân tỉnh Cao Bằng',
      },
    },
    {
      name: 'a province’s name in the first column, its seat in the second',
      text: `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH KHÁNH HÒA\tĐộc lập - Tự do - Hạnh phúc\nSố: 31/BC-UBND\tNha Trang, ngày 30 tháng 6 năm 2020\nBÁO CÁO\nTình hình thu ngân sách 6 tháng đầu năm 2020\n${BODY}`,
      expected: { place: 'Nha Trang', issuer: 'Ủy ban nhân dân tỉnh Khánh Hòa' },
    },
    {
      name: 'a ward’s name in the first column, its district in the second',
      text: `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG TÂN AN Độc lập - Tự do - Hạnh phúc\nSố: 31/BC-UBND Ninh Kiều, ngày 30 tháng 6 năm 2020\nBÁO CÁO\nCông tác hòa giải 6 tháng đầu năm 2020\n${BODY}`,
      expected: { place: 'Ninh Kiều', issuer: 'Ủy ban nhân dân phường Tân An' },
    },
    {
      name: 'a decision whose type stands only where it enacts',
      text: `ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LA\nSố: 31/QĐ-UBND\nMường La, ngày 30 tháng 6 năm 2020\nVề việc kiện toàn Hội đồng thẩm định\nỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA\nCăn cứ Luật Đầu tư công;\nQUYẾT ĐỊNH:\nĐiều 1. Kiện toàn Hội đồng thẩm định.`,
      expected: { kind: 'quyet-dinh', title: 'kiện toàn Hội đồng thẩm định' },
    },
    {
      name: 'a title whose next lines begin with capitals',
      text: `UBND TỈNH SƠN LA\nSỞ NỘI VỤ\nSố: 31/BC-SNV\nSơn La, ngày 30 tháng 12 năm 2020\nBÁO CÁO\nTổng kết Nghị quyết số 8-NQ/TU\nCủa Ban Thường vụ Tỉnh ủy;\nPhương hướng, nhiệm vụ năm 2021\n${BODY}`,
      expected: {
        title:
          'Tổng kết Nghị quyết số 8-NQ/TU Của Ban Thường vụ Tỉnh ủy; Phương hướng, nhiệm vụ năm 2021',
      },
    },
    {
      name: 'a title that begins beside the type',
      text: `UBND TỈNH SƠN LA\nSỞ NỘI VỤ\nSố: 31/BC-SNV\nSơn La, ngày 30 tháng 3 năm 2020\nBÁO CÁO KẾT QUẢ\nThực hiện công tác văn thư quý I năm 2020\n${BODY}`,
      expected: { title: 'KẾT QUẢ Thực hiện công tác văn thư quý I năm 2020', period: '2020-Q1' },
    },
    {
      name: 'the issuer in capitals right below a wrapped title in capitals',
      text: `HỘI ĐỒNG NHÂN DÂN\nTỈNH BẮC KẠN\nSố: 12/2022/NQ-HĐND\nBắc Kạn, ngày 12 tháng 7 năm 2022\nNGHỊ QUYẾT\nBAN HÀNH QUY ĐỊNH VỀ CƠ CHẾ LỒNG GHÉP NGUỒN VỐN GIỮA CÁC CHƯƠNG TRÌNH\nTRÊN ĐỊA BÀN TỈNH BẮC KẠN GIAI ĐOẠN TỪ NĂM 2022 ĐẾN HẾT NĂM 2025\nHỘI ĐỒNG NHÂN DÂN TỈNH BẮC KẠN\nCăn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019 và các quy định về\nquản lý, sử dụng nguồn vốn đầu tư công trên địa bàn tỉnh; xét đề nghị\ncủa Ủy ban nhân dân tỉnh và báo cáo thẩm tra của Ban Kinh tế - Ngân\nsách, Hội đồng nhân dân tỉnh thảo luận, thống nhất và quyết nghị với\nnhững nội dung sau đây để các cơ quan căn cứ tổ chức thực hiện ngay.`,
      expected: {
        title:
          'BAN HÀNH QUY ĐỊNH VỀ CƠ CHẾ LỒNG GHÉP NGUỒN VỐN GIỮA CÁC CHƯƠNG TRÌNH TRÊN ĐỊA BÀN TỈNH BẮC KẠN GIAI ĐOẠN TỪ NĂM 2022 ĐẾN HẾT NĂM 2025',
      },
    },
    {
      name: 'the Youth Union’s name beside its provincial committee',
      text: `TỈNH ĐOÀN GIA LAI\tĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 12-BC/TĐTN\tGia Lai, ngày 20 tháng 6 năm 2022\nBÁO CÁO\nCông tác Đoàn 6 tháng đầu năm 2022\n${BODY}`,
      expected: { number: '12-BC/TĐTN', issuer: 'Tỉnh đoàn Gia Lai' },
    },
    {
      name: 'a title with its period on a line of its own',
      text: `UBND TỈNH SƠN LA\nSỞ TÀI CHÍNH\nSố: 31/BC-STC\nSơn La, ngày 30 tháng 6 năm 2020\nBÁO CÁO\nCông tác phòng, chống tham nhũng\nQuý II năm 2020\n${BODY}`,
      expected: { title: 'Công tác phòng, chống tham nhũng Quý II năm 2020', period: '2020-Q2' },
    },
    {
      name: 'a joint circular',
      text: `BỘ Y TẾ\nSố: 18/2012/TTLT-BYT-BTC\nHà Nội, ngày 02 tháng 7 năm 2012\nTHÔNG TƯ LIÊN TỊCH\nQuy định mức chi phòng, chống dịch\n${BODY}`,
      expected: { kind: 'van-ban-khac', title: 'Quy định mức chi phòng, chống dịch' },
    },
    {
      name: 'a title in capitals, wrapped by hand as the text below it is',
      text: `ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\nSố: 12/CTr-UBND\nBắc Kạn, ngày 12 tháng 3 năm 2022\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nTHỰC HIỆN NGHỊ QUYẾT SỐ 5/NQ-CP CỦA CHÍNH PHỦ VỀ PHÁT TRIỂN RỪNG VÀ BẢO\nVỆ NGUỒN NƯỚC, GIẢM NGHÈO BỀN VỮNG CHO ĐỒNG BÀO Ở CÁC XÃ VÙNG CAO TỈNH\nThực hiện Nghị quyết số 5/NQ-CP ngày 02/01/2022 của Chính phủ về phát\ntriển rừng và bảo vệ nguồn nước, Ủy ban nhân dân tỉnh ban hành chương\ntrình hành động với những nội dung sau đây, các cơ quan căn cứ để thực\nhiện và báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng\nqua Sở Nông nghiệp và Phát triển nông thôn để tổng hợp chung.`,
      expected: {
        kind: 'van-ban-khac',
        title:
          'THỰC HIỆN NGHỊ QUYẾT SỐ 5/NQ-CP CỦA CHÍNH PHỦ VỀ PHÁT TRIỂN RỪNG VÀ BẢO VỆ NGUỒN NƯỚC, GIẢM NGHÈO BỀN VỮNG CHO ĐỒNG BÀO Ở CÁC XÃ VÙNG CAO TỈNH',
      },
    },
    {
      name: 'a signer whose surname is rare',
      text: `UBND HUYỆN EA KAR\nSố: 8/BC-UBND\nEa Kar, ngày 02 tháng 7 năm 2021\nBÁO CÁO\nCông tác dân tộc năm 2021\n${BODY}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nH'Nuên Mlô\nTải về`,
      expected: { signer: { name: "H'Nuên Mlô", position: 'Phó Chủ tịch', onBehalfOf: null } },
    },
    {
      name: 'two columns with a dash between them',
      text: `ỦY BAN NHÂN DÂN TỈNH BẮC KẠN - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 88/KH-UBND - Bắc Kạn, ngày 12 tháng 11 năm 2023\nKẾ HOẠCH\nCải cách hành chính năm 2024\n${BODY}`,
      expected: { number: '88/KH-UBND', date: '2023-11-12', place: 'Bắc Kạn' },
    },
    {
      name: 'a number with a letter of its own',
      text: `PHÒNG GD&ĐT KỲ ANH\nSố: 20a /KH-PGDĐT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKỳ Anh, ngày 15 tháng 9 năm 2021\nKẾ HOẠCH\nPhát triển giáo dục năm 2022\n${BODY}`,
      expected: { number: '20a/KH-PGDĐT' },
    },
    {
      name: 'dots for what is written in by hand',
      text: `ỦY BAN NHÂN DÂN\nTỈNH ĐIỆN BIÊN\nSố: …../TTr-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐiện Biên, ngày … tháng … năm 2022\nTỜ TRÌNH\nVề việc ban hành Nghị quyết quy định mức chi hỗ trợ\nKính gửi: Hội đồng nhân dân tỉnh.\n${BODY}`,
      expected: {
        kind: 'to-trinh',
        number: '/TTr-UBND',
        date: null,
        place: 'Điện Biên',
        issuer: 'Ủy ban nhân dân tỉnh Điện Biên',
        addressees: ['Hội đồng nhân dân tỉnh Điện Biên'],
      },
    },
    {
      name: 'a title in capitals over three lines',
      text: `BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 88/BC-BNNMT\nHà Nội, ngày 15 tháng 10 năm 2025\nBÁO CÁO\nTÌNH HÌNH THIỆT HẠI DO BÃO SỐ 10\nVÀ CÔNG TÁC KHẮC PHỤC HẬU QUẢ\nTẠI CÁC TỈNH BẮC TRUNG BỘ\n${BODY}`,
      expected: {
        number: '88/BC-BNNMT',
        place: 'Hà Nội',
        issuer: 'Bộ Nông nghiệp và Môi trường',
        title:
          'TÌNH HÌNH THIỆT HẠI DO BÃO SỐ 10 VÀ CÔNG TÁC KHẮC PHỤC HẬU QUẢ TẠI CÁC TỈNH BẮC TRUNG BỘ',
      },
    },
    {
      name: 'a title that runs on in lower case',
      text: `UBND TỈNH LONG AN\nSỞ CÔNG THƯƠNG\nSố: 905/BC-SCT\nLong An, ngày 02 tháng 12 năm 2020\nBÁO CÁO\nKết quả thực hiện Đề án phát triển thương mại điện tử\ngiai đoạn 2016 - 2020 trên địa bàn tỉnh\n${BODY}`,
      expected: {
        title:
          'Kết quả thực hiện Đề án phát triển thương mại điện tử giai đoạn 2016 - 2020 trên địa bàn tỉnh',
        period: '2016/2020',
      },
    },
    {
      name: 'type and title on one line',
      text: `UBND THỊ XÃ AN NHƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 61/BC-UBND\nAn Nhơn, ngày 19 tháng 3 năm 2019\nBÁO CÁO TÌNH HÌNH XÂY DỰNG NÔNG THÔN MỚI QUÝ I NĂM 2019\n${BODY}`,
      expected: {
        kind: 'bao-cao',
        issuer: 'Ủy ban nhân dân thị xã An Nhơn',
        title: 'TÌNH HÌNH XÂY DỰNG NÔNG THÔN MỚI QUÝ I NĂM 2019',
        period: '2019-Q1',
      },
    },
    {
      name: 'an official letter with its subject under the number',
      text: `UBND TỈNH QUẢNG BÌNH\nSỞ XÂY DỰNG\nSố: 2210/SXD-QLN\nV/v báo cáo tình hình phát triển nhà ở xã hội\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQuảng Bình, ngày 08 tháng 8 năm 2023\nKính gửi:\n- Bộ Xây dựng;\n- Ủy ban nhân dân tỉnh.\n${BODY}`,
      expected: {
        kind: 'cong-van',
        number: '2210/SXD-QLN',
        date: '2023-08-08',
        title: 'báo cáo tình hình phát triển nhà ở xã hội',
        issuer: 'Sở Xây dựng tỉnh Quảng Bình',
        addressees: ['Bộ Xây dựng', 'Ủy ban nhân dân tỉnh Quảng Bình'],
      },
    },
    {
      name: 'a decision enacted by the chairman',
      text: `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 1450/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nam, ngày 03 tháng 11 năm 2021\nQUYẾT ĐỊNH\nVề việc phê duyệt Kế hoạch chuyển đổi số\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Tổ chức chính quyền địa phương năm 2015;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nCHỦ TỊCH\nTrương Quốc Huy`,
      expected: {
        kind: 'quyet-dinh',
        number: '1450/QĐ-UBND',
        title: 'Về việc phê duyệt Kế hoạch chuyển đổi số',
        issuer: 'Ủy ban nhân dân tỉnh Hà Nam',
        signer: { name: 'Trương Quốc Huy', position: 'Chủ tịch', onBehalfOf: null },
        recipients: ['Như Điều 3;', 'Lưu: VT.'],
      },
    },
    {
      name: 'a directive of the Prime Minister',
      text: `THỦ TƯỚNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 05/CT-TTg\nHà Nội, ngày 23 tháng 02 năm 2023\nCHỈ THỊ\nVề tiếp tục đẩy mạnh triển khai Đề án\nThời gian qua, các bộ, ngành đã tích cực triển khai.\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nTrần Hồng Hà`,
      expected: {
        kind: 'chi-thi',
        number: '05/CT-TTg',
        date: '2023-02-23',
        issuer: 'Thủ tướng Chính phủ',
        signer: { name: 'Trần Hồng Hà', position: 'Phó Thủ tướng', onBehalfOf: null },
      },
    },
    {
      name: 'a notice of the Government Office over wrapped lines',
      text: `VĂN PHÒNG CHÍNH\nPHỦ\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nSố: 310/TB-VPCP\nHà Nội, ngày 05\ntháng 7 năm 2024\nTHÔNG BÁO\nKẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ\nTẠI HỘI NGHỊ TRỰC TUYẾN\nNgày 01 tháng 7 năm 2024, Thủ tướng Chính phủ đã chủ trì hội nghị.`,
      expected: {
        kind: 'thong-bao',
        number: '310/TB-VPCP',
        date: '2024-07-05',
        issuer: 'Văn phòng Chính phủ',
        title: 'KẾT LUẬN CỦA THỦ TƯỚNG CHÍNH PHỦ TẠI HỘI NGHỊ TRỰC TUYẾN',
      },
    },
    {
      name: 'a department of a ministry',
      text: `BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\nSố: 3012/TCT-CS\nV/v chính sách thuế\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 12 tháng 7 năm 2024\nKính gửi: Cục Thuế tỉnh Bắc Giang\n${BODY}`,
      expected: {
        kind: 'cong-van',
        number: '3012/TCT-CS',
        issuer: 'Tổng cục Thuế',
        superior: 'Bộ Tài chính',
        addressees: ['Cục Thuế tỉnh Bắc Giang'],
      },
    },
    {
      name: 'a commune after July 2025',
      text: `ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN HẠNH\nSố: 41/BC-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTân Hạnh, ngày 20 tháng 8 năm 2025\nBÁO CÁO\nTình hình hoạt động của Trung tâm Phục vụ hành chính công\nKính gửi: Ủy ban nhân dân tỉnh Vĩnh Long\n${BODY}`,
      expected: {
        number: '41/BC-UBND',
        date: '2025-08-20',
        place: 'Tân Hạnh',
        issuer: 'Ủy ban nhân dân phường Tân Hạnh',
        addressees: ['Ủy ban nhân dân tỉnh Vĩnh Long'],
      },
    },
    {
      name: 'a district department that spells out its committee',
      text: `ỦY BAN NHÂN DÂN HUYỆN CHIÊM HÓA\nPHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nSố: 132/BC-LĐTBXH\nChiêm Hóa, ngày 06 tháng 6 năm 2018\nBÁO CÁO\nKết quả giảm nghèo 6 tháng đầu năm 2018\n${BODY}`,
      expected: {
        number: '132/BC-LĐTBXH',
        issuer: 'Phòng Lao động - Thương binh và Xã hội huyện Chiêm Hóa',
        place: 'Chiêm Hóa',
      },
    },
    {
      name: 'marks of markup around every line',
      text: `**UBND TỈNH TUYÊN QUANG**\n**SỞ GIAO THÔNG VẬN TẢI**\n-------\nSố: 640/BC-SGTVT\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n*Tuyên Quang, ngày 17 tháng 4 năm 2021*\n**BÁO CÁO**\n**Kết quả bảo đảm trật tự an toàn giao thông quý I năm 2021**\n${BODY}`,
      expected: {
        number: '640/BC-SGTVT',
        date: '2021-04-17',
        place: 'Tuyên Quang',
        issuer: 'Sở Giao thông vận tải tỉnh Tuyên Quang',
        title: 'Kết quả bảo đảm trật tự an toàn giao thông quý I năm 2021',
      },
    },
    {
      name: 'the place of a city head, abbreviated',
      text: `ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH\nSỞ DU LỊCH\nSố: 310/BC-SDL\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nThành phố Hồ Chí Minh, ngày 04 tháng 4 năm 2024\nBÁO CÁO\nHoạt động du lịch quý I năm 2024\n${BODY}`,
      expected: {
        issuer: 'Sở Du lịch thành phố Hồ Chí Minh',
        place: 'Thành phố Hồ Chí Minh',
        date: '2024-04-04',
      },
    },
    {
      name: 'no head but the number and a closing line',
      text: 'Số: 12/BC-UBND\nMộc Châu, ngày 10 tháng 2 năm 2020\nBÁO CÁO\nKết quả Tết trồng cây năm 2020\nThực hiện chỉ đạo của UBND tỉnh, kết quả như sau.\nTrên đây là báo cáo của UBND huyện Mộc Châu./.',
      expected: {
        number: '12/BC-UBND',
        place: 'Mộc Châu',
        issuer: 'Ủy ban nhân dân huyện Mộc Châu',
      },
    },
    {
      name: 'no head at all, only the symbol and the place',
      text: `Số: 56/BC-SKHCN\nBình Thuận, ngày 21 tháng 9 năm 2022\nBÁO CÁO\nHoạt động khoa học và công nghệ 9 tháng năm 2022\n${BODY}`,
      expected: {
        issuer: 'Sở Khoa học và Công nghệ tỉnh Bình Thuận',
        number: '56/BC-SKHCN',
        place: 'Bình Thuận',
      },
    },
    {
      name: 'a number split over a line break',
      text: `ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG THÁP\nSố:\n07/2023/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCao\nLãnh, ngày 28 tháng 02 năm 2023\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ\n${BODY}`,
      expected: {
        number: '07/2023/QĐ-UBND',
        place: 'Cao Lãnh',
        issuer: 'Ủy ban nhân dân tỉnh Đồng Tháp',
      },
    },
  ]);
});

describe('heads of Party bodies, assemblies, courts and the Front', () => {
  check([
    {
      name: 'a provincial Party committee',
      text: `TỈNH ỦY THANH HÓA\n*\nSố 118-BC/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Hóa, ngày 14 tháng 3 năm 2022\nBÁO CÁO\nsơ kết 5 năm thực hiện Chỉ thị\n-----\n${BODY}`,
      expected: {
        kind: 'bao-cao',
        number: '118-BC/TU',
        date: '2022-03-14',
        place: 'Thanh Hóa',
        issuer: 'Tỉnh ủy Thanh Hóa',
        title: 'sơ kết 5 năm thực hiện Chỉ thị',
      },
    },
    {
      name: 'a Party board under its committee',
      text: `TỈNH ỦY KIÊN GIANG\nBAN TUYÊN GIÁO\n*\nSố 45-KH/BTGTU\nĐẢNG CỘNG SẢN VIỆT NAM\nKiên Giang, ngày 22 tháng 5 năm 2021\nKẾ HOẠCH\ntuyên truyền kỷ niệm ngày Báo chí cách mạng Việt Nam\n${BODY}`,
      expected: {
        kind: 'ke-hoach',
        number: '45-KH/BTGTU',
        issuer: 'Ban Tuyên giáo Tỉnh ủy Kiên Giang',
        superior: 'Tỉnh ủy Kiên Giang',
      },
    },
    {
      name: 'a district Party committee under its province’s organisation',
      text: `ĐẢNG BỘ TỈNH LÀO CAI\nHUYỆN ỦY BẮC HÀ\n*\nSố 203-NQ/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nBắc Hà, ngày 10 tháng 01 năm 2023\nNGHỊ QUYẾT\nvề nhiệm vụ năm 2023\n${BODY}`,
      expected: {
        kind: 'nghi-quyet',
        number: '203-NQ/HU',
        issuer: 'Huyện ủy Bắc Hà',
        place: 'Bắc Hà',
      },
    },
    {
      name: 'a central Party board',
      text: `BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC TRUNG ƯƠNG\n*\nSố 31-HD/BTCTW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 02 tháng 10 năm 2020\nHƯỚNG DẪN\nmột số nội dung về chuyển sinh hoạt đảng\n${BODY}`,
      expected: { kind: 'van-ban-khac', number: '31-HD/BTCTW', issuer: 'Ban Tổ chức Trung ương' },
    },
    {
      name: 'a people’s council',
      text: `HỘI ĐỒNG NHÂN DÂN\nTỈNH BẠC LIÊU\nSố: 19/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBạc Liêu, ngày 09 tháng 12 năm 2022\nNGHỊ QUYẾT\nVề dự toán ngân sách địa phương năm 2023\nHỘI ĐỒNG NHÂN DÂN TỈNH BẠC LIÊU\nKHÓA X, KỲ HỌP THỨ 9\nCăn cứ Luật Ngân sách nhà nước;`,
      expected: {
        kind: 'nghi-quyet',
        number: '19/NQ-HĐND',
        issuer: 'Hội đồng nhân dân tỉnh Bạc Liêu',
        title: 'Về dự toán ngân sách địa phương năm 2023',
      },
    },
    {
      name: 'a resolution of the National Assembly',
      text: `QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNghị quyết số: 103/2023/QH15\nNGHỊ QUYẾT\nVỀ KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024\nQUỐC HỘI\nCăn cứ Hiến pháp;`,
      expected: {
        kind: 'nghi-quyet',
        issuer: 'Quốc hội',
        title: 'VỀ KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024',
      },
    },
    {
      name: 'a court',
      text: `TÒA ÁN NHÂN DÂN\nTỈNH GIA LAI\nSố: 33/BC-TA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nGia Lai, ngày 30 tháng 9 năm 2021\nBÁO CÁO\nTổng kết công tác năm 2021\n${BODY}`,
      expected: { number: '33/BC-TA', issuer: 'Tòa án nhân dân tỉnh Gia Lai', place: 'Gia Lai' },
    },
    {
      name: 'the Fatherland Front',
      text: `ỦY BAN MTTQ VIỆT NAM\nTỈNH SÓC TRĂNG\nBAN THƯỜNG TRỰC\nSố: 210/BC-MTTQ-BTT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSóc Trăng, ngày 18 tháng 7 năm 2023\nBÁO CÁO\nKết quả giám sát, phản biện xã hội\n${BODY}`,
      expected: {
        number: '210/BC-MTTQ-BTT',
        issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sóc Trăng',
        place: 'Sóc Trăng',
      },
    },
    {
      name: 'a farmers’ association',
      text: `BAN CHẤP HÀNH HỘI NÔNG DÂN\nTỈNH HƯNG YÊN\nSố: 97-BC/HNDT\nHưng Yên, ngày 25 tháng 11 năm 2019\nBÁO CÁO\nKết quả công tác Hội và phong trào nông dân năm 2019\n${BODY}`,
      expected: {
        number: '97-BC/HNDT',
        place: 'Hưng Yên',
        issuer: 'Ban Chấp hành Hội Nông dân tỉnh Hưng Yên',
      },
    },
  ]);
});

describe('feet: who signs, and who receives', () => {
  const head = `UBND TỈNH NGHỆ AN\nSỞ TƯ PHÁP\nSố: 21/BC-STP\nNghệ An, ngày 03 tháng 6 năm 2020\nBÁO CÁO\nCông tác tư pháp 6 tháng đầu năm 2020\n${BODY}`;
  check([
    {
      name: 'recipients first, then a deputy',
      text: `${head}\nNơi nhận:\n- Bộ Tư pháp (b/c);\n- UBND tỉnh (b/c);\n- Lưu: VT, VP.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Thị Hoài An`,
      expected: {
        signer: { name: 'Nguyễn Thị Hoài An', position: 'Phó Giám đốc', onBehalfOf: null },
        recipients: ['Bộ Tư pháp (b/c);', 'UBND tỉnh (b/c);', 'Lưu: VT, VP.'],
      },
    },
    {
      name: 'the signature first, its name after the recipients',
      text: `${head}\nGIÁM ĐỐC\nNơi nhận:\n- Bộ Tư pháp;\n- Lưu: VT.\nHoàng Quốc Hào`,
      expected: {
        signer: { name: 'Hoàng Quốc Hào', position: 'Giám đốc', onBehalfOf: null },
        recipients: ['Bộ Tư pháp;', 'Lưu: VT.'],
      },
    },
    {
      name: 'recipients run together on one line',
      text: `${head}\nNơi nhận: - Như trên; - Giám đốc Sở; - Lưu: VT, TH.\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nLê Văn Tú`,
      expected: {
        recipients: ['Như trên;', 'Giám đốc Sở;', 'Lưu: VT, TH.'],
        signer: { name: 'Lê Văn Tú', position: 'Chánh Văn phòng', onBehalfOf: null },
      },
    },
    {
      name: 'recipients and signature run together line by line',
      text: `${head}\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; KT. CHỦ TỊCH\n- TT Huyện ủy; PHÓ CHỦ TỊCH\n- Lưu: VT. Trương Thị Hòa`,
      expected: {
        recipients: ['Như trên;', 'TT Huyện ủy;', 'Lưu: VT.'],
        signer: { name: 'Trương Thị Hòa', position: 'Phó Chủ tịch', onBehalfOf: null },
      },
    },
    {
      name: 'a post that is signed for is another’s',
      text: `${head}\nTL. CHỦ TỊCH\nCÔNG CHỨC ĐỊA CHÍNH\nTrương Văn Bảy`,
      expected: {
        signer: { name: 'Trương Văn Bảy', position: 'Công chức địa chính', onBehalfOf: null },
      },
    },
    {
      name: 'recipients and signature side by side',
      text: `${head}\nNơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\nPhan Thị Hồng`,
      expected: {
        recipients: ['Như trên;', 'Lưu: VT.'],
        signer: { name: 'Phan Thị Hồng', position: 'Phó Giám đốc', onBehalfOf: null },
      },
    },
    {
      name: 'a name in capitals, with a degree',
      text: `${head}\nNơi nhận:\n- Như kính gửi;\n- Lưu VT.\nQ. GIÁM ĐỐC\nTS. ĐINH VĂN LÂM`,
      expected: {
        recipients: ['Như kính gửi;', 'Lưu VT.'],
        signer: { name: 'Đinh Văn Lâm', position: 'Giám đốc', onBehalfOf: null },
      },
    },
    {
      name: 'Party style',
      text: `TỈNH ỦY HÀ TĨNH\nSố 55-BC/TU\nHà Tĩnh, ngày 01 tháng 02 năm 2021\nBÁO CÁO\nkết quả đại hội đảng các cấp\n${BODY}\nNơi nhận:\n- Ban Bí thư Trung ương Đảng,\n- Các đồng chí Tỉnh ủy viên,\n- Lưu Văn phòng Tỉnh ủy.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nTrần Thế Dũng`,
      expected: {
        signer: {
          name: 'Trần Thế Dũng',
          position: 'Phó Bí thư Thường trực',
          onBehalfOf: 'T/M BAN THƯỜNG VỤ',
        },
        recipients: [
          'Ban Bí thư Trung ương Đảng,',
          'Các đồng chí Tỉnh ủy viên,',
          'Lưu Văn phòng Tỉnh ủy.',
        ],
      },
    },
    {
      name: 'no name, only a post and a digital stamp',
      text: `${head}\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nGIÁM ĐỐC\nNgười ký: Sở Tư pháp\nThời gian ký: 03.06.2020 15:38:28 +07:00`,
      expected: { signer: { name: null, position: 'Giám đốc', onBehalfOf: null } },
    },
  ]);
});

describe('articles have a headline and no head', () => {
  check([
    {
      name: 'a plain article',
      text: 'Lâm Đồng: Kim ngạch xuất khẩu nông sản tăng 12%\nSáng 15/8, UBND tỉnh Lâm Đồng tổ chức họp báo thông tin về tình hình xuất khẩu nông sản bảy tháng đầu năm.\nTheo đó, kim ngạch đạt 412 triệu USD, tăng 12,4% so với cùng kỳ năm trước.',
      expected: {
        isReport: true,
        kind: 'tin-bai',
        number: null,
        date: null,
        place: null,
        issuer: null,
        title: 'Lâm Đồng: Kim ngạch xuất khẩu nông sản tăng 12%',
        addressees: [],
        signer: null,
        recipients: [],
      },
    },
    {
      name: 'a first paragraph of two sentences is no headline',
      text: 'Trong quý I năm 2025, cảng Chân Mây đón 61 lượt tàu. Sản lượng hàng qua cảng đạt 1,2 triệu tấn.\nBan Quản lý cho biết lượng hàng tăng đều qua các tháng.',
      expected: { title: null },
    },
    {
      name: 'the lead sentence of an article is no headline',
      text: 'Chiều 12/3/2025, tại Nhà văn hóa trung tâm, UBND huyện Đam Rông tổ chức lễ ra quân huấn luyện với 320 chiến sĩ tham dự.\nSau lễ ra quân, các đơn vị bắt tay vào huấn luyện.',
      expected: { title: null },
    },
    {
      name: 'a text of one sentence is not its own title',
      text: 'Thực hiện Kế hoạch số 19/KH-UBND ngày 04/02/2025, năm 2025 xã Tân Lập có 12 mô hình mới, tăng 20% so với năm trước.',
      expected: { title: null },
    },
    {
      name: 'neither is one without its full stop',
      text: 'Năm 2025 xã Tân Lập có 12 mô hình mới, tăng 20% so với năm trước',
      expected: { title: null },
    },
    {
      name: 'a numbered heading at the top is a part of a text, not its title',
      text: 'II. Kết quả thực hiện\nToàn huyện trồng mới 45 ha rừng, đạt 90% kế hoạch.\nTỷ lệ che phủ rừng giữ ở mức 62%.',
      expected: { title: null },
    },
    {
      name: 'a title that the caller gives stands above a first paragraph',
      text: 'Sáng 03/4/2025, huyện Krông Nô họp bàn công tác thủy lợi mùa khô.\nToàn huyện có 14 hồ chứa.',
      title: 'Krông Nô bàn công tác thủy lợi',
      expected: { title: 'Krông Nô bàn công tác thủy lợi' },
    },
    {
      name: 'a headline with a shortened name and an open end',
      text: 'TP. Buôn Hồ: Chuyện cây cà phê trên đất dốc...\nNăm 2024, thị xã có 9.800 ha cà phê.\nNăng suất đạt 2,9 tấn/ha.',
      expected: { title: 'TP. Buôn Hồ: Chuyện cây cà phê trên đất dốc...' },
    },
    {
      name: 'a headline that ends in a full stop, as the address spells it',
      text: 'Xã Đắk Som ra mắt mô hình cà phê sạch.\nSáng 10/5, xã Đắk Som ra mắt mô hình cà phê sạch với 25 hộ tham gia.',
      url: 'https://dakglong.daknong.gov.vn/tin-tuc/xa-dak-som-ra-mat-mo-hinh-ca-phe-sach',
      expected: { title: 'Xã Đắk Som ra mắt mô hình cà phê sạch.' },
    },
    {
      name: 'a section label above the headline that the address spells',
      text: 'Tin hoạt động\nHuyện Tuy Phước thu ngân sách vượt dự toán năm 2022\nNăm 2022, tổng thu ngân sách trên địa bàn huyện Tuy Phước đạt 712 tỷ đồng, vượt 23% dự toán tỉnh giao và tăng 9% so với năm trước.',
      url: 'https://tuyphuoc.binhdinh.gov.vn/vi/news/tin-hoat-dong/huyen-tuy-phuoc-thu-ngan-sach-vuot-du-toan-nam-2022',
      expected: { kind: 'tin-bai', title: 'Huyện Tuy Phước thu ngân sách vượt dự toán năm 2022' },
    },
    {
      name: 'symbols, dates and "số" inside the text are no head',
      text: 'Huyện Mường Chà tổng kết công tác giảm nghèo\nThực hiện Quyết định số 412/QĐ-UBND, ngày 15/4/2023 và Nghị quyết số 09-NQ/HU, ngày 20/12/2022 của Huyện ủy, các xã đã hoàn thành rà soát.\nCác kế hoạch: số 31/KH-UBND, số 45/KH-UBND được triển khai, tỷ lệ hộ nghèo giảm còn 28,4%.',
      expected: { kind: 'tin-bai', number: null, date: null, place: null },
    },
    {
      name: 'the head of a register’s column is no number',
      text: 'Danh mục văn bản mới\nSTT\tSố/Ký hiệu\tTrích yếu\n1\t31/KH-UBND\tKế hoạch kiểm tra an toàn thực phẩm năm 2024',
      expected: { number: null },
    },
    {
      name: 'a byline that names the author’s body',
      text: 'Kết quả thực hiện Đề án 06 tại tỉnh Hòa Bình\nSau một năm, tỉnh Hòa Bình đã cấp 780.000 thẻ căn cước, đạt 98,2% số người đủ điều kiện trên địa bàn toàn tỉnh.\nCông tác tuyên truyền được triển khai sâu rộng đến các xã vùng cao và nhận được sự đồng tình của nhân dân.\nBùi Thị Lan (Công an tỉnh)',
      expected: { kind: 'tin-bai', issuer: 'Công an tỉnh Hòa Bình', signer: null },
    },
  ]);
});
