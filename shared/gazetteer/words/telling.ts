import { row } from './word-row.ts';

/** The classes of the words below, each with what it means. */
export const TELLING_CLASSES = {
  still: 'says that a lack goes on',
  lack: 'a lack, after a word that says that it goes on',
  trouble: 'a lack by itself',
  'not-yet': 'denies what follows it, so far',
  'reached-not': 'what is denied so',
  overcoming: 'the trouble is met, avoided or gone',
  'people-in-need': 'names people and places in need, or a bound, not a lack',
  despite: 'turns to the other side',
  'cause-noun': 'names a cause',
  'no-cause': 'a cause that is only looked for',
  asks: 'asks something of others',
  'before-ask': 'before a request these make it a thing told of',
  'ask-object': 'after a request these make it a noun',
  'on-request': 'the request that an act rests on',
  turns: 'after a comma these begin a clause that tells another thing',
  should: 'says what has to be done',
  aims: 'says that it lies ahead',
  orders: 'tells others to do it',
  'makes-noun': 'before a verb these make it a noun',
  'names-law': 'after what carries out: the law in general, or a punishment, no order',
  'follows-order': 'opens what an order is followed by',
  'sets-tasks': 'lays down tasks',
  duty: 'says whose task it is',
  'doing-verb': 'opens a task',
  already: 'says that it is so by now',
  reached: 'reports a result',
  'carries-out': 'opens what the page carries out',
  'basis-word': 'opens a legal basis',
  'order-noun': 'names what binds: a document, a direction',
  'reports-thing': 'reports, or draws up a plan',
  'reports-own': 'reports as this page does',
  'told-by': 'before it: another report',
  receives: 'gets an order',
  'holds-event': 'holds a meeting',
  norm: 'words of a norm',
  'issues-it': 'issues a document',
  'takes-force': 'says from when it holds',
  formula: 'said because a report is a report',
  attends: 'tells who was there',
  caption: 'words of a caption',
  announced: 'announces what matters',
  whole: 'says that it is the whole',
  empty: 'function words, which say nothing of what a sentence is about',
  'head-result': 'a heading of results',
  'head-shortcoming': 'a heading of shortcomings',
  'head-cause': 'a heading of causes',
  'head-proposal': 'a heading of requests',
  'head-plan': 'a heading of tasks to come',
  'head-done': 'a heading that reports on what was to be done',
} as const;

/**
 * Words by which a sentence tells what it is: what was reached (kết quả), what is lacking (tồn tại, hạn chế), why
 * (nguyên nhân), what is asked for (kiến nghị), what comes next (phương hướng, nhiệm vụ), what a norm says (quy định).
 */
export const TELLING_WORDS = [
  row(['still'], `còn có | vẫn chưa | có nơi | có lúc | đôi lúc | đôi khi`),
  row(
    ['lack'],
    `nhiều hạn chế | nhiều khó khăn | gặp khó khăn | gặp nhiều khó khăn | khá thấp | rất thấp | thiếu thốn |
     thiếu hụt | lúng túng | bị động | nhỏ lẻ | manh mún | lỏng lẻo | mờ nhạt | dàn trải | nặng nề | xuống cấp |
     tồn đọng | nợ đọng | sai sót | nhiều thách thức | mỏng | tản mạn | rời rạc | chồng chéo | nhiều vướng mắc |
     cao hơn so với yêu cầu | đùn đẩy | né tránh | lơ là | chủ quan | trông chờ | ỷ lại | phức tạp |
     diễn biến phức tạp | khiêm tốn | lạc hậu | bất hợp lý | tiềm ẩn | tiềm ẩn nhiều rủi ro |
     dưới bình quân chung | dưới mức bình quân`,
  ),
  row(
    ['lack', 'head-shortcoming'],
    `hạn chế | khó khăn | yếu kém | bất cập | thách thức | vướng mắc`,
  ),
  row(
    ['trouble'],
    `gặp khó khăn, vướng mắc | gặp nhiều vướng mắc | gặp không ít khó khăn | khó khăn, vướng mắc |
     khó khăn, hạn chế | tồn tại, hạn chế | hạn chế, tồn tại | hạn chế, yếu kém | hạn chế, bất cập |
     bất cập, hạn chế | bộc lộ | bộc lộ nhiều | trễ hạn | trễ hẹn | trể hạn | trể hẹn | quá hạn |
     không đạt | không đạt kế hoạch | không đạt yêu cầu | không hoàn thành | đạt thấp | đạt rất thấp |
     tiến độ chậm | chậm tiến độ | không đảm bảo | không bảo đảm | không đáp ứng | không kịp thời |
     không đồng bộ | chậm trễ | chậm khắc phục | hạn chế là | tồn tại là | khó khăn là | còn tình trạng |
     vẫn xảy ra | vẫn còn tình trạng | còn xảy ra | ùn tắc | bức xúc | gây bức xúc | đối mặt với nhiều rủi ro |
     nhiều rủi ro và thách thức | suy giảm | giai đoạn đầy thách thức | thấp hơn so với mục tiêu |
     không ít hạn chế | không ít khó khăn | nhầm | sai phạm | đã hư hỏng | trái phép`,
  ),
  row(['not-yet'], `chưa được | chưa có | chưa thực sự | chưa thật sự | chưa thể`),
  row(
    ['reached-not'],
    `đồng đều | rõ | rõ nét | rõ ràng | chặt chẽ | nghiêm | quyết liệt | sâu | sâu rộng | sâu sát |
     tương xứng | đầy đủ | hiệu quả | vững chắc | bền vững | thống nhất | theo kịp |
     chú trọng đúng mức | mạnh dạn | toàn diện | phù hợp | xứng tầm | hình thành | đi vào | sát |
     như mong muốn | hợp lý | xử lý dứt điểm | xử lý triệt để | nhịp nhàng | linh hoạt`,
  ),
  row(
    ['reached-not', 'doing-verb'],
    `đáp ứng | kịp thời | phổ biến | thường xuyên | nghiêm túc | hoàn thiện | quan tâm | phát huy |
     khai thác | tạo`,
  ),
  row(['reached-not', 'reached'], `ổn định`),
  row(['reached-not', 'before-ask', 'doing-verb'], `chủ động`),
  row(['reached-not', 'overcoming', 'doing-verb'], `khắc phục`),
  row(
    ['overcoming'],
    `khắc phục khó khăn | khắc phục kịp thời | khắc phục những | khắc phục các | tháo gỡ khó khăn |
     tháo gỡ kịp thời | tháo gỡ các | giải quyết khó khăn | vượt qua | vượt qua khó khăn | vượt khó |
     chia sẻ khó khăn | hỗ trợ khó khăn | hạn chế tối đa | hạn chế thấp nhất | hạn chế đến mức |
     góp phần hạn chế | nhằm hạn chế | để hạn chế | không để | xử lý nghiêm | đã giảm | giảm xuống |
     giảm dần | giảm đáng kể | tránh tình trạng | hạn chế tình trạng | không có tồn tại |
     không còn tồn tại | không xảy ra | không để xảy ra`,
  ),
  row(['overcoming', 'doing-verb'], `tháo gỡ | ngăn chặn`),
  row(
    ['people-in-need'],
    `gia đình khó khăn | hộ khó khăn | hoàn cảnh khó khăn | có hoàn cảnh khó khăn | đặc biệt khó khăn |
     vùng khó khăn | xã khó khăn | đối tượng khó khăn | người khó khăn | các hộ khó khăn | điều kiện khó khăn |
     hoàn cảnh đặc biệt khó khăn | đời sống khó khăn | có thu nhập thấp | thu nhập thấp | thấp nhất |
     cao nhất và thấp nhất | hơn và thấp hơn`,
  ),
  row(
    ['despite'],
    `bên cạnh những kết quả đạt được | bên cạnh những kết quả | bên cạnh kết quả đạt được |
     mặc dù vậy | dù vậy | thế nhưng`,
  ),
  row(
    ['cause-noun'],
    `nguyên nhân chủ yếu | nguyên nhân chính | nguyên nhân là do | nguyên nhân khách quan |
     nguyên nhân chủ quan | lí do`,
  ),
  row(
    ['no-cause'],
    `không rõ nguyên nhân | chưa rõ nguyên nhân | làm rõ nguyên nhân | điều tra nguyên nhân | xác định nguyên nhân |
     tìm nguyên nhân | phân tích nguyên nhân | rõ nguyên nhân | vì lý do | với lý do | nêu rõ lý do`,
  ),
  row(['turns'], `do vậy | vì vậy`),
  row(
    ['asks'],
    `kính đề nghị | xin kiến nghị | kính mong | mong muốn | kiến nghị, đề xuất | trân trọng đề nghị |
     rất mong`,
  ),
  row(['asks', 'head-proposal'], `đề xuất, kiến nghị`),
  row(['asks', 'turns', 'head-proposal'], `đề nghị | kiến nghị`),
  row(
    ['before-ask'],
    `hồ sơ | tờ trình | giấy | danh sách | trả lời | tiếp thu | phản ánh | ý kiến`,
  ),
  row(['before-ask', 'doing-verb'], `nghiên cứu`),
  row(['ask-object'], `của cử tri | cử tri | xử lý kỷ luật`),
  row(['on-request'], `xét đề nghị của | xét đề nghị | theo đề xuất của | xét tờ trình`),
  row(['on-request', 'carries-out'], `theo đề nghị của`),
  row(['should'], `cần phải | cần có | cần sớm | cần tiếp tục`),
  row(
    ['aims'],
    `trong thời gian tới | trong giai đoạn tới | giai đoạn tới | những tháng cuối năm |
     6 tháng cuối năm | các tháng cuối năm | quý tiếp theo | tháng tới | tuần tới | năm tới |
     trong những năm tới | kế hoạch năm tới`,
  ),
  row(
    ['orders'],
    `yêu cầu | giao cho | giao các | giao phòng | giao văn phòng | lưu ý | định hướng trong |
     đã đề ra nhiệm vụ`,
  ),
  row(['makes-noun'], `sự | ý kiến của | sự quan tâm`),
  row(['names-law'], `kỉ luật`),
  row(['orders', 'sets-tasks'], `đề ra nhiệm vụ`),
  row(['orders', 'doing-verb', 'head-plan'], `phân công`),
  row(
    ['sets-tasks'],
    `đề ra các nhiệm vụ | đề ra phương hướng | quyết nghị các | đề ra một số nhiệm vụ | đã định hướng |
     đề ra các giải pháp`,
  ),
  row(
    ['duty'],
    `có trách nhiệm | chịu trách nhiệm | chủ trì, phối hợp | chủ trì phối hợp | phối hợp với`,
  ),
  row(
    ['doing-verb'],
    `tập trung | khẩn trương | ưu tiên | củng cố | duy trì | đôn đốc |
     thúc đẩy | khuyến khích | mở rộng | giữ vững | siết chặt | quản lý | cập nhật | thông qua các |
     chuẩn bị | tích cực | đề cao | ứng dụng | tham gia | cải thiện |
     lãnh đạo | công khai | thống kê | lồng ghép | vận hành | tạo điều kiện | làm tốt |
     thực hành | thực hiện tốt | thực hiện nghiêm | thực hiện có hiệu quả | tiến hành | cung cấp |
     xây dựng và | lựa chọn | đa dạng hóa | rà soát, | kiểm soát | nhân rộng | bám sát`,
  ),
  row(['doing-verb', 'amount-qualifier'], `sử dụng`),
  row(['doing-verb', 'own-amount', 'amount-qualifier'], `đầu tư`),
  row(
    ['already'],
    `đã được | đã và đang | cơ bản | cơ bản đã | đã phát sinh | đã hoàn thành | đều đạt | hiện nay có |
     luôn được | thường xuyên được | tiếp tục được`,
  ),
  row(
    ['reached'],
    `tổ chức thành công | được duy trì | được bảo đảm | được đảm bảo | được giữ vững |
     được tăng cường | được chú trọng | được quan tâm | được nâng lên | được cải thiện |
     được triển khai | được đẩy mạnh | được củng cố | chuyển biến tích cực |
     nhiều chuyển biến tích cực | kết quả tích cực | nhiều kết quả tích cực | kết quả quan trọng |
     nhiều kết quả quan trọng | khởi sắc`,
  ),
  row(['reached', 'head-result'], `thuận lợi`),
  row(['whole'], `toàn phường`),
  row(['carries-out'], `thực hiện quy định | theo yêu cầu | thực hiện theo | phúc đáp`),
  row(
    ['carries-out', 'follows-order'],
    `thực hiện chỉ đạo | theo chỉ đạo | thực hiện ý kiến chỉ đạo | thực hiện sự chỉ đạo`,
  ),
  row(['order-noun'], `ý kiến chỉ đạo | đề cương`),
  row(
    ['reports-thing'],
    `xây dựng kế hoạch | ban hành kế hoạch | đã tiến hành tổng kết | đánh giá kết quả | tiến hành sơ kết`,
  ),
  row(['reports-thing', 'formula'], `trân trọng báo cáo`),
  row(
    ['reports-thing', 'reports-own'],
    `xin báo cáo | báo cáo tình hình | báo cáo kết quả | xin trân trọng báo cáo | báo cáo như sau |
     tiến hành tổng kết`,
  ),
  row(['told-by'], `nghe | nộp | chế độ`),
  row(['receives'], `nhận được | tiếp nhận chỉ đạo`),
  row(
    ['holds-event'],
    `tổ chức hội nghị | tổ chức kỳ họp | tổ chức lớp | tổ chức lễ | chủ trì hội nghị | chủ trì buổi làm việc |
     chủ trì cuộc họp | chủ trì phiên họp | tổ chức họp báo | phối hợp tổ chức | đã long trọng tổ chức |
     đã tổ chức kỳ họp | tổ chức thành công kỳ họp | tổ chức buổi làm việc | tổ chức hội thảo | đã chủ trì |
     tổ chức đại hội | khai mạc | đã diễn ra | diễn ra | bế mạc`,
  ),
  row(
    ['norm'],
    `có hiệu lực thi hành | mức hỗ trợ là | mức hỗ trợ | mức hưởng | mức phạt | được hưởng |
     phạt tiền | không được phép | quy định mức | quy định rõ | đối tượng áp dụng |
     phạm vi điều chỉnh | điều kiện hưởng | thẩm quyền quyết định | áp dụng từ | áp dụng đối với |
     mức đóng | mức chi | được miễn | được giảm | mức lương | mức thu | mức trợ cấp`,
  ),
  row(
    ['norm', 'takes-force'],
    `hiệu lực thi hành | thay thế quyết định | thay thế nghị định | hết hiệu lực`,
  ),
  row(['takes-force'], `bãi bỏ quyết định`),
  row(
    ['formula'],
    `trên đây là | trên đây là báo cáo | kính báo cáo | xin trân trọng cảm ơn | trân trọng cảm ơn |
     xin trân trọng cám ơn | xin cảm ơn | trân trọng kính trình | kính trình | kính chúc |
     trong quá trình thực hiện | trong quá trình triển khai thực hiện | trong quá trình tổ chức thực hiện |
     nếu có vướng mắc | đề nghị phản ánh | phản ánh về | nhiệt liệt chào mừng | ảnh minh họa | ảnh | nguồn |
     tin, ảnh | tham dự hội nghị | tham dự có | dự hội nghị có | tham dự buổi | cùng dự | dự và chỉ đạo |
     đến dự | về phía | gồm các đồng chí | tới dự`,
  ),
  row(['formula', 'attends'], `chủ trì hội nghị có`),
  row(
    ['attends'],
    `chủ trì kỳ họp có | phát biểu khai mạc | dự kỳ họp | dự hội nghị | tham dự kỳ họp | thay mặt thủ tướng |
     ghi nhận, biểu dương | sau khi nghe báo cáo | các đồng chí | chủ tọa kỳ họp | tham gia hội nghị |
     tham gia đoàn`,
  ),
  row(
    ['caption'],
    `trả lời phóng viên | phát biểu | phát biểu chỉ đạo | phát biểu tại | trình bày báo cáo | quang cảnh |
     toàn cảnh | các đại biểu | chụp ảnh lưu niệm`,
  ),
  row(['announced'], `đặc biệt là | đáng lưu ý | trọng tâm là | trước hết là`),
  row(
    ['head-result'],
    `kết quả đạt được | ưu điểm | những kết quả | mặt được | công tác chỉ đạo | đánh giá chung |
     thành tựu | kết quả công tác`,
  ),
  row(['head-result', 'head-done'], `tình hình thực hiện`),
  row(['head-shortcoming'], `tồn tại | khuyết điểm | mặt chưa được | những hạn chế`),
  row(['head-cause'], `bài học kinh nghiệm`),
  row(
    ['head-plan'],
    `mục đích, yêu cầu | mục đích | nội dung thực hiện | kinh phí thực hiện | chương trình công tác |
     kế hoạch thực hiện | công việc trọng tâm | quan điểm`,
  ),
  row(['head-done'], `đã thực hiện | tình hình triển khai | kết quả triển khai`),
] as const;
