import { describe } from 'vitest';
import { checkSentences } from './sentences.ts';

describe('lists that say the head once', () => {
  checkSentences([
    [
      'Các Bộ: XD, TC, NN&MT;',
      ['XD', 'Bộ Xây dựng'],
      ['TC', 'Bộ Tài chính'],
      ['NN&MT', 'Bộ Nông nghiệp và Môi trường'],
    ],
    [
      'Các Sở: XD, TN&MT, NN&PTNT;',
      ['XD', 'Sở Xây dựng'],
      ['TN&MT', 'Sở Tài nguyên và Môi trường'],
      ['NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ],
    [
      'Giao các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ thực hiện.',
      ['Tài chính', 'Sở Tài chính'],
      ['Kế hoạch và Đầu tư', 'Sở Kế hoạch và Đầu tư'],
      ['Nội vụ', 'Sở Nội vụ'],
    ],
    [
      'lãnh đạo các Sở, ngành, địa phương: Xây dựng, Tài nguyên và Môi trường, Công Thương.',
      ['Xây dựng', 'Sở Xây dựng'],
      ['Tài nguyên và Môi trường', 'Sở Tài nguyên và Môi trường'],
      ['Công Thương', 'Sở Công Thương'],
    ],
    [
      'đại diện các Bộ, cơ quan: Văn phòng Chính phủ, Nội vụ, Y tế.',
      ['Văn phòng Chính phủ', 'Văn phòng Chính phủ'],
      ['Nội vụ', 'Bộ Nội vụ'],
      ['Y tế', 'Bộ Y tế'],
    ],
    [
      'Các Sở Y tế, Tài chính và Công an tỉnh Bình Thuận phối hợp.',
      ['Sở Y tế', 'Sở Y tế tỉnh Bình Thuận'],
      ['Tài chính', 'Sở Tài chính tỉnh Bình Thuận'],
      ['Công an tỉnh Bình Thuận', 'Công an tỉnh Bình Thuận'],
    ],
    [
      'Các Bộ: Công an, Quốc phòng, Văn hóa, Thể thao và Du lịch.',
      ['Công an', 'Bộ Công an'],
      ['Quốc phòng', 'Bộ Quốc phòng'],
      ['Văn hóa, Thể thao và Du lịch', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ],
    [
      'Bộ trưởng các Bộ: Tài chính, Xây dựng chịu trách nhiệm.',
      ['Tài chính', 'Bộ Tài chính'],
      ['Xây dựng', 'Bộ Xây dựng'],
    ],
    [
      'Các phòng: Nội vụ, Tư pháp, Tài chính - Kế hoạch huyện Đô Lương.',
      ['Nội vụ', 'Phòng Nội vụ huyện Đô Lương'],
      ['Tư pháp', 'Phòng Tư pháp huyện Đô Lương'],
      ['Tài chính - Kế hoạch huyện Đô Lương', 'Phòng Tài chính - Kế hoạch huyện Đô Lương'],
    ],
    [
      'Sở Tài chính, Sở Kế hoạch và Đầu tư, Sở Xây dựng tỉnh Thái Bình.',
      ['Sở Tài chính', 'Sở Tài chính tỉnh Thái Bình'],
      ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch và Đầu tư tỉnh Thái Bình'],
      ['Sở Xây dựng tỉnh Thái Bình', 'Sở Xây dựng tỉnh Thái Bình'],
    ],
    [
      'Bộ Tài chính, Bộ Nội vụ và Bộ Y tế.',
      ['Bộ Tài chính', 'Bộ Tài chính'],
      ['Bộ Nội vụ', 'Bộ Nội vụ'],
      ['Bộ Y tế', 'Bộ Y tế'],
    ],
    [
      'Các Bộ Tài chính, Xây dựng, Công Thương, Nông nghiệp và Môi trường rà soát.',
      ['Bộ Tài chính', 'Bộ Tài chính'],
      ['Xây dựng', 'Bộ Xây dựng'],
      ['Công Thương', 'Bộ Công Thương'],
      ['Nông nghiệp và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
    ],
    ['Sở Tài chính, y tế học đường và dân số được quan tâm.', ['Sở Tài chính', 'Sở Tài chính']],
    ['Bộ Y tế, Giáo dục là hai lĩnh vực.', ['Bộ Y tế', 'Bộ Y tế']],
  ]);
});

describe('several bodies with one place', () => {
  checkSentences([
    [
      'HĐND, UBND tỉnh Hải Dương.',
      ['HĐND', 'Hội đồng nhân dân tỉnh Hải Dương'],
      ['UBND tỉnh Hải Dương', 'Ủy ban nhân dân tỉnh Hải Dương'],
    ],
    [
      'HĐND và UBND huyện Cát Hải quyết nghị.',
      ['HĐND', 'Hội đồng nhân dân huyện Cát Hải'],
      ['UBND huyện Cát Hải', 'Ủy ban nhân dân huyện Cát Hải'],
    ],
    [
      'Tỉnh ủy, HĐND, UBND tỉnh Hà Tĩnh chỉ đạo.',
      ['Tỉnh ủy', 'Tỉnh ủy Hà Tĩnh'],
      ['HĐND', 'Hội đồng nhân dân tỉnh Hà Tĩnh'],
      ['UBND tỉnh Hà Tĩnh', 'Ủy ban nhân dân tỉnh Hà Tĩnh'],
    ],
    [
      'Huyện ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam huyện Cần Giuộc.',
      ['Huyện ủy', 'Huyện ủy Cần Giuộc'],
      ['HĐND', 'Hội đồng nhân dân huyện Cần Giuộc'],
      ['UBND', 'Ủy ban nhân dân huyện Cần Giuộc'],
      ['Ủy ban MTTQ Việt Nam huyện Cần Giuộc', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Cần Giuộc'],
    ],
    [
      'Thành ủy, UBND thành phố Hải Phòng.',
      ['Thành ủy', 'Thành ủy Hải Phòng'],
      ['UBND thành phố Hải Phòng', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ],
    [
      'Sở Nội vụ và UBND tỉnh Bắc Giang.',
      ['Sở Nội vụ', 'Sở Nội vụ tỉnh Bắc Giang'],
      ['UBND tỉnh Bắc Giang', 'Ủy ban nhân dân tỉnh Bắc Giang'],
    ],
    [
      'Hội Nông dân, Hội Cựu chiến binh, Đoàn Thanh niên huyện Yên Lập.',
      ['Hội Nông dân', 'Hội Nông dân huyện Yên Lập'],
      ['Hội Cựu chiến binh', 'Hội Cựu chiến binh huyện Yên Lập'],
      ['Đoàn Thanh niên huyện Yên Lập', 'Đoàn Thanh niên huyện Yên Lập'],
    ],
    [
      'Công an, Bộ CHQS tỉnh Quảng Bình.',
      ['Công an', 'Công an tỉnh Quảng Bình'],
      ['Bộ CHQS tỉnh Quảng Bình', 'Bộ Chỉ huy Quân sự tỉnh Quảng Bình'],
    ],
  ]);
});
