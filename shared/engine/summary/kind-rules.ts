import type { PointKind } from '../../contract/index.ts';
import type { Pattern } from '../rules/pattern.ts';
import type { Rule } from '../rules/rule-set.ts';

/** "còn hạn chế", "chưa đáp ứng", "gặp khó khăn, vướng mắc". */
const LACKS: Pattern = {
  any: [
    'trouble',
    ['still', { within: 4, find: 'lack' }],
    ['not-yet', { within: 3, find: 'reached-not' }],
  ],
};

/**
 * What a sentence is by its own words, whatever it stands under. The order is the priority: a sentence that asks for
 * something because of a difficulty is a request, one that tells a lack and its reason is a lack.
 */
export const STRONG_KINDS: readonly Rule<PointKind>[] = [
  {
    name: 'kind-basis',
    at: 'opens',
    when: ['basis-word', { within: 3, find: 'order-noun' }],
    gives: 'task',
    reads: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'],
    leaves: ['Các phòng căn cứ chức năng, nhiệm vụ được giao để tổ chức thực hiện.'],
  },
  {
    name: 'kind-reports-own',
    when: [{ notAfter: 'told-by' }, 'reports-own'],
    gives: 'task',
    reads: ['Ủy ban nhân dân huyện báo cáo kết quả thực hiện như sau:'],
    leaves: ['Theo báo cáo kết quả của Sở, thu ngân sách đạt khá.'],
  },
  {
    name: 'kind-receives-order',
    when: ['receives', { within: 2, find: 'order-noun' }],
    gives: 'task',
    reads: ['Huyện nhận được Công văn số 12/UBND-TH về việc báo cáo số liệu.'],
    leaves: ['Trong tháng đã tiếp nhận 12 hồ sơ.'],
  },
  {
    name: 'kind-despite-still',
    at: 'opens',
    when: ['despite', { within: 3, find: 'still' }],
    gives: 'shortcoming',
    reads: ['Tuy nhiên, vẫn còn 12 xã dưới mức bình quân.', 'Tuy nhiên, vẫn còn 12 xã.'],
    leaves: ['Tuy nhiên, thu ngân sách tăng khá.'],
  },
  {
    name: 'kind-on-request',
    at: 'opens',
    when: ['on-request'],
    gives: 'task',
    reads: ['Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV;'],
    leaves: ['Đề nghị của cử tri đã được trả lời.'],
  },
  {
    name: 'kind-takes-force',
    when: ['takes-force'],
    gives: 'rule',
    reads: ['Quyết định này có hiệu lực thi hành kể từ ngày ký.'],
    leaves: ['Ứng dụng mang lại hiệu quả rõ rệt.'],
  },
  {
    name: 'kind-named-cause',
    when: ['cause-noun'],
    unless: { any: ['no-cause', 'overcoming'] },
    gives: 'cause',
    reads: ['Nguyên nhân chủ yếu là kinh phí cấp muộn.'],
    leaves: ['Cơ quan chức năng đang điều tra nguyên nhân vụ cháy.'],
  },
  {
    name: 'kind-asks',
    when: [{ notAfter: 'before-ask' }, { notAfter: '#number' }, 'asks', { not: 'ask-object' }],
    gives: 'proposal',
    reads: ['Đề nghị Bộ Tài chính sớm bổ sung kinh phí cho tỉnh.'],
    leaves: ['Theo đề nghị của Giám đốc Sở Nội vụ.', 'Đã trả lời kiến nghị của 12 cử tri.'],
  },
  {
    name: 'kind-lacks',
    when: LACKS,
    unless: { any: ['overcoming', 'people-in-need'] },
    gives: 'shortcoming',
    reads: ['Nguồn nhân lực còn hạn chế, chưa đáp ứng yêu cầu.'],
    leaves: ['Tỉnh đã tháo gỡ khó khăn cho 12 dự án.'],
  },
  {
    name: 'kind-aims',
    when: ['aims'],
    unless: { any: ['already'] },
    gives: 'plan',
    reads: ['Phấn đấu đến năm 2030 có 80% xã đạt chuẩn.'],
    leaves: ['Đã có 12 xã đạt chuẩn.'],
  },
  {
    name: 'kind-sets-tasks',
    when: ['sets-tasks'],
    gives: 'plan',
    reads: ['Hội nghị đã đề ra nhiệm vụ trọng tâm 6 tháng cuối năm.'],
    leaves: ['Hội nghị đã thông qua báo cáo.'],
  },
  {
    name: 'kind-should',
    when: ['should', { within: 3, find: 'doing-verb' }],
    unless: { any: ['norm'] },
    gives: 'plan',
    reads: ['Các xã cần tập trung rà soát hộ nghèo.'],
    leaves: ['Nên kinh tế của huyện tăng khá.'],
  },
  {
    name: 'kind-did',
    when: ['perfective'],
    unless: { any: ['aims', 'orders'] },
    gives: 'result',
    reads: ['Sở đã ban hành kế hoạch kiểm tra năm 2025.'],
    leaves: ['Sở yêu cầu các đơn vị đã được giao vốn khẩn trương giải ngân.'],
  },
];

/** What a sentence is where nothing above it tells: weaker words. */
export const WEAK_KINDS: readonly Rule<PointKind>[] = [
  {
    name: 'kind-event',
    when: ['holds-event'],
    gives: 'task',
    reads: ['Sáng 12/3, Ủy ban nhân dân tỉnh tổ chức hội nghị tổng kết công tác năm.'],
    leaves: ['Hội nghị kết thúc lúc 11 giờ.'],
  },
  {
    name: 'kind-carries-out',
    at: 'opens',
    when: ['carries-out', { not: 'names-law' }, { within: 2, find: 'order-noun' }],
    gives: 'task',
    reads: ['Thực hiện Nghị quyết số 12-NQ/TU, huyện đã ban hành kế hoạch.'],
    leaves: ['Thực hiện tốt công tác dân vận.', 'Thi hành kỷ luật 12 đảng viên.'],
  },
  {
    name: 'kind-follows-order',
    at: 'opens',
    when: ['follows-order'],
    gives: 'task',
    reads: ['Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 12/UBND-VX về phòng dịch.'],
    leaves: ['Thực hiện tốt công tác chỉ đạo, điều hành.'],
  },
  {
    name: 'kind-orders',
    when: [{ notAfter: 'makes-noun' }, { any: ['orders', ['assigns', '#capital']] }],
    unless: 'already',
    gives: 'plan',
    reads: ['Giao Sở Nội vụ chủ trì, tổng hợp.', 'Giao Sở Nội vụ xem lại số liệu.'],
    leaves: [
      'Sở đã giao dự toán cho 12 đơn vị.',
      'Trật tự an toàn giao thông diễn biến phức tạp.',
      'Được sự chỉ đạo của Tỉnh ủy, sản xuất ổn định.',
    ],
  },
  {
    name: 'kind-does',
    at: 'opens',
    when: ['doing-verb'],
    unless: 'perfective',
    gives: 'plan',
    reads: ['Tiếp tục rà soát, sắp xếp trụ sở dôi dư.'],
    leaves: ['Tăng cường kiểm tra, đã xử lý 12 trường hợp.'],
  },
  {
    name: 'kind-duty',
    when: ['duty'],
    unless: { any: ['already', 'reached'] },
    gives: 'plan',
    reads: ['Văn phòng Sở chủ trì, phối hợp với các phòng thực hiện kế hoạch này.'],
    leaves: ['Sở đã chủ trì, phối hợp kiểm tra 12 đơn vị.'],
  },
  {
    name: 'kind-issues',
    when: ['issues-it', { within: 2, find: 'order-noun' }],
    gives: 'result',
    reads: ['Văn phòng Ủy ban ban hành Văn bản số 12/VP-TH hướng dẫn các xã.'],
    leaves: ['Nhà xuất bản phát hành sách.'],
  },
  {
    name: 'kind-norm',
    when: ['norm'],
    gives: 'rule',
    reads: ['Mức hỗ trợ là 500.000 đồng/người/tháng.'],
    leaves: ['Đã chi trả cho 12 người.'],
  },
  {
    name: 'kind-reached',
    when: ['reached'],
    gives: 'result',
    reads: ['Tổng thu ngân sách đạt 12 tỷ đồng.'],
    leaves: ['Các đơn vị tự kiểm tra.'],
  },
];

/** What a heading, or a line that leads in a list, says of what stands below it. */
export const HEADING_KINDS: readonly Rule<PointKind>[] = [
  {
    name: 'heading-proposal',
    when: ['head-proposal'],
    gives: 'proposal',
    reads: ['IV. ĐỀ XUẤT, KIẾN NGHỊ'],
    leaves: ['2. Kết quả giải quyết kiến nghị của cử tri'],
    unless: 'head-done',
  },
  {
    name: 'heading-shortcoming',
    when: ['head-shortcoming'],
    gives: 'shortcoming',
    reads: ['2. Tồn tại, hạn chế và nguyên nhân'],
    leaves: ['3. Giải pháp khắc phục hạn chế'],
    unless: { any: ['overcoming', 'head-plan'] },
  },
  {
    name: 'heading-cause',
    when: ['head-cause'],
    gives: 'cause',
    reads: ['3. Nguyên nhân'],
    leaves: ['1. Kết quả'],
  },
  {
    name: 'heading-done',
    when: ['head-done'],
    gives: 'result',
    reads: ['2. Kết quả thực hiện nhiệm vụ trọng tâm'],
    leaves: ['III. Nhiệm vụ trọng tâm năm 2026'],
  },
  {
    name: 'heading-plan',
    when: ['head-plan'],
    gives: 'plan',
    reads: ['III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026'],
    leaves: ['I. Đặc điểm tình hình'],
  },
  {
    name: 'heading-result',
    when: ['head-result'],
    gives: 'result',
    reads: ['1. Thuận lợi'],
    leaves: ['III. Khó khăn'],
  },
];

/** Words of which a statement has one: a verb, or what stands for it. A line without any is a label. */
export const STATEMENTS: readonly Rule<true>[] = [
  {
    name: 'states-something',
    when: {
      any: [
        'already',
        'reached',
        'doing-verb',
        'should',
        'orders',
        'duty',
        'asks',
        'still',
        'not-yet',
        'trouble',
        'takes-force',
        'carries-out',
        'holds-event',
      ],
    },
    gives: true,
    reads: ['Tổng thu ngân sách đạt 12 tỷ đồng.'],
    leaves: ['Biểu số 2'],
  },
];
