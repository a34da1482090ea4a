import { describe, test } from 'vitest';
import { type Case, expectCase } from './cases.ts';

const table: Record<string, readonly Case[]> = {
  'a floor with a word between': [
    [
      'Mỗi năm kết nạp từ 80 đảng viên mới trở lên.',
      '80 đảng viên | 80 | đảng viên | level | over',
    ],
  ],
  approximate: [
    ['Có khoảng 500 người tham dự.', 'khoảng 500 người | 500 | người | level | approx'],
    ['Tiếp nhận gần 114 nghìn hồ sơ.', 'gần 114 nghìn hồ sơ | 114000 | hồ sơ | level | approx'],
    ['Sản lượng ước đạt 751 tấn.', '751 tấn | 751 | tấn | level | approx'],
    [
      'Tổng thu ước thực hiện 47,5 nghìn tỷ đồng.',
      '47,5 nghìn tỷ đồng | 47500000000000 | đồng | level | approx | #Tổng thu',
    ],
    [
      'Giá trị thiệt hại ước khoảng 5,2 tỷ đồng.',
      'ước khoảng 5,2 tỷ đồng | 5200000000 | đồng | level | approx',
    ],
    ['Kinh phí xấp xỉ 12 tỷ đồng.', 'xấp xỉ 12 tỷ đồng | 12000000000 | đồng | level | approx'],
    ['Thiệt hại ~760.000 USD.', '~760.000 USD | 760000 | usd | level | approx'],
    ['Doanh thu cao hơn gần gấp 3 lần so với cùng kỳ.', '3 lần | 3 | lần | change | approx'],
  ],
  over: [
    [
      'Có trên 840 doanh nghiệp đang hoạt động.',
      'trên 840 doanh nghiệp | 840 | doanh nghiệp | level | over',
    ],
    ['Hiến hơn 26.500 m2 đất.', 'hơn 26.500 m2 | 26500 | m2 | level | over'],
    ['Tỷ lệ phải đạt từ 8% trở lên.', '8% trở lên | 8 | % | target | over'],
    ['Hỗ trợ tối thiểu 2% tổng chi.', 'tối thiểu 2% | 2 | % | level | over'],
    ['Mỗi xã có ít nhất 03 hợp tác xã.', 'ít nhất 03 hợp tác xã | 3 | hợp tác xã | level | over'],
    [
      'Thu nhập không thấp hơn 70 triệu đồng/người.',
      'không thấp hơn 70 triệu đồng/người | 70000000 | đồng/người | level | over',
    ],
    [
      'Quy mô GDP đạt khoảng trên 500 tỷ USD.',
      'khoảng trên 500 tỷ USD | 500000000000 | usd | level | over',
    ],
    ['Không dưới 95% hồ sơ được số hóa.', 'Không dưới 95% | 95 | % | level | over'],
  ],
  under: [
    ['Tỷ lệ thất nghiệp dưới 3%.', 'dưới 3% | 3 | % | level | under | #Tỷ lệ thất nghiệp'],
    [
      'Tổng mức hỗ trợ tối đa không quá 10 tỷ đồng.',
      'tối đa không quá 10 tỷ đồng | 10000000000 | đồng | level | under',
    ],
    ['Bội chi không vượt quá 3,5% GDP.', 'không vượt quá 3,5% | 3.5 | % | level | under'],
    ['Đoàn gồm tối đa 05 người.', 'tối đa 05 người | 5 | người | level | under'],
    ['Giảm tỷ lệ hộ nghèo xuống 1% trở xuống.', '1% trở xuống | 1 | % | level | under'],
  ],
  ranges: [
    ['Tốc độ tăng trưởng dự báo từ 5 đến 7%.', 'từ 5 đến 7% | 5/7 | % | change | range'],
    [
      'Giá bán 13-17 triệu đồng/tấn.',
      '13-17 triệu đồng/tấn | 13000000/17000000 | đồng/tấn | level | range',
    ],
    ['Lạm phát bình quân khoảng 4,5 - 5%.', 'khoảng 4,5 - 5% | 4.5/5 | % | level | range'],
    ['Tỷ lệ đạt 90%-95%.', '90%-95% | 90/95 | % | level | range'],
    [
      'Mỗi hộ được vay từ 20 triệu đồng đến 50 triệu đồng.',
      'từ 20 triệu đồng đến 50 triệu đồng | 20000000/50000000 | đồng | level | range',
    ],
    ['Mỗi lớp có 30 - 35 học sinh.', '30 - 35 học sinh | 30/35 | học sinh | level | range'],
    ['Giảm từ 3 đến 5% mỗi năm.', 'từ 3 đến 5% | 3/5 | % | change | range'],
  ],
  'comparatives are no qualifiers': [
    ['Giá cao hơn 5% so với tháng trước.', '5% | 5 | % | change | exact'],
    ['Số vụ ít hơn 12 vụ so với cùng kỳ.', '12 vụ | 12 | vụ | change | exact'],
  ],
};

for (const [phenomenon, cases] of Object.entries(table)) {
  describe(phenomenon, () => {
    for (const one of cases) test(one[0], () => expectCase(one));
  });
}
