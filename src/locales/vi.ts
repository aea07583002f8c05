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
  page: {
    bylineIntros: "theo, tác giả, bài, bởi, viết bởi, phóng viên, biên tập, ảnh và bài, nguồn, bài và ảnh, thực hiện",
    authorJoiners: "và, với, &, -",
    authorRoles: "phóng viên, nhà báo, biên tập viên, cộng tác viên, tổng biên tập, giáo sư, thông tấn xã, tác giả, bình luận viên",
    published: "đăng, đăng lúc, ngày đăng, xuất bản, ngày, cập nhật lúc, thời gian, đăng ngày",
    updated: "cập nhật, cập nhật lần cuối, chỉnh sửa, cập nhật ngày, sửa đổi lần cuối",
    readingTime: "phút đọc, thời gian đọc",
    credits: "ảnh, hình, hình ảnh, video, ảnh minh họa, nguồn ảnh, đồ họa, clip, ảnh chụp màn hình",
    sources: "nguồn, theo",
    readAlso: "xem thêm, đọc thêm, đọc tiếp, tin liên quan, bài liên quan, đọc ngay, mời bạn đọc, có thể bạn quan tâm, >> xem thêm",
    related: "tin liên quan, bài viết liên quan, tin cùng chuyên mục, tin khác, đọc nhiều, đọc nhiều nhất, tin mới, tin mới nhất, xem nhiều, có thể bạn quan tâm, từ khóa, chủ đề, thẻ, tags, cùng chuyên mục, tin nổi bật, tin đọc nhiều, mới nhất, tin nóng, đừng bỏ lỡ",
    comments: "bình luận, ý kiến, gửi bình luận, viết bình luận, trả lời, ý kiến bạn đọc, để lại bình luận, thảo luận, ý kiến của bạn",
    share: "chia sẻ, in bài, gửi email, facebook, twitter, zalo, sao chép liên kết, theo dõi, lưu, lưu bài, thích, in, gửi",
    promotion: "bản tin, đăng ký, quảng cáo, theo dõi chúng tôi, tải ứng dụng, tài trợ, đặt báo, nhận tin",
    legal: "chính sách bảo mật, điều khoản sử dụng, liên hệ, giới thiệu, bản quyền, giấy phép, tòa soạn, liên hệ quảng cáo, tổng biên tập, ghi rõ nguồn",
    navigation: "trang chủ, menu, tìm kiếm, đóng, đăng nhập, tiếp theo, trước, quay lại, về đầu trang, xem thêm, tất cả, tài khoản, mục lục",
    sections: "tin tức, chính trị, thời sự, thế giới, quốc tế, việt nam, kinh tế, kinh doanh, thể thao, văn hóa, ý kiến, góc nhìn, khoa học, sức khỏe, công nghệ, xã hội, pháp luật, bóng đá, giáo dục, giải trí, đời sống, du lịch, bất động sản, xe, trong nước, an ninh",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
