import type { Locale } from "../locale/locale.js";

export const ja: Locale = {
  tag: "ja",
  script: "Jpan",
  wordBreak: "none",
  stopwords: "の, に, は, を, た, が, で, て, と, し, れ, さ, ある, いる, も, する, から, な, こと, として, い, や, など, なっ, ない, この, ため, その, よう, また",
  quoteMarks: [["「", "」"], ["『", "』"], ["“", "”"], ["\"", "\""]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
    ],
    weekdays: [
      "月曜日, 月曜, (月), (月・祝), (月祝)", "火曜日, 火曜, (火), (火・祝), (火祝)", "水曜日, 水曜, (水), (水・祝), (水祝)", "木曜日, 木曜, (木), (木・祝), (木祝)", "金曜日, 金曜, (金), (金・祝), (金祝)",
      "土曜日, 土曜, (土), (土・祝), (土祝)", "日曜日, 日曜, (日), (日・祝), (日祝)",
    ],
    weak: "朝, 夕, 夜, 昼, 秒, 年, 春, 夏, 秋, 冬, 分",
    nonDates: `
      日本, 日経, 日刊, 日米, 日韓, 日中, 日銀, 日系, 日常, 日程, 日時, 日産, 日立, 日野, 日付, 本日付, 日曜版, 土曜版, 日曜大工, 十分, 五分五分, 一時的, 一時停止, 一時不, 一時期, 三日月, 元日, 朝日, 朝刊, 夕刊, 朝食, 夕食, 朝鮮,
      朝ドラ, 夜行, 夜景, 分野, 分析, 分配, 分類, 分割, 分譲, 年金, 年齢, 年収, 年俸, 年賀, 年末年始, 月額, 月刊, 月給, 週刊, 時代, 時点, 時価, 時速, 秒速, 昼食, 昼間, 午前中, 前半戦, 後半戦, 今後, 前後, 以前から, 今月号, 春日,
      日向, 日光, 日和`,
    orders: "ymd",
    inDate: "の",
    afterDay: "日, 日付, 日付け, 日頃, 日ごろ, 日朝, 日夜, 日未明, 日発",
    afterMonth: "月, 月の",
    beforeYear: "西暦",
    afterYear: "年, 年度, 年の, 年産",
    leads: "から, まで, 以降, 昨年, 今年, 来年, 同年, 去年, 第",
    beforeClock: "の, 約, 頃, 午前, 午後",
    hours: "時, 時ごろ, 時頃",
    minutes: "分, 分ごろ, 分頃",
    seconds: "秒",
    am: "午前, 朝, 未明, 早朝",
    pm: "午後, 夕方, 夜, 昼すぎ, 夕, 深夜",
    noon: "正午, 昼",
    midnight: "午前0時, 深夜0時, 真夜中",
    morning: "朝, 午前, 午前中, 早朝, 未明, 午前の",
    afternoon: "午後, 昼, 昼すぎ, 昼過ぎ",
    evening: "夕方, 夕, 夕刻, 晩",
    night: "夜, 深夜, 夜間, 夜遅く",
    andHalf: "半",
    numbers: { 2: "両" },
    half: "半",
    units: {
      second: "秒, 秒間", minute: "分, 分間", hour: "時間", day: "日, 日間, 日目", week: "週, 週間", weekend: "週末", month: "か月, ヶ月, カ月, ヵ月, ケ月, 箇月, か月間, カ月間, ヶ月間", halfYear: "半年",
      year: "年, 年間, 年ぶり", decade: "十年",
    },
    seasons: { spring: "春季", summer: "夏季", autumn: "秋季", winter: "冬季" },
    quarterMarks: "四半期",
    afterDecade: "年代",
    days: { 0: "今日, きょう, 本日", [-1]: "昨日, きのう", 1: "明日, あす, あした", [-2]: "一昨日, おととい", 2: "明後日, あさって" },
    dayParts: {
      "0 evening": "今晩, 今夕", "0 night": "今夜", "0 morning": "今朝, けさ, きょう午前", "0 afternoon": "きょう午後, 今日午後", "-1 night": "昨夜, 昨晩, ゆうべ", "-1 morning": "昨朝", "1 morning": "明朝",
      "1 evening": "明晩",
    },
    now: "今, 現在, いま",
    relatives: {
      "-1 year": "昨年, 去年", "0 year": "今年, ことし, 本年, 今年度, 本年度", "1 year": "来年, 来年度", "-2 year": "一昨年, おととし", "2 year": "再来年", "-1 month": "先月", "0 month": "今月",
      "1 month": "来月", "-2 month": "先々月", "-1 week": "先週", "0 week": "今週", "1 week": "来週", "-2 week": "先々週", "2 week": "再来週", "-1 weekend": "先週末", "0 weekend": "今週末",
      "1 weekend": "来週末", "0 quarter": "今四半期", "-1 quarter": "前四半期", "0 century": "今世紀", "-1 century": "前世紀",
    },
    last: "過去, ここ, この, 最近, 直近",
    this: "この",
    next: "次の, 今後, 向こう",
    agoAfter: "前, 前に, 前の, 以前",
    inBefore: "今後, 向こう",
    inAfter: "後, 後に, 以内, 以内に, 内に",
    lastingAfter: "間, にわたって, にわたり, ぶり, ぶりに, 間にわたり",
    partsAfter: "初め, 初頭, 末, 末に, 上旬, 中旬, 下旬, 半ば, 前半, 後半, 初旬, 中, 末まで, はじめ, 頭, 初めに",
    about: "約, およそ, 少なくとも, ほぼ, 最大",
    future: "予定, 見通し, 見込み, 開催する, 開かれる, 行われる, 方針",
    rangeBefore: "期間",
    rangeBetween: "から, ~, 〜, と, より, および",
    rangeAfter: "まで, の間, にかけて, までに, までの",
    zones: {
      "+00:00": "グリニッジ標準時, 協定世界時, 世界標準時, 国際標準時, 西ヨーロッパ標準時", "Asia/Tokyo": "日本時間, 日本標準時", "America/New_York": "米東部時間, 米国東部時間, アメリカ東部時間, 米東部夏時間, 東部時間",
      "America/Los_Angeles": "米西部時間, 米太平洋時間, 太平洋時間, 米国太平洋時間", "America/Chicago": "米中部時間, 米国中部時間", "+01:00": "中央ヨーロッパ標準時, 西ヨーロッパ夏時間, 英国夏時間, 西アフリカ時間",
      "Europe/Paris": "中央ヨーロッパ時間", "+02:00": "中央ヨーロッパ夏時間, 東ヨーロッパ標準時, イスラエル標準時, 南アフリカ標準時, 中央アフリカ時間", "Europe/Athens": "東ヨーロッパ時間",
      "+03:00": "東ヨーロッパ夏時間, モスクワ標準時, トルコ標準時, アラビア標準時, イスラエル夏時間, 東アフリカ時間", "Europe/London": "イギリス時間", "-05:00": "米国東部標準時, 米国中部夏時間", "-04:00": "米国東部夏時間",
      "-06:00": "米国中部標準時, 米国山岳夏時間", "-07:00": "米国山岳標準時, 米国太平洋夏時間", "America/Denver": "米国山岳部時間", "-08:00": "米国太平洋標準時", "-03:00": "ブラジリア標準時, アルゼンチン標準時",
      "+08:00": "中国標準時, 香港標準時, シンガポール標準時", "+09:00": "韓国標準時", "+05:30": "インド標準時", "+05:00": "パキスタン標準時", "+04:00": "湾岸標準時, アゼルバイジャン標準時, ジョージア標準時, アルメニア標準時",
      "+03:30": "イラン標準時", "Asia/Jerusalem": "イスラエル時間", "+11:00": "オーストラリア東部夏時間", "+10:00": "オーストラリア東部標準時", "+13:00": "ニュージーランド夏時間", "+12:00": "ニュージーランド標準時",
    },
    zonePhrases: "{place}時間, {place}現地時間",
    zonePlaces: {
      "Asia/Tokyo": "日本", "Asia/Seoul": "韓国", "Asia/Shanghai": "北京, 中国", "Asia/Taipei": "台湾", "Europe/Moscow": "モスクワ, ロシア", "Europe/Kyiv": "ウクライナ, キーウ",
      "Europe/London": "英国, 英, ロンドン, イギリス", "Europe/Paris": "フランス, パリ", "Europe/Berlin": "ドイツ, 中央ヨーロッパ, 中央欧州", "America/New_York": "ニューヨーク, ワシントン",
      "Asia/Jerusalem": "イスラエル", "Asia/Kolkata": "インド", "Australia/Sydney": "シドニー",
    },
    localTime: "現地時間, 現地",
    eras: { reiwa: "令和", heisei: "平成", showa: "昭和", taisho: "大正", meiji: "明治", bc: "紀元前", ad: "西暦" },
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
