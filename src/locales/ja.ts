import type { Locale } from "../locale/locale.js";

export const ja: Locale = {
  tag: "ja",
  script: "Jpan",
  wordBreak: "none",
  stopwords: "の, に, は, を, た, が, で, て, と, し, れ, さ, ある, いる, も, する, から, な, こと, として, い, や, など, なっ, ない, この, ため, その, よう, また",
  quoteMarks: [["「", "」"], ["『", "』"], ["“", "”"], ["\"", "\""]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: { bylineIntros: "" },

  // ---- trade ----
  trade: {
    alerts: "速報, 緊急, 号外, 緊急速報, 急報, 至急, 詳報",
    flashes: "フラッシュ, 特報",
    exclusives: "独自, 独占, スクープ, 独自取材",
    labels: "解説, 分析, 社説, 論説, コラム, 特集, インタビュー, 人物, 寄稿, 意見, 詳細, まとめ, 年表, 世論調査, 中継, ライブ, 生中継, 動画, 写真, 画像, 図解, グラフ, 映像, 資料, 出典, 訂正, おわび, おわびと訂正, 更新, 告知, お知らせ, 広告, PR, 問い合わせ, お問い合わせ, 関連記事, 関連, あわせて読みたい, 続きを読む, 天気, 相場, 市況, スポーツ, 政治, 経済, 国際, 社会, 文化, 提供, 撮影, 編集, 記者, 追記, 一覧, 連載, 検証, 焦点, 現場から, 会見, 全文, 要旨, 一問一答, 識者, 予定, 参考, 注目, 話題, 新刊, 書評, 訃報, 人事, 春秋, 図表, 写真まとめ",
    updates: "更新, 再更新, アップデート, 追加, 差し替え, 差替, 再送",
    wrapups: "まとめ, 総合, 総合1, 総合2",
    repeats: "再送, 再掲, 再配信",
    corrections: "訂正, 修正, 訂正版, おわびと訂正, 再訂正",
    kills: "取り消し, 取消, 配信取り消し, 削除, 全文取り消し",
    notes: "編集者注, 編集部注, 注, お断り, 編注",
    noteSections: "編集者注, 報道関係者へ",
    embargoes: "解禁, 解禁日時, 報道解禁, 公表解禁",
    immediate: "即時解禁, 即日解禁",
    reporting: "記者, 取材, 取材・文, 文, 執筆, 報道",
    writing: "執筆, 構成, 文責",
    editing: "編集, 編集者, デスク, 校閲",
    translation: "翻訳, 訳, 抄訳",
    joiners: "と, 、",
    withAgencies: "共同, 協力",
    agencies: "通信社",
    sources: "出典, 出所, 情報源, ソース, 引用元",
    contacts: "問い合わせ先, お問い合わせ先, お問い合わせ, 問い合わせ, 報道関係者お問い合わせ先, 本件に関するお問い合わせ先, 連絡先",
    phones: "電話, TEL, Tel, 携帯, FAX, tel, fax",
    about: "について, 会社概要",
    ends: "了, 以上, 終わり, おわり, 完",
    more: "続く, つづく, 続報, 続き",
  },

  // ---- quotes ----
  quotes: null,
};
