import type { Locale } from "../locale/locale.js";

export const vi: Locale = {
  tag: "vi",
  script: "Latn",
  wordBreak: "space",
  stopwords: "của, và, là, có, trong, được, cho, các, không, với, một, những, người, này, đã, khi, để, ở, từ, về, đến, năm, ra, cũng, tại, như, nhiều, theo, sẽ, vào, trên, phải, đó, nhưng, do, sau, bị, lại, còn, ngày",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "tháng một, tháng giêng", "tháng hai", "tháng ba", "tháng tư", "tháng năm", "tháng sáu", "tháng bảy", "tháng tám", "tháng chín", "tháng mười",
      "tháng mười một", "tháng mười hai, tháng chạp",
    ],
    weekdays: [
      "thứ hai, thứ 2, t2", "thứ ba, thứ 3, t3", "thứ tư, thứ 4, t4", "thứ năm, thứ 5, t5", "thứ sáu, thứ 6, t6", "thứ bảy, thứ bẩy, thứ 7, t7",
      "chủ nhật, chúa nhật, cn",
    ],
    weak: `
      cn, t2, t3, t4, t5, t6, t7, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, giờ, phút, ngày, tháng,
      năm, h, g, p, tuần, giây, sáng, chiều, tối, nay, mai, qua, xuân, hè, thu, đông, hai, ba, thứ bẩy`,
    orders: "dmy",
    inDate: "tháng, năm, ngày, của năm, của, tháng năm",
    beforeDay: "ngày, hôm, vào ngày, từ ngày, đến ngày, mùng, mồng, vào hôm, sáng, chiều, tối, trưa, sáng ngày, chiều ngày, tối ngày, đêm, rạng sáng, đêm ngày",
    beforeMonth: "tháng, thg, tháng giêng, trong tháng, th",
    beforeYear: "năm, vào năm, từ năm, đến năm, trong năm, niên khóa, mùa",
    leads: "vào, trong, từ, đến, kể từ, trước, sau, tới, hồi, năm, tháng, cuối, đầu, giữa, khoảng, vào cuối, vào đầu, và, vào năm, từ năm",
    beforeClock: "lúc, vào lúc, vào, khoảng, từ, đến, hồi, lúc khoảng, vào hồi, trước, sau",
    hours: "h, giờ, g",
    minutes: "phút, p, ph, '",
    seconds: "giây",
    am: "sáng, sa, giờ sáng, am, rạng sáng",
    pm: "chiều, tối, ch, đêm, trưa, pm",
    noon: "trưa, giữa trưa, 12 giờ trưa",
    midnight: "nửa đêm, 0 giờ",
    morning: "sáng, buổi sáng, sáng sớm, rạng sáng, vào sáng",
    afternoon: "chiều, buổi chiều, trưa, buổi trưa, vào chiều",
    evening: "tối, buổi tối, vào tối",
    night: "đêm, ban đêm, khuya",
    andHalf: "rưỡi",
    lessQuarter: "kém 15",
    numbers: {
      0: "không", 1: "một", 2: "hai, vài, một vài, đôi", 3: "ba", 4: "bốn", 5: "năm", 6: "sáu", 7: "bảy, bẩy", 8: "tám", 9: "chín", 10: "mười", 11: "mười một",
      12: "mười hai", 13: "mười ba", 14: "mười bốn", 15: "mười lăm", 16: "mười sáu", 17: "mười bảy", 18: "mười tám", 19: "mười chín", 20: "hai mươi", 30: "ba mươi",
      40: "bốn mươi", 50: "năm mươi", 60: "sáu mươi", 70: "bảy mươi", 80: "tám mươi", 90: "chín mươi", 100: "một trăm, trăm", 1000: "một nghìn, nghìn",
    },
    ordinals: { 1: "thứ nhất, đầu tiên, một, i", 2: "hai, ii", 3: "ba, iii", 4: "tư, bốn, iv" },
    half: "nửa, một nửa",
    halfMore: "rưỡi",
    units: {
      second: "giây", minute: "phút", hour: "giờ, tiếng, giờ đồng hồ, tiếng đồng hồ", day: "ngày, hôm", week: "tuần, tuần lễ", weekend: "cuối tuần, ngày cuối tuần",
      month: "tháng", quarter: "quý", halfYear: "nửa năm, học kỳ", year: "năm", decade: "thập kỷ, thập niên", century: "thế kỷ",
    },
    seasons: { spring: "mùa xuân", summer: "mùa hè, mùa hạ", autumn: "mùa thu", winter: "mùa đông" },
    quarterMarks: "quý, q",
    beforeDecade: "thập niên, thập kỷ, những năm, thập niên những năm",
    days: { 0: "hôm nay, ngày hôm nay", [-1]: "hôm qua, ngày hôm qua", 1: "ngày mai, mai", [-2]: "hôm kia", 2: "ngày kia, ngày mốt" },
    dayParts: {
      "0 evening": "tối nay", "0 morning": "sáng nay", "0 afternoon": "chiều nay, trưa nay", "0 night": "đêm nay", "-1 night": "đêm qua", "-1 evening": "tối qua",
      "-1 morning": "sáng qua", "-1 afternoon": "chiều qua, trưa qua", "1 morning": "sáng mai", "1 evening": "tối mai", "1 afternoon": "chiều mai",
    },
    now: "bây giờ, hiện nay, hiện tại",
    relatives: {
      "-1 year": "năm ngoái, năm trước", "0 year": "năm nay", "1 year": "năm tới, sang năm, năm sau", "-1 month": "tháng trước", "0 month": "tháng này",
      "1 month": "tháng tới, tháng sau", "-1 week": "tuần trước", "0 week": "tuần này", "1 week": "tuần tới, tuần sau", "-2 year": "năm kia",
    },
    last: "trước, qua, vừa qua, rồi, ngoái, gần nhất, vừa rồi",
    this: "này, nay",
    next: "tới, sau, sắp tới, kế tiếp, tiếp theo",
    agoBefore: "cách đây, cách nay",
    agoAfter: "trước, trước đây, trước đó",
    inBefore: "trong, trong vòng",
    inAfter: "nữa, sau, tới, sau đó",
    lasting: "trong, trong suốt, suốt, kéo dài, hơn, gần, trong vòng",
    lastingAfter: "liên tiếp",
    parts: "đầu, cuối, giữa, vào đầu, vào cuối, vào giữa, nửa đầu, nửa cuối",
    about: "khoảng, gần, hơn, ít nhất, xấp xỉ, chừng, dưới, trên",
    future: "sẽ, dự kiến, sắp, dự định, lên kế hoạch",
    rangeBefore: "từ, từ ngày, giữa, trong các ngày, các ngày",
    rangeBetween: "đến, tới, và, đến ngày, đến hết ngày, -",
    zones: { "+00:00": "giờ quốc tế, giờ greenwich", "+07:00": "giờ việt nam, giờ hà nội, theo giờ việt nam, theo giờ hà nội" },
    zonePhrases: "giờ {place}, theo giờ {place}, giờ địa phương {place}",
    zonePlaces: {
      "Asia/Ho_Chi_Minh": "việt nam, hà nội", "Europe/Moscow": "moscow, moskva, nga", "Europe/Kyiv": "kiev, kyiv, ukraine",
      "America/New_York": "mỹ, new york, washington, miền đông nước mỹ", "Europe/London": "london, anh", "Europe/Paris": "paris, pháp",
      "Asia/Shanghai": "bắc kinh, trung quốc", "Asia/Tokyo": "nhật bản, tokyo", "Asia/Seoul": "hàn quốc, seoul", "Asia/Jerusalem": "israel",
    },
    localTime: "giờ địa phương, theo giờ địa phương, giờ sở tại",
    eras: { bc: "tcn, trước công nguyên", ad: "scn, sau công nguyên" },
  },

  // ---- furniture ----
  furniture: {
    comments: "bình luận, ý kiến, gửi bình luận, ý kiến của bạn, gửi ý kiến",
    related: "đọc thêm, xem thêm, tin liên quan, bài liên quan, liên quan, đọc nhiều, xem nhiều, tin mới, tin mới nhất, tin khác, cùng chuyên mục, chủ đề, từ khóa, có thể bạn quan tâm, tags",
    share: "chia sẻ, in, gửi email, sao chép liên kết, theo dõi, lưu, quảng cáo, nghe",
    legal: "cookie, quyền riêng tư, bản tin, đăng ký, đăng nhập, điều khoản, bản quyền, giấy phép, cấm sao chép, liên hệ",
    credits: "ảnh, hình, nguồn, ảnh minh họa, video, ảnh chụp",
    about: "tác giả, phóng viên",
  },

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
