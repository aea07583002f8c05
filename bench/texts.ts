/** Texts to measure on, made here: a pasted page, a long story, hostile inputs. */

const MENU = ["Home", "World", "Business", "Sport", "Culture", "Weather", "Sign in", "Subscribe", "Newsletters", "Most read"].join("\n");
const SENTENCES = [
  "The harbour authority will close the northern basin for three weeks while divers repair the lock, its director said on Tuesday.",
  '"We looked at every other way of doing this, and there was none," Ann Lee told reporters at the quay. "The gates are ninety years old."',
  "Ferry traffic fell by 12 percent between March 4 and March 9, according to figures published last week by the transport ministry.",
  "Fishing crews called the timing “reckless” and asked for compensation before the season opens in April.",
  "The mayor, Paul Reed, said that the town would pay half of the costs and that the rest had been promised by the regional council.",
  "A second phase, planned for the autumn of 2027, includes a new bridge and a walkway along the eastern mole.",
  "“Nobody has shown us a plan,” a spokesman for the crews’ union said, adding that members would meet again on Friday at 18:30.",
  "No one was hurt when part of the wall gave way two years ago, but the basin has been closed at night ever since.",
] as const;
const FOOTER = [
  "Share",
  "Comments (14)",
  "More on this story",
  "Ferry strike enters its second week",
  "Privacy policy",
  "Cookie settings",
  "© 2026 The Example Courier",
].join("\n");

const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => SENTENCES[index % SENTENCES.length]).join("\n\n");

/** A pasted page of about 4 KB. */
export const page = `The Example Courier\n${MENU}\n\nPort to close northern basin for repairs\n\nBy Jane Miller\n17 November 2026 15:49 GMT\n\nPORT EXAMPLE — ${paragraphs(16)}\n\n${FOOTER}\n`;

/** A story of about 100 KB without a page around it. */
export const longStory = `Port to close northern basin for repairs\n\n${paragraphs(700)}\n`;

/** Lines no two of which are alike. */
const numbered = (line: string, size: number): string =>
  Array.from({ length: size / (line.length + 7) }, (_, index) => `${line} ${String(index).padStart(5, "0")}`).join("\n");

/** Inputs that slow careless parsers down; `size` in code units. */
export const hostile: Record<string, (size: number) => string> = {
  "quotation marks": (size) => '"'.repeat(size),
  openers: (size) => "«".repeat(size),
  digits: (size) => "1".repeat(size),
  spaces: (size) => " ".repeat(size),
  "half an hour": (size) => "half an hour ".repeat(size / 13),
  "one endless sentence": (size) => "he said that ".repeat(size / 13),
  "short lines": (size) => "Read more\n".repeat(size / 10),
  "unclosed brackets": (size) => "(AP".repeat(size / 3),
  "opening marks": (size) => "“ ".repeat(size / 2),
  guillemets: (size) => "« ".repeat(size / 2),
  "marks and cues": (size) => '"a" said '.repeat(size / 9),
  "nested marks": (size) => "“a ‘b ".repeat(size / 12) + "c’ d” ".repeat(size / 12),
  "quotations announced": (size) => 'said: "A." '.repeat(size / 11),
  names: (size) => "John Smith, ".repeat(size / 12),
  "subjects behind cues": (size) => "said John, ".repeat(size / 11),
  "blank lines": (size) => "\n".repeat(size),
  headings: (size) => "Port to close northern basin for repairs\n".repeat(size / 41),
  stamps: (size) => "Published 17 November 2026 15:49 GMT\n".repeat(size / 37),
  "stamps under a story": (size) => `${page}\n\n${"Published 17 November 2026 15:49 GMT\n".repeat(size / 37)}`,
  "headlines with stamps under a story": (size) =>
    `${page}\n\n${"Port to close northern basin for repairs\n17 November 2026 15:49 GMT\n".repeat(size / 68)}`,
  bylines: (size) => numbered("By Jane Miller", size),
  "items of a list": (size) => numbered("Item of the list", size),
  "em dashes": (size) => "— ".repeat(size / 2),
  "lists of contacts": (size) => `${SENTENCES[0]}\nMedia contact:\nJane Miller 555 123 4567\n`.repeat(size / 168),
  "pages one after the other": (size) => page.repeat(size / page.length),
  "one line of prose": (size) => `${SENTENCES.join(" ")} `.repeat(size / 1000),
};

/** What fills a text with dates or with what looks like them, and the language it is read in. */
export const hostileDates: Record<string, readonly [language: string, unit: string]> = {
  "numbers and blanks": ["en", "1 2 3 4 "],
  "half an hour": ["en", "half an hour "],
  "in the": ["en", "in the "],
  "clocks and dashes": ["en", "12:00-"],
  "points and digits": ["en", "1."],
  months: ["en", "January "],
  mois: ["fr", "janvier février mars "],
  月: ["ja", "1月"],
  漢数字: ["ja", "二"],
  дни: ["ru", "понедельник "],
  يوم: ["ar", "في ١٢ مارس "],
  "days ago": ["en", "two days ago "],
  "zones in doubt": ["en", "3 pm IST "],
  "combining marks": ["en", "a\u0301 1 "],
  references: ["en", "&amp; 1 May "],
  "line ends": ["en", "17 November 2022\n"],
};
