import type { Locale } from "../locale/locale.js";

export const ko: Locale = {
  tag: "ko",
  script: "Kore",
  wordBreak: "space",
  stopwords: "이, 그, 는, 은, 을, 를, 의, 에, 가, 로, 으로, 와, 과, 도, 있다, 했다, 한, 것, 수, 있는, 대한, 위해, 및, 등, 지난, 말했다, 밝혔다, 전했다, 이날, 통해",
  quoteMarks: [["“", "”"], ["‘", "’"], ["\"", "\""], ["「", "」"]],
  sources: [
    "Function words and quotation marks: the wirecopy authors (MIT).",
    "Names of months and weekdays: Unicode CLDR through Intl (Unicode-3.0), forms of news added from the facts of dateparser (BSD-3-Clause) and by the wirecopy authors (MIT).",
    "Words of clocks, reckoning and zones: the wirecopy authors (MIT).",
  ],

  // ---- dates ----
  dates: {
    months: [
      "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: [
      "월요일, (월)", "화요일, (화)", "수요일, (수)", "목요일, (목)", "금요일, (금)", "토요일, (토)", "일요일, (일)",
    ],
    weak: "월, 화, 수, 목, 금, 토, 일, 초, 년, 분, 시, 날, 봄, 가을, 주, 밤, 낮, 말, 해, 달",
    orders: "ymd",
    inDate: "의",
    afterDay: "일, 일에, 일의, 일은, 일이, 일을, 일부터, 일까지, 일자, 일께, 일경, 일엔, 일과, 일에는, 일에도, 일로, 일쯤, 일이면, 일밤, 일오전, 일오후, 일에서",
    afterMonth: "월, 월에, 월의, 월은, 월이, 월부터, 월까지, 월엔, 월과, 월에는, 월에도, 월중, 월호, 월로, 월쯤, 월께, 월에서",
    beforeYear: "서기, 지난, 올해",
    afterYear: "년, 년도, 년에, 년의, 년은, 년부터, 년까지, 년엔, 년과, 년에는, 년에도, 년형, 년대비, 년이, 년산, 년을, 년생, 년도에, 년쯤, 년까지의, 년에서",
    leads: "지난, 올해, 내년, 작년, 오는, 이달, 지난달, 다음달, 제",
    beforeClock: "오전, 오후, 밤, 새벽, 저녁, 낮, 약, 현지시간",
    hours: "시, 시에, 시께, 시쯤, 시경, 시부터, 시까지, 시엔, 시를, 시에는, 시의",
    minutes: "분, 분에, 분께, 분쯤, 분경, 분부터, 분까지, 분을, 분엔",
    seconds: "초",
    am: "오전, 새벽, 아침, am",
    pm: "오후, 저녁, 밤, 낮, pm",
    noon: "정오, 낮 12시, 한낮",
    midnight: "자정, 밤 12시",
    morning: "오전, 아침, 새벽, 이른 아침",
    afternoon: "오후, 낮, 점심",
    evening: "저녁, 오후 늦게",
    night: "밤, 심야, 한밤",
    andHalf: "반",
    numbers: {
      1: "한, 하나", 2: "두, 둘", 3: "세, 셋, 석", 4: "네, 넷, 넉", 5: "다섯", 6: "여섯", 7: "일곱", 8: "여덟", 9: "아홉", 10: "열, 십", 11: "열한", 12: "열두", 20: "스무", 100: "백", 1000: "천",
    },
    ordinals: { 1: "첫, 첫째, 1분기", 2: "둘째", 3: "셋째", 4: "넷째" },
    half: "반",
    halfMore: "반",
    units: { second: "초", minute: "분", hour: "시간", day: "일, 일간", week: "주, 주간, 주일", weekend: "주말", month: "개월, 달, 개월간, 한달, 두달", halfYear: "반기, 반년", year: "년, 해, 년간" },
    seasons: { spring: "봄, 봄철", summer: "여름, 여름철", autumn: "가을, 가을철", winter: "겨울, 겨울철" },
    quarterMarks: "분기, 사분기, 분기에, 분기의, 분기부터, 분기까지, 분기엔",
    afterDecade: "년대, 년대의, 년대에, 년대는, 년대부터, 년대까지, 년대엔, 년대와",
    days: { 0: "오늘, 금일", [-1]: "어제", 1: "내일", [-2]: "그저께, 엊그제, 그제", 2: "모레, 내일모레" },
    dayParts: {
      "0 evening": "오늘 저녁", "0 night": "오늘 밤, 오늘밤", "0 morning": "오늘 아침, 오늘 오전", "0 afternoon": "오늘 오후", "-1 night": "어젯밤, 지난밤, 간밤", "-1 evening": "어제 저녁",
      "-1 afternoon": "어제 오후", "-1 morning": "어제 오전, 어제 아침", "1 morning": "내일 아침, 내일 오전", "1 afternoon": "내일 오후", "1 evening": "내일 저녁",
    },
    now: "지금, 현재",
    relatives: {
      "-1 year": "지난해, 작년, 전년", "0 year": "올해, 금년", "1 year": "내년", "-2 year": "재작년, 지지난해", "2 year": "내후년", "-1 month": "지난달", "0 month": "이달, 이번 달, 이번달",
      "1 month": "다음 달, 다음달, 내달", "-2 month": "지지난달", "-1 week": "지난주, 지난 주", "0 week": "이번 주, 이번주, 금주", "1 week": "다음 주, 다음주, 내주", "-2 week": "지지난주",
      "-1 weekend": "지난 주말", "0 weekend": "이번 주말", "1 weekend": "다음 주말", "-1 quarter": "지난 분기, 전분기", "0 quarter": "이번 분기", "-2 day": "이틀 전", "-3 day": "사흘 전",
      "-4 day": "나흘 전", "-1 day": "하루 전",
    },
    last: "지난, 최근, 저번",
    this: "이번",
    next: "다음, 오는, 향후, 앞으로",
    agoAfter: "전, 전에, 이전, 전부터, 전의, 전보다",
    inBefore: "향후, 앞으로",
    inAfter: "후, 후에, 뒤, 뒤에, 뒤인, 이내, 이내에, 안에",
    lasting: "약, 총",
    lastingAfter: "동안, 간, 째, 만에, 만, 넘게, 이상, 가량, 여",
    partsAfter: "초, 말, 중순, 상순, 하순, 초순, 중반, 초반, 후반, 말까지, 초부터, 말부터, 하반기, 상반기",
    about: "약, 거의, 최소, 적어도, 대략, 최대",
    future: "예정, 계획, 전망, 예상, 열린다, 개최, 열릴, 방침",
    rangeBetween: "과, 와, ~, 및, 일부터, 월부터, 년부터, 시부터, 분부터, 일과, 월과, 년과",
    rangeAfter: "까지, 사이, 간",
    zones: {
      "+00:00": "그리니치 표준시, 그리니치 평균시, 협정 세계시, 협정세계시, 세계표준시, 서유럽 표준시", "Asia/Seoul": "한국시간, 한국 시간, 한국시각, 한국 시각, 우리 시간, 우리시간",
      "America/New_York": "미국 동부시간, 미 동부시간, 미국 동부 시간, 동부시간, 미 동부 시간", "America/Los_Angeles": "미국 서부시간, 미 서부시간, 서부시간, 미국 태평양시간, 미 태평양 시간",
      "+01:00": "중부유럽 표준시, 서유럽 하계 표준시, 영국 하계 표준시, 서아프리카 시간", "Europe/Paris": "중부유럽 시간", "+02:00": "중부유럽 하계 표준시, 동유럽 표준시, 이스라엘 표준시, 남아프리카 시간, 중앙아프리카 시간",
      "Europe/Athens": "동유럽 시간", "+03:00": "동유럽 하계 표준시, 모스크바 표준시, 아라비아 표준시, 이스라엘 하계 표준시, 동아프리카 시간", "Europe/London": "영국 시간", "Europe/Istanbul": "튀르키예 시간",
      "-05:00": "미 동부 표준시, 미 중부 하계 표준시", "-04:00": "미 동부 하계 표준시", "-06:00": "미 중부 표준시, 미 산지 하계 표준시", "America/Chicago": "미 중부 시간", "-07:00": "미 산악 표준시, 미 태평양 하계 표준시",
      "America/Denver": "미 산지 시간", "-08:00": "미 태평양 표준시", "-03:00": "브라질리아 표준시, 아르헨티나 표준시", "+08:00": "중국 표준시, 홍콩 표준시, 싱가포르 표준시", "+09:00": "일본 표준시, 한국 표준시",
      "+05:30": "인도 표준시", "+05:00": "파키스탄 표준시", "+04:00": "걸프만 표준시, 아제르바이잔 표준시, 조지아 표준시, 아르메니아 표준시", "+03:30": "이란 표준시", "Asia/Jerusalem": "이스라엘 시간",
      "+11:00": "호주 동부 하계 표준시", "+10:00": "호주 동부 표준시", "+13:00": "뉴질랜드 하계 표준시", "+12:00": "뉴질랜드 표준시",
    },
    zonePhrases: "{place} 시간, {place}시간, {place} 시각, {place} 현지시간, {place}시각",
    zonePlaces: {
      "Asia/Seoul": "한국, 서울", "Asia/Pyongyang": "북한, 평양", "Asia/Tokyo": "일본, 도쿄", "Asia/Shanghai": "베이징, 중국", "Europe/Moscow": "모스크바, 러시아",
      "Europe/Kyiv": "키이우, 우크라이나, 키예프", "Europe/London": "런던, 영국", "Europe/Paris": "파리, 프랑스", "Europe/Berlin": "베를린, 독일", "America/New_York": "뉴욕, 워싱턴",
      "Asia/Jerusalem": "이스라엘, 예루살렘", "Asia/Tehran": "이란, 테헤란",
    },
    localTime: "현지시간, 현지 시간, 현지시각, 현지 시각",
    eras: { bc: "기원전", ad: "서기" },
    suffixes: "에, 에는, 은, 는, 의, 부터, 까지, 엔, 에도, 도, 과, 와, 로, 이나, 만, 보다, 간, 께, 쯤, 초, 말",
  },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
