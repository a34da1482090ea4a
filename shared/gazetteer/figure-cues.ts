/** Words around a number that say how to take it. All in normal form; one table a knowledge. */

/** Small words that go on after a place's name with its number ("xã Tam Xuân 2 tổ chức …"). */
export const AFTER_NUMBERED_NAME: ReadonlySet<string> = new Set(
  'đã có là và đạt được cho tại trong với về thuộc huyện tỉnh thành thị vừa khóa lần nhiệm giai sau ban hoàn triển thực chủ trên để khi tổ cũng còn sẽ đang phối tiếp phát'.split(
    ' ',
  ),
);

/** Verbs of growth and decline right before a figure: it is a change. */
export const CHANGE_VERBS: ReadonlyArray<readonly ['up' | 'down', readonly string[]]> = [
  [
    'up',
    [
      'tăng',
      'tăng thêm',
      'tăng trưởng',
      'tăng trưởng đạt',
      'tăng trưởng ước đạt',
      'tăng trưởng bình quân',
      'có thêm',
      'thêm',
      'cao hơn',
      'nhiều hơn',
      'lớn hơn',
      'tăng bình quân',
      'tăng trên',
      'tăng hơn',
      'tăng tới',
      'tăng đến',
      'tăng được',
      'tăng mới',
      'tăng trung bình',
      'tăng cao',
      'tăng mạnh',
      'tăng gấp',
      'gấp',
      'cao gấp',
      'cao hơn gấp',
      'cao hơn gần gấp',
      'hơn gấp',
      'nâng thêm',
      'nâng lên',
      'bổ sung thêm',
      'mở rộng thêm',
      'dài hơn',
      'nhanh hơn',
      'tăng nhẹ',
      'tăng so với cùng kỳ',
      'tăng tương ứng',
      'tăng ròng',
    ],
  ],
  [
    'down',
    [
      'giảm',
      'giảm được',
      'giảm bớt',
      'giảm đi',
      'giảm tới',
      'giảm đến',
      'giảm bình quân',
      'giảm trung bình',
      'giảm nhẹ',
      'giảm mạnh',
      'giảm sâu',
      'thấp hơn',
      'ít hơn',
      'nhỏ hơn',
      'cắt giảm',
      'rút ngắn',
      'rút ngắn được',
      'tiết giảm',
      'kéo giảm',
      'hụt',
      'giảm so với cùng kỳ',
      'cắt giảm được',
      'sụt giảm',
      'tinh giản',
      'tinh giản được',
      'giảm ròng',
      'kém hơn',
      'chậm hơn',
    ],
  ],
];

/** Between a change's verb and "còn", "xuống còn", "lên" stands where it ended: a level. */
export const LEVEL_AFTER_CHANGE: ReadonlySet<string> = new Set([
  'còn',
  'lên',
  'xuống',
  'từ',
  'thành',
]);

/** Bases of comparison: what stands after the figure. */
export type BaseName =
  | 'same-period'
  | 'plan'
  | 'budget'
  | 'previous'
  | 'total'
  | 'start-of-year'
  | 'other';

export const BASES: ReadonlyArray<readonly [BaseName, readonly string[]]> = [
  [
    'same-period',
    [
      'cùng kỳ',
      'cùng kì',
      'cùng kỳ năm trước',
      'cùng kỳ năm ngoái',
      'cùng thời điểm',
      'cùng kỳ năm',
      'ck',
      'cknt',
    ],
  ],
  [
    'start-of-year',
    ['đầu năm', 'đầu kỳ', 'cuối năm', 'đầu nhiệm kỳ', 'thời điểm đầu năm', 'cuối năm trước'],
  ],
  [
    'budget',
    ['dự toán', 'dt', 'dự toán giao', 'dự toán năm', 'vốn giao', 'vốn được giao', 'kế hoạch vốn'],
  ],
  [
    'plan',
    [
      'kế hoạch',
      'kh',
      'chỉ tiêu',
      'mục tiêu',
      'nghị quyết',
      'kịch bản',
      'kế hoạch giao',
      'kế hoạch năm',
      'chỉ tiêu giao',
      'chỉ tiêu kế hoạch',
      'nhiệm vụ',
      'kế hoạch đề ra',
      'mục tiêu đề ra',
      'kế hoạch được giao',
    ],
  ],
  [
    'previous',
    [
      'năm trước',
      'năm ngoái',
      'tháng trước',
      'quý trước',
      'tuần trước',
      'kỳ trước',
      'năm',
      'tháng',
      'quý',
      'nhiệm kỳ trước',
      'giai đoạn',
      'giai đoạn trước',
      'trước đây',
      'trước đó',
      'nhiệm kỳ',
      'khi',
      'trước khi',
      'trước',
      'thời điểm',
      'vụ trước',
      'niên vụ trước',
      'năm học trước',
      'năm học',
    ],
  ],
  [
    'total',
    [
      'tổng',
      'tổng số',
      'số',
      'toàn',
      'tổng diện tích',
      'tổng giá trị',
      'tổng chi',
      'tổng thu',
      'tổng dân số',
      'dân số',
      'gdp',
      'grdp',
      'quy mô',
    ],
  ],
];

/** Plan words that make a percentage before them an attainment ("đạt 97% kế hoạch"). */
export const ATTAINMENT_BASES: readonly string[] = [
  'kế hoạch',
  'kh',
  'dự toán',
  'dt',
  'chỉ tiêu',
  'mục tiêu',
  'kịch bản',
  'nghị quyết',
  'kế hoạch vốn',
  'vốn kế hoạch',
  'tổng kế hoạch',
  'tổng dự toán',
  'so kế hoạch',
  'so kh',
  'so dự toán',
  'số giao',
  'số vốn giao',
  'vốn giao',
  'vốn được giao',
  'tổng vốn giao',
  'số vốn được giao',
  'kế hoạch vốn giao',
  'tổng số vốn giao',
  'tổng kế hoạch vốn',
  'tiến độ',
  'khối lượng',
  'nhiệm vụ',
  'pháp lệnh',
  'kế hoạch năm',
  'ntm',
  'hđnd',
];
/** Of these, words that are a plan only with its giving or year after them. */
export const WEAK_ATTAINMENT_BASES: ReadonlySet<string> = new Set([
  'nghị quyết',
  'tiến độ',
  'khối lượng',
  'nhiệm vụ',
  'hđnd',
  'ntm',
  'chỉ tiêu',
  'mục tiêu',
]);

/** Anywhere before a figure in its sentence: what follows is aimed at, not reached. */
export const TARGET_CUES: readonly string[] = [
  'phấn đấu',
  'mục tiêu',
  'chỉ tiêu phấn đấu',
  'mục tiêu phấn đấu',
  'quyết tâm',
  'đặt mục tiêu',
  'đề ra mục tiêu',
  'đặt ra mục tiêu',
  'chỉ tiêu đề ra',
  'dự kiến phấn đấu',
  'hướng tới',
  'hướng đến',
  'với mục tiêu',
  'đề ra chỉ tiêu',
  'chỉ tiêu đến năm',
  'tầm nhìn đến năm',
  // Only where it is set ("đề ra 12 chỉ tiêu").
  'chỉ tiêu',
];
/** Right before the figure (a few words) only. */
export const NEAR_TARGET_CUES: readonly string[] = [
  'đảm bảo',
  'bảo đảm',
  'kế hoạch',
  'kh',
  'kế hoạch là',
  'theo kế hoạch',
  'chỉ tiêu',
  'chỉ tiêu là',
  'mục tiêu là',
  'kế hoạch năm',
  'phải đạt',
  'cần đạt',
  'chỉ tiêu giao',
  'kế hoạch giao',
  'mục tiêu',
];

/** In a heading or a list's opening line: the lines below are targets. */
export const TARGET_HEADINGS: readonly string[] = [
  'mục tiêu',
  'chỉ tiêu',
  'phấn đấu',
  'phương hướng',
  'nhiệm vụ trọng tâm',
  'phương hướng, nhiệm vụ',
  'nhiệm vụ, giải pháp',
  'chỉ tiêu chủ yếu',
  'mục tiêu cụ thể',
  'kế hoạch năm',
  'nhiệm vụ năm',
];
/** … unless it also says that it tells results. */
export const RESULT_HEADINGS: readonly string[] = [
  'kết quả',
  'tình hình',
  'đánh giá',
  'thực hiện',
  'đạt được',
  'hoàn thành',
  'kết quả thực hiện',
  'thực trạng',
  'đã',
];

export const SHARE_CUES: readonly string[] = [
  'chiếm',
  'chiếm tỷ lệ',
  'chiếm tỉ lệ',
  'chiếm tỷ trọng',
  'chiếm khoảng',
  'chiếm trên',
  'chiếm gần',
  'chiếm hơn',
  'tương đương',
  'chiếm tới',
  'chiếm đến',
];
/** A subject that opens with one of these is a share whatever its verb. */
export const SHARE_SUBJECTS: readonly string[] = ['tỷ trọng', 'tỉ trọng', 'cơ cấu'];
