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
      "thứ hai, hôm thứ hai, ngày thứ hai, thứ 2, hôm thứ 2, t2", "thứ ba, hôm thứ ba, ngày thứ ba, thứ 3, hôm thứ 3, t3",
      "thứ tư, hôm thứ tư, ngày thứ tư, thứ 4, hôm thứ 4, t4", "thứ năm, hôm thứ năm, ngày thứ năm, thứ 5, hôm thứ 5, t5",
      "thứ sáu, hôm thứ sáu, ngày thứ sáu, thứ 6, hôm thứ 6, t6",
      "thứ bảy, hôm thứ bảy, ngày thứ bảy, thứ bẩy, hôm thứ bẩy, ngày thứ bẩy, thứ 7, hôm thứ 7, t7",
      "chủ nhật, hôm chủ nhật, ngày chủ nhật, chúa nhật, hôm chúa nhật, ngày chúa nhật, cn",
    ],
    weak: `
      cn, t2, t3, t4, t5, t6, t7, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, giờ, phút, ngày, tháng,
      năm, h, g, p, tuần, giây, sáng, chiều, tối, nay, mai, qua, xuân, hè, thu, đông, hai, ba, thứ bẩy`,
    orders: "dmy",
    inDate: "tháng, năm, ngày, của",
    beforeDay: "ngày, hôm, vào ngày, từ ngày, đến ngày, mùng, mồng, vào hôm, sáng, chiều, tối, trưa, sáng ngày, chiều ngày, tối ngày, đêm, rạng sáng, đêm ngày",
    beforeMonth: "tháng, thg, tháng giêng, th",
    beforeYear: "năm, niên khóa, mùa",
    leads: "vào, trong, từ, đến, kể từ, trước, sau, tới, hồi, năm, tháng, cuối, đầu, giữa, khoảng, vào cuối, vào đầu, và",
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
      0: "không", 1: "một", 2: "hai", 3: "ba", 4: "bốn", 5: "năm", 6: "sáu", 7: "bảy, bẩy", 8: "tám", 9: "chín", 10: "mười", 11: "mười một", 12: "mười hai", 13: "mười ba",
      14: "mười bốn", 15: "mười lăm", 16: "mười sáu", 17: "mười bảy", 18: "mười tám", 19: "mười chín", 20: "hai mươi", 30: "ba mươi", 40: "bốn mươi", 50: "năm mươi",
      60: "sáu mươi", 70: "bảy mươi", 80: "tám mươi", 90: "chín mươi", 100: "một trăm, trăm", 1000: "một nghìn, nghìn",
    },
    ordinals: {
      1: "thứ nhất, đầu tiên, một, i", 2: "hai, ii", 3: "ba, iii", 4: "tư, bốn, iv", 15: "xv", 16: "xvi", 17: "xvii", 18: "xviii", 19: "xix", 20: "xx", 21: "xxi",
    },
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
    relatives: { "-1 year": "năm ngoái", "0 year": "năm nay", "1 year": "sang năm", "-2 year": "năm kia" },
    last: "trước, qua, vừa qua, rồi, ngoái, gần nhất, vừa rồi",
    this: "này, nay",
    next: "tới, sau, sắp tới, kế tiếp, tiếp theo",
    agoBefore: "cách đây, cách nay",
    agoAfter: "trước, trước đây, trước đó",
    inAfter: "nữa, sau, tới, sau đó",
    lasting: "trong, trong suốt, suốt, kéo dài, hơn, gần, trong vòng",
    lastingAfter: "liên tiếp",
    parts: "đầu, cuối, giữa, vào đầu, vào cuối, vào giữa, nửa đầu, nửa cuối",
    about: "khoảng, gần, hơn, ít nhất, xấp xỉ, chừng, dưới, trên",
    future: "sẽ, dự kiến, sắp, dự định, lên kế hoạch",
    rangeBefore: "từ, từ ngày, giữa, trong các ngày, các ngày",
    rangeBetween: "đến, tới, và, đến ngày, đến hết ngày, -",
    zones: {
      "+00:00": "giờ quốc tế, giờ greenwich, giờ chuẩn tây âu, giờ trung bình greenwich, giờ phối hợp quốc tế",
      "+07:00": "giờ việt nam, giờ hà nội, theo giờ việt nam, theo giờ hà nội", "+01:00": "giờ chuẩn trung âu, giờ mùa hè tây âu, giờ mùa hè anh, giờ tây phi",
      "Europe/Paris": "giờ trung âu", "+02:00": "giờ mùa hè trung âu, giờ chuẩn đông âu, giờ chuẩn israel, giờ chuẩn nam phi, giờ trung phi",
      "Europe/Athens": "giờ đông âu", "+03:00": "giờ mùa hè đông âu, giờ chuẩn matxcơva, giờ chuẩn thổ nhĩ kỳ, giờ chuẩn ả rập, giờ mùa hè israel, giờ đông phi",
      "Europe/London": "giờ vương quốc anh", "-05:00": "giờ chuẩn miền đông, giờ mùa hè miền trung", "America/New_York": "giờ miền đông", "-04:00": "giờ mùa hè miền đông",
      "-06:00": "giờ chuẩn miền trung, giờ mùa hè miền núi", "America/Chicago": "giờ miền trung", "-07:00": "giờ chuẩn miền núi, giờ mùa hè thái bình dương",
      "America/Denver": "giờ miền núi", "-08:00": "giờ chuẩn thái bình dương", "America/Los_Angeles": "giờ thái bình dương",
      "-03:00": "giờ chuẩn brasilia, giờ chuẩn argentina", "+08:00": "giờ chuẩn trung quốc, giờ chuẩn hồng kông, giờ singapore",
      "+09:00": "giờ chuẩn nhật bản, giờ chuẩn hàn quốc", "+05:30": "giờ chuẩn ấn độ", "+05:00": "giờ chuẩn pakistan",
      "+04:00": "giờ chuẩn vùng vịnh, giờ chuẩn azerbaijan, giờ chuẩn georgia, giờ chuẩn armenia", "+03:30": "giờ chuẩn iran", "Asia/Jerusalem": "giờ israel",
      "+11:00": "giờ mùa hè miền đông australia", "+10:00": "giờ chuẩn miền đông australia", "+13:00": "giờ mùa hè new zealand", "+12:00": "giờ chuẩn new zealand",
    },
    zonePhrases: "giờ {place}, theo giờ {place}, giờ địa phương {place}",
    zonePlaces: {
      "Asia/Ho_Chi_Minh": "việt nam, hà nội", "Europe/Moscow": "moscow, moskva, nga", "Europe/Kyiv": "kiev, kyiv, ukraine",
      "America/New_York": "mỹ, new york, washington, miền đông nước mỹ", "Europe/London": "london, anh", "Europe/Paris": "paris, pháp",
      "Asia/Shanghai": "bắc kinh, trung quốc", "Asia/Tokyo": "nhật bản, tokyo", "Asia/Seoul": "hàn quốc, seoul", "Asia/Jerusalem": "israel",
    },
    localTime: "giờ địa phương, theo giờ địa phương, giờ sở tại",
    eras: { bc: "tcn, trước công nguyên", ad: "scn, sau công nguyên" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
