/** Surnames as they stand first in the names of those who sign. */
export const surnames: readonly string[] =
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh đoàn lâm mai trịnh đào
  cao thái tạ hà châu lương tô tôn la lưu chu triệu vương quách tống doãn kiều phùng từ thạch danh kim sơn lò
  vi giàng hầu đàm hứa bế nông ma hoa bạch quàng tòng cầm điểu y rơ kpă siu rah trang viên ung cù lã mạc khổng
  lục thân đồng thiều tăng âu nghiêm cấn văn khúc lại nhâm nhữ mẫn đới giáp tiêu ninh`.split(/\s+/);
