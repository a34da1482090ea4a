import type { Message } from './catalogue.ts';

/** What the page of rules says around them. */
export const ruleMessages = {
  title: { vi: 'Soi đọc thế nào', en: 'How Soi reads' },
  lead: {
    vi: 'Soi đọc báo cáo theo {rules} quy tắc, trả lời {questions} câu hỏi. Mỗi quy tắc tìm những từ thuộc một số lớp từ; bên dưới là câu mà quy tắc nhận, và câu mà quy tắc bỏ qua. Trong mỗi câu hỏi, quy tắc đứng trước quyết định trước.',
    en: 'Soi reads reports by {rules} rules, which answer {questions} questions. Each rule looks for words of some classes; below are sentences that it reads, and sentences that it leaves alone. Within a question the first rule that holds decides.',
  },
  generated: {
    vi: 'Trang này sinh từ chính những quy tắc mà máy đọc dùng (phiên bản {version}), nên không thể khác với cách Soi đọc. Dạng dữ liệu:',
    en: 'This page is made of the very rules that the engine runs (version {version}), so that it cannot differ from how Soi reads. As data:',
  },
  contents: { vi: 'Các câu hỏi', en: 'The questions' },
  classes: { vi: 'Các lớp từ', en: 'Word classes' },
  classesLead: {
    vi: 'Mỗi từ đứng một chỗ trong từ điển của Soi, với những lớp mà từ đó thuộc về. Tên và nghĩa của lớp ghi bằng tiếng Anh, như trong mã nguồn.',
    en: 'Each word stands once in Soi’s gazetteer, with the classes that it has.',
  },
  looksFor: { vi: 'Tìm', en: 'Looks for' },
  gives: { vi: 'Trả lời', en: 'Answers' },
  reads: { vi: 'Nhận', en: 'Reads' },
  leaves: { vi: 'Bỏ qua', en: 'Leaves alone' },
  decides: { vi: 'Quyết định trường {field}', en: 'Decides the field {field}' },
  count: { vi: '{n} quy tắc', en: '{n} rules' },
  phraseCount: { vi: '{n} từ, cụm từ', en: '{n} words and phrases' },
} as const satisfies Record<string, Message>;

/** The questions in Vietnamese, by their English words. */
export const questionsInVietnamese: Readonly<Record<string, string>> = {
  'Which numbers are no figures': 'Con số nào không phải là số liệu',
  'Which numbers are ranks': 'Con số nào là thứ hạng',
  'How exact a number is by the words before it': 'Từ đứng trước cho biết con số chính xác đến đâu',
  'How exact a number is by the words behind it': 'Từ đứng sau cho biết con số chính xác đến đâu',
  'Which numbers are estimates by words ahead of their verb':
    'Con số nào là ước tính, theo từ đứng trước động từ',
  'What a figure reports':
    'Số liệu nói điều gì: mức, mức tăng giảm, tỷ lệ đạt, tỷ trọng, thứ hạng, mục tiêu',
  'Which figures are amounts of a change': 'Số liệu nào là mức tăng, giảm',
  'Which figures are measured by a plan': 'Số liệu nào so với kế hoạch',
  'Which figures are shares': 'Số liệu nào là tỷ trọng',
  'Which figures are aimed at': 'Số liệu nào là mục tiêu',
  'Which words say that figures to come are aimed at':
    'Từ nào báo rằng số liệu sắp nêu là mục tiêu',
  'Which names of bodies stand for a thing or a group':
    'Tên cơ quan nào chỉ một vật hay một nhóm, không phải một cơ quan',
  'How a text names a unit that it does not speak of':
    'Văn bản nhắc tên một đơn vị hành chính mà không nói về nó như thế nào',
  'What is done with a document': 'Báo cáo làm gì với văn bản được dẫn',
  'What a lead says of the documents that it lists':
    'Câu dẫn nói gì về các văn bản được liệt kê bên dưới',
  'What a sentence is by its own words': 'Câu thuộc loại ý nào, theo chính lời của câu',
  'What a sentence is where nothing stronger tells':
    'Câu thuộc loại ý nào, khi không có dấu hiệu mạnh hơn',
  'What a heading says of what stands below it': 'Đề mục cho biết gì về phần bên dưới',
  'Whether a line states something': 'Dòng chữ có nêu một điều gì không',
  'Whether a number of months is a part of the year': 'Số tháng có phải là một phần của năm không',
  'Which periods are not of the figures beside them':
    'Kỳ nào không phải là kỳ của số liệu đứng cạnh',
  'Which periods are part of a name': 'Kỳ nào là một phần của tên gọi',
  'What says what a count is of': 'Điều gì cho biết con số đếm cái gì',
  'Where what a figure is said of ends': 'Cụm từ chỉ đối tượng của số liệu kết thúc ở đâu',
  'What a head makes of its column': 'Đầu cột cho biết cột dùng để làm gì',
  'What a head says that its column reports': 'Đầu cột cho biết cột báo cáo điều gì',
  'What a head compares its column with': 'Đầu cột so cột với cái gì',
  'What the label of a row reports': 'Tên hàng cho biết hàng báo cáo điều gì',
  'What a careful reader would query': 'Người đọc kỹ sẽ hỏi lại điều gì (mọi phép kiểm đều chạy)',
};
