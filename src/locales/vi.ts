import type { Locale } from "../locale/locale.js";

export const vi: Locale = {
  tag: "vi",
  script: "Latn",
  wordBreak: "space",
  stopwords: "của, và, là, có, trong, được, cho, các, không, với, một, những, người, này, đã, khi, để, ở, từ, về, đến, năm, ra, cũng, tại, như, nhiều, theo, sẽ, vào, trên, phải, đó, nhưng, do, sau, bị, lại, còn, ngày",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "tin khẩn, khẩn, khẩn cấp, nóng, tin nóng, mới nhất, tin mới nhất",
    flashes: "tin nhanh, chớp nhoáng",
    exclusives: "độc quyền",
    labels: "phân tích, phỏng vấn, phóng sự, ý kiến, bình luận, xã luận, tổng hợp, tóm tắt, khảo sát, trực tiếp, tường thuật trực tiếp, video, clip, ảnh, hình ảnh, đồ họa, infographics, nguồn, lưu trữ, đính chính, sửa lỗi, cập nhật, thông cáo, thông cáo báo chí, quảng cáo, liên hệ, xem thêm, đọc thêm, đọc tiếp, tin vắn, thể thao, chính trị, kinh tế, văn hóa, thế giới, thời tiết, tác giả, biên tập",
    updates: "cập nhật, bổ sung",
    wrapups: "tổng hợp, tóm tắt",
    repeats: "phát lại, nhắc lại",
    corrections: "đính chính, sửa lỗi, sửa",
    kills: "hủy tin, rút tin, hủy",
    notes: "lưu ý ban biên tập, lưu ý, ghi chú biên tập",
    embargoes: "cấm phát trước, cấm đăng trước, không đăng trước",
    reporting: "phóng viên, pv, bài, đưa tin, tin",
    writing: "thực hiện",
    editing: "biên tập, biên tập viên",
    translation: "dịch, biên dịch, người dịch, lược dịch",
    inPlace: "tại, từ, ở",
    joiners: "và, &",
    withAgencies: "theo",
    agencies: "các hãng thông tấn, hãng thông tấn",
    sources: "nguồn, theo",
    contacts: "liên hệ, liên hệ báo chí, thông tin liên hệ",
    phones: "đt, điện thoại, sđt, tel",
    about: "về, giới thiệu",
    ends: "hết",
    more: "còn tiếp, tiếp tục cập nhật, đang cập nhật",
  },

  // ---- quotes ----
  quotes: null,
};
