import type { Locale } from "../locale/locale.js";

export const zh: Locale = {
  tag: "zh",
  script: "Hans",
  wordBreak: "none",
  stopwords: "的, 了, 在, 是, 和, 有, 不, 为, 对, 中, 等, 也, 将, 与, 到, 他, 说, 这, 以, 及, 並, 並且, 於, 我, 人, 年, 月, 日, 们, 就",
  quoteMarks: [["“", "”"], ["‘", "’"], ["「", "」"], ["『", "』"], ["\"", "\""]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "一月, 元月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
    ],
    weekdays: [
      "星期一, 周一, 週一, 礼拜一, 禮拜一, (一)", "星期二, 周二, 週二, 礼拜二, 禮拜二, (二)", "星期三, 周三, 週三, 礼拜三, 禮拜三, (三)", "星期四, 周四, 週四, 礼拜四, 禮拜四, (四)",
      "星期五, 周五, 週五, 礼拜五, 禮拜五, (五)", "星期六, 周六, 週六, 礼拜六, 禮拜六, (六)", "星期日, 星期天, 周日, 周天, 週日, 礼拜日, 礼拜天, 禮拜日, 禮拜天, (日)",
    ],
    weak: "今, 秒, 年, 早上, 春, 夏, 秋, 冬, 周",
    orders: "ymd",
    inDate: "的, 年",
    afterDay: "日, 号, 號, 日电, 日電, 日讯, 日訊",
    afterMonth: "月, 月份",
    beforeYear: "公元, 公元前, 西元, 财年, 截至",
    afterYear: "年, 年度, 财年",
    leads: "在, 自, 从, 從, 于, 於, 至, 到, 截至, 自从, 自從, 直到, 早在, 去年, 今年, 明年, 前年, 同年, 每年, 今, 预计, 預計",
    beforeClock: "于, 於, 在, 约, 約, 大约, 截至, 当天, 當天, 晚间, 凌晨, 时间, 時間",
    hours: "时, 時, 点, 點, 点钟, 點鐘, 小时",
    minutes: "分, 分钟, 分鐘",
    seconds: "秒",
    am: "上午, 早上, 早晨, 凌晨, 清晨, 早, 早间, 早間, 今晨",
    pm: "下午, 晚上, 晚间, 晚間, 傍晚, 夜间, 夜間, 中午, 午后, 午後, 晚, 深夜, 午间",
    noon: "中午, 正午, 中午12时, 午间",
    midnight: "午夜, 子夜, 零时, 零時, 零点",
    morning: "上午, 早上, 早晨, 凌晨, 清晨, 早间, 晨间",
    afternoon: "下午, 午后, 中午, 午後, 傍晚",
    evening: "晚上, 晚间, 晚間, 傍晚, 晚",
    night: "夜间, 夜里, 夜間, 深夜, 凌晨",
    andHalf: "半",
    andQuarter: "一刻",
    numbers: { 2: "两, 兩, 几, 幾, 数, 數" },
    half: "半",
    halfMore: "半",
    units: {
      second: "秒, 秒钟, 秒鐘", minute: "分钟, 分鐘, 分", hour: "小时, 小時, 个小时, 個小時, 钟头", day: "天, 日, 个工作日", week: "周, 星期, 个星期, 個星期, 礼拜, 个礼拜, 週", weekend: "周末, 週末",
      month: "月, 个月, 個月", quarter: "季度, 季, 个季度, 個季度", halfYear: "半年", year: "年, 年间", decade: "十年, 年代, 个十年", century: "世纪, 世紀, 个世纪, 個世紀",
    },
    seasons: { spring: "春天, 春季, 春", summer: "夏天, 夏季, 夏", autumn: "秋天, 秋季, 秋", winter: "冬天, 冬季, 冬" },
    quarterMarks: "第",
    afterDecade: "年代",
    days: { 0: "今天, 今日, 当天, 當天, 本日", [-1]: "昨天, 昨日", 1: "明天, 明日", [-2]: "前天, 前日", 2: "后天, 後天" },
    dayParts: {
      "0 evening": "今晚, 今天晚上, 今日晚间", "0 morning": "今早, 今晨, 今天上午, 今天早上, 今日上午, 今天凌晨", "0 afternoon": "今天下午, 今日下午, 今午", "0 night": "今夜", "-1 evening": "昨晚, 昨天晚上, 昨日晚间",
      "-1 morning": "昨天上午, 昨日上午, 昨晨, 昨天凌晨", "-1 afternoon": "昨天下午, 昨日下午", "-1 night": "昨夜", "1 morning": "明早, 明天上午", "1 evening": "明晚, 明天晚上", "1 afternoon": "明天下午",
    },
    now: "现在, 現在, 目前",
    relatives: {
      "-1 year": "去年, 上年, 去年同期", "0 year": "今年, 本年, 本年度", "1 year": "明年, 来年, 來年", "-2 year": "前年", "2 year": "后年, 後年", "-1 month": "上个月, 上個月, 上月",
      "0 month": "本月, 这个月, 這個月, 当月", "1 month": "下个月, 下個月, 下月", "-1 week": "上周, 上星期, 上週, 上个星期, 上個星期", "0 week": "本周, 这周, 這周, 本週, 本星期, 这个星期",
      "1 week": "下周, 下星期, 下週, 下个星期, 下個星期", "-1 quarter": "上季度, 上一季度, 上季", "0 quarter": "本季度, 本季", "1 quarter": "下季度, 下一季度", "-1 weekend": "上周末, 上個週末",
      "0 weekend": "本周末, 这个周末, 本週末", "1 weekend": "下周末", "-1 century": "上世纪, 上世紀", "0 century": "本世纪, 本世紀",
    },
    last: "上, 上个, 上個, 上一, 过去, 過去, 最近, 近, 去年, 过去的, 前, 上一个",
    this: "本, 这, 這, 这个, 這個, 今年, 当前",
    next: "下, 下个, 下個, 下一, 未来, 未來, 今后, 今後, 明年, 接下来的, 下一个",
    agoAfter: "前, 以前, 之前",
    inBefore: "未来, 未來, 今后",
    inAfter: "后, 後, 以后, 之后, 以後, 之後, 内, 內, 之内",
    lasting: "历时, 為期, 为期, 长达, 長達, 持续, 持續, 连续",
    lastingAfter: "间, 間, 之久, 期间, 以来, 以來, 来",
    parts: "初, 末, 早在",
    partsAfter: "初, 末, 底, 中旬, 上旬, 下旬, 年初, 年底, 年末, 月初, 月底, 月末, 年中, 中期, 后期, 初期, 末期",
    about: "约, 約, 大约, 大約, 近, 超过, 超過, 至少, 将近, 將近, 逾, 多达",
    future: "将, 將, 将于, 將於, 预计, 預計, 计划, 計劃, 拟, 擬, 定于",
    rangeBefore: "从, 從, 自, 由, 于",
    rangeBetween: "至, 到, 和, 与, 與, 起至, ~, 及",
    rangeAfter: "间, 期间, 之间, 止, 為止, 期間",
    zones: {
      "+00:00": "格林尼治时间, 格林威治时间, 格林威治標準時間, 格林尼治标准时间, 国际标准时间, 世界时, 世界標準時間, 协调世界时", "Asia/Shanghai": "北京时间, 北京時間, 中国时间", "Asia/Taipei": "台湾时间, 台灣時間, 台北时间, 台北時間, 臺灣時間",
      "Asia/Hong_Kong": "香港时间, 香港時間", "America/New_York": "美国东部时间, 美東時間, 美东时间, 美國東部時間, 美国东部夏令时间", "America/Los_Angeles": "美国西部时间, 美西時間, 美國西部時間",
      "America/Chicago": "美国中部时间, 美國中部時間",
    },
    zonePhrases: "{place}时间, {place}時間, {place}当地时间, {place}當地時間",
    zonePlaces: {
      "Asia/Shanghai": "北京", "Asia/Taipei": "台北, 台湾, 台灣", "Asia/Hong_Kong": "香港", "Asia/Macau": "澳门, 澳門", "Asia/Tokyo": "东京, 東京, 日本", "Asia/Seoul": "首尔, 首爾, 韩国, 韓國",
      "Asia/Singapore": "新加坡", "Europe/Moscow": "莫斯科, 俄罗斯, 俄羅斯", "Europe/Kyiv": "基辅, 基輔, 乌克兰, 烏克蘭", "Europe/London": "伦敦, 倫敦, 英国, 英國", "Europe/Paris": "巴黎, 法国, 法國",
      "Europe/Berlin": "柏林, 德国", "America/New_York": "纽约, 紐約, 华盛顿, 華盛頓", "Asia/Jerusalem": "以色列", "Asia/Tehran": "德黑兰", "Asia/Dubai": "迪拜", "Australia/Sydney": "悉尼, 雪梨",
      "Asia/Kuala_Lumpur": "吉隆坡, 马来西亚",
    },
    localTime: "当地时间, 當地時間, 本地时间",
    eras: { minguo: "民国, 民國, 中華民國, 中华民国", bc: "公元前, 西元前", ad: "公元, 西元, 纪元" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
