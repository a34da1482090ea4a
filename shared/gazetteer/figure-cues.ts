/** Words around a number that say how to take it. */

/** Small words that go on after a place's name with its number ("xã Tam Xuân 2 tổ chức …"). */
export const AFTER_NUMBERED_NAME: ReadonlySet<string> = new Set(
  'đã có là và đạt được cho tại trong với về thuộc huyện tỉnh thành thị vừa khóa lần nhiệm giai sau ban hoàn triển thực chủ trên để khi tổ cũng còn sẽ đang phối tiếp phát'.split(
    ' ',
  ),
);
