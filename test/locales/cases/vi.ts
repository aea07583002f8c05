import type { DateCase } from "./date-case.js";

export const vi: readonly DateCase[] = [
  ["Thứ Ba, 17/10/2023, 14:20 (GMT+7)", "Thứ Ba, 17/10/2023, 14:20 (GMT+7)", "2023-10-17T14:20+07:00"],
  ["Cập nhật lúc 09:15 ngày 5 tháng 2 năm 2024", "lúc 09:15 ngày 5 tháng 2 năm 2024", "2024-02-05T09:15"],
  ["30/08/2023 18:45", "30/08/2023 18:45", "2023-08-30T18:45"],
  ["Hội đồng họp hôm thứ Ba", "hôm thứ Ba", "2024-03-12"],
  ["Cây cầu đóng cửa hôm qua", "hôm qua", "2024-03-13"],
  ["Giá tăng năm ngoái", "năm ngoái", "2023"],
  ["Doanh thu tăng trong quý 3 năm 2023", "quý 3 năm 2023", "2023-07-01/2023-09-30"],
];
