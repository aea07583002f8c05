import type { Locale } from "../locale/locale.js";

export const ko: Locale = {
  tag: "ko",
  script: "Kore",
  wordBreak: "space",
  stopwords: "이, 그, 는, 은, 을, 를, 의, 에, 가, 로, 으로, 와, 과, 도, 있다, 했다, 한, 것, 수, 있는, 대한, 위해, 및, 등, 지난, 말했다, 밝혔다, 전했다, 이날, 통해",
  quoteMarks: [["“", "”"], ["‘", "’"], ["\"", "\""], ["「", "」"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "속보, 긴급, 1보, 긴급속보, 속보입니다, 뉴스속보",
    flashes: "긴급, 플래시",
    exclusives: "단독, 특종, 단독보도",
    labels: "종합, 분석, 해설, 사설, 칼럼, 기고, 인터뷰, 기획, 특집, 르포, 인물, 프로필, 연표, 여론조사, 생중계, 라이브, 영상, 동영상, 포토, 사진, 포토뉴스, 화보, 그래픽, 표, 출처, 자료, 자료사진, 정정, 정정보도, 고침, 수정, 업데이트, 보도자료, 광고, 문의, 관련기사, 관련 기사, 간추린, 날씨, 증시, 스포츠, 정치, 경제, 사회, 문화, 국제, 전문, 일문일답, 사고, 알림, 부고, 인사, 게시판, 제보, 앵커, 리포트, 카드뉴스, 팩트체크, 이슈, 뉴스, 현장, 오늘의, 단신, 화제, 신간, 요약",
    updates: "종합, 수정, 업데이트, 보완",
    leads: "종합",
    wrapups: "종합, 정리",
    repeats: "재송, 재전송",
    corrections: "정정, 고침, 정정보도, 바로잡습니다",
    kills: "전문취소, 전문 취소, 기사취소, 취소",
    notes: "편집자 주, 편집자주, 편집자 註, 알려드립니다, 참고",
    noteSections: "편집자 주",
    embargoes: "엠바고, 보도유예",
    immediate: "즉시 보도",
    reporting: "기자, 취재, 글, 보도",
    writing: "작성, 정리, 글",
    editing: "편집, 데스크, 교열, 에디터",
    translation: "번역, 옮김",
    joiners: "와, 과, 및",
    agencies: "통신사",
    sources: "출처, 자료",
    contacts: "문의, 연락처, 보도자료 문의, 담당, 언론 문의, 문의처",
    phones: "전화, 연락처, 휴대폰, 팩스, 카카오톡",
    about: "소개",
    ends: "끝, 이상, 계속 끝",
    more: "계속, 이어짐, 속보 이어짐",
  },

  // ---- quotes ----
  quotes: null,
};
