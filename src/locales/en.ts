import type { Locale } from "../locale/locale.js";

export const en: Locale = {
  tag: "en",
  script: "Latn",
  wordBreak: "space",
  stopwords: "the, of, and, to, in, a, is, that, for, it, was, on, with, as, he, by, at, from, his, be, are, this, have, an, has, not, but, they, which, were, who, will, their, been, had, would, or, she, its, said",
  quoteMarks: [["“", "”"], ["\"", "\""], ["‘", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "by, written by, words by, text by, story by, report by, reported by, posted by, author, authors, author of the article, about the author, reporter, from, opinion by, analysis by, as told to, edited by, compiled by",
    authorJoiners: "and, with, &",
    authorRoles: "reporter, editor, correspondent, writer, staff, staff writer, staff reporter, columnist, contributor, political editor, senior reporter, chief reporter, news editor, sports writer, journalist, producer, author, freelance, news reporter, deputy editor, business editor, guest columnist, special correspondent, professor, analyst, bureau, director, intern, photographer, agency, agencies, newsroom, news service, wire, desk, associate editor, managing editor, team",
    published: "published, published on, published at, posted, posted on, first published, date, published date, originally published, publish date, created, issued, released, on",
    updated: "updated, last updated, updated on, update, modified, last modified, revised, edited, last update",
    readingTime: "min read, minute read, minutes read, reading time, mins read, read time, minutes to read",
    credits: "photo, photos, image, images, picture, pictures, credit, photograph, photo by, image by, photo credit, image credit, picture by, file photo, video, copyright, courtesy of, supplied, handout, illustration",
    sources: "source, sources, via",
    readAlso: "read more, read also, also read, see also, more on this, read next, related story, related article, more from, don't miss, recommended, watch, what to read next, keep reading, you may also like",
    related: "related, related articles, related stories, related topics, related news, more stories, most read, most popular, trending, latest news, top stories, more news, more from, recommended, editor's picks, popular, in case you missed it, you might also like, also on, around the web, tags, topics, filed under, popular posts, recent posts",
    comments: "comments, comment, leave a reply, leave a comment, join the conversation, view comments, add a comment, post a comment, no comments, be the first to comment, says, reply, log in to comment, read comments, discussion",
    share: "share, share this, tweet, facebook, twitter, email, print, copy link, whatsapp, linkedin, pinterest, reddit, flipboard, link copied, share on facebook, share on twitter, save, follow us, bookmark, instagram, youtube, telegram, messenger, gift article, listen, send",
    promotion: "newsletter, newsletters, subscribe, sign up, subscribe now, become a member, advertisement, ad, sponsored, support us, donate, get the app, download the app, breaking news alerts, article content, story continues below, free trial, already a subscriber, email address, sponsored content, promoted",
    legal: "cookie, cookies, privacy policy, terms of use, terms and conditions, all rights reserved, copyright, terms of service, about us, contact us, advertise, accessibility, sitemap, privacy notice, do not sell my personal information, imprint, disclaimer, careers",
    navigation: "home, menu, search, close, skip to content, skip to main content, log in, login, sign in, register, my account, next, previous, back to top, load more, show more, toggle navigation, main menu, subscribe, breadcrumb, go to content, you are here, sections, more, view all",
    sections: "news, politics, world, business, sport, sports, opinion, culture, entertainment, technology, tech, health, science, lifestyle, travel, local, national, economy, education, crime, weather, video, photos, football, finance, arts, life, us, uk, international, money, markets, environment, food, music, style, obituaries, features, analysis, live, podcasts, games, feature, editorial, breaking news",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
