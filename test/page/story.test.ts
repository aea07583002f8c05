import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf, read } from "./support.js";

const LEAD = "The finance ministry said on Monday that it would cut the levy on imported grain by half from next month on.";
const SECOND = "Traders had expected the step since the spring, and prices hardly moved after the news became known.";
const THIRD = '"We have waited for this for two years," said Ada Winter, who runs a mill in the north of the country.';
const FOURTH = "The opposition called the decision a gift to large importers and asked for a debate in parliament.";

/** A page as a browser copies it: menu, headline, byline, stamp, text, teasers, footer. */
const page = (paragraphs: readonly string[], below: readonly string[] = []): string =>
  [
    "Skip to content",
    "Menu",
    "Search",
    "Home",
    "Politics",
    "Economy",
    "Sport",
    "Culture",
    "Weather",
    "Subscribe",
    "Sign in",
    "Home",
    "Economy",
    "",
    "Ministry halves the levy on imported grain",
    "",
    "By Tom Sample",
    "23 November 2022, 10:15",
    "",
    "Share",
    "Copy link",
    "Email",
    "",
    ...paragraphs.flatMap((paragraph) => [paragraph, ""]),
    ...below,
    "Related articles",
    "Mills close for the winter",
    "Harvest smaller than last year",
    "Port strike ends after nine days",
    "",
    "Most read",
    "Ten bakeries to visit",
    "Why bread is dear",
    "",
    "About us",
    "Contact",
    "Privacy policy",
    "Terms of use",
    "Newsletter",
    "© 2022 The Sample Courier. All rights reserved.",
  ].join("\n");

describe("a page", () => {
  it("gives the paragraphs of the story and nothing else", () => {
    expect(bodyOf(page([LEAD, SECOND, THIRD, FOURTH]))).toEqual([LEAD, SECOND, THIRD, FOURTH].map((text) => `p ${text}`));
  });

  it("leaves readers' comments out", () => {
    const comments = [
      "Comments (2)",
      "",
      "millwheel",
      "2 hours ago",
      "Finally. My bread will not get any cheaper though, I am sure of that.",
      "Reply",
      "",
      "oats99",
      "1 hour ago",
      "They should have done this years ago.",
      "Reply",
      "",
    ];
    expect(bodyOf(page([LEAD, SECOND, THIRD, FOURTH], comments))).toEqual([LEAD, SECOND, THIRD, FOURTH].map((text) => `p ${text}`));
  });

  it("leaves a teaser inside the text out", () => {
    const body = bodyOf(page([LEAD, SECOND, "Read also: Mills close for the winter", THIRD, FOURTH, LEAD.replace("Monday", "Tuesday")]));
    expect(body).not.toContain("p Read also: Mills close for the winter");
    expect(body).toContain(`p ${THIRD}`);
    expect(body).toContain(`p ${FOURTH}`);
  });

  it("gives every block one role, blank ones furniture, and scores that agree with the roles", () => {
    const { blocks, story } = read(page([LEAD, SECOND, THIRD, FOURTH]));
    expect(story.roles).toHaveLength(blocks.length);
    blocks.forEach(({ blank }, i) => {
      if (blank) expect(story.roles[i]).toBe("furniture");
      expect((story.scores[i] ?? 0) > 0).toBe(["paragraph", "subheading", "listItem"].includes(story.roles[i] ?? ""));
    });
    expect(blocks[story.first]?.view.text).toBe(LEAD);
    expect(blocks[story.last]?.view.text).toBe(FOURTH.replaceAll("’", "'"));
  });
});

describe("a bare story", () => {
  it.each<[string, string, string[]]>([
    ["one paragraph", LEAD, [`p ${LEAD}`]],
    ["a headline and two paragraphs", `Ministry halves grain levy\n\n${LEAD}\n\n${SECOND}`, [`p ${LEAD}`, `p ${SECOND}`]],
    ["no blank lines", `Ministry halves grain levy\n${LEAD}\n${SECOND}\n${THIRD}`, [`p ${LEAD}`, `p ${SECOND}`, `p ${THIRD}`]],
    [
      "mail from a newsdesk",
      `MINISTRY HALVES GRAIN LEVY\n\nPORT CITY, Nov 23 - ${LEAD}\n\n${SECOND}\n\n(END)`,
      [`p PORT CITY, Nov 23 - ${LEAD}`, `p ${SECOND}`],
    ],
    ["everything in one line", `${LEAD} ${SECOND} ${THIRD}`, [`p ${LEAD} ${SECOND} ${THIRD}`]],
    [
      "subheadings",
      `${LEAD}\n\nWhat changes now\n\n${SECOND}\n\n${THIRD}`,
      [`p ${LEAD}`, "s What changes now", `p ${SECOND}`, `p ${THIRD}`],
    ],
    [
      "list items",
      `${LEAD} Three things follow from it:\n\n- bread stays dear\n- mills may reopen\n- the port gains\n\n${SECOND}`,
      [`p ${LEAD} Three things follow from it:`, "l - bread stays dear", "l - mills may reopen", "l - the port gains", `p ${SECOND}`],
    ],
    [
      "CRLF and no-break spaces",
      `Ministry halves levy\r\n\r\n${LEAD.replaceAll(" on ", "\u00a0on ")}\r\n\r\n${SECOND}`,
      [`p ${LEAD.replaceAll(" on ", "\u00a0on ")}`, `p ${SECOND}`],
    ],
    [
      "Han",
      "港口大桥重新开放\n\n经过九个月的维修，港口大桥星期一重新开放。\n市长说：“我们很高兴大桥恢复通车。”",
      ["p 经过九个月的维修，港口大桥星期一重新开放。", "p 市长说：“我们很高兴大桥恢复通车。”"],
    ],
    [
      "Arabic",
      "إعادة فتح جسر الميناء\n\nأعيد فتح جسر الميناء القديم يوم الاثنين بعد تسعة أشهر من أعمال الترميم.\n\nوقال رئيس البلدية إن المدينة سعيدة بعودته إلى الخدمة.",
      [
        "p أعيد فتح جسر الميناء القديم يوم الاثنين بعد تسعة أشهر من أعمال الترميم.",
        "p وقال رئيس البلدية إن المدينة سعيدة بعودته إلى الخدمة.",
      ],
    ],
    [
      "Thai, which sets no stops",
      "สะพานท่าเรือเปิดใช้อีกครั้ง\n\nสะพานท่าเรือเก่าเปิดให้บริการอีกครั้งเมื่อวันจันทร์หลังจากปิดซ่อมแซมเป็นเวลาเก้าเดือน\n\nนายกเทศมนตรีกล่าวว่าเมืองดีใจที่ได้สะพานกลับคืนมาในที่สุด",
      ["p สะพานท่าเรือเก่าเปิดให้บริการอีกครั้งเมื่อวันจันทร์หลังจากปิดซ่อมแซมเป็นเวลาเก้าเดือน", "p นายกเทศมนตรีกล่าวว่าเมืองดีใจที่ได้สะพานกลับคืนมาในที่สุด"],
    ],
  ])("%s", (_, source, expected) => {
    expect(bodyOf(source)).toEqual(expected);
  });

  it("leaves a headline and a standfirst in full sentences out when a date stands below them", () => {
    const head =
      "Will bread be cheaper now?\nThe ministry halves the levy on grain, and hardly anyone expects the bakers to follow.\nAda Winter Tom Sample\n23 November 2022, 10:15\n\n";
    const paragraphs = [LEAD, SECOND, THIRD, FOURTH, `${LEAD} ${SECOND}`, `${THIRD} ${FOURTH}`];
    expect(bodyOf(head + paragraphs.join("\n\n"))).toEqual(paragraphs.map((text) => `p ${text}`));
  });

  it("ends where another headline, date and text begin, and says so", () => {
    const source = `Ministry halves grain levy\n23 November 2022\n\n${LEAD}\n\n${SECOND}\n\nHarbour bridge reopens on Tuesday\n24 November 2022\n\n${THIRD}\n\n${FOURTH}`;
    const { diagnostics } = read(source);
    expect(bodyOf(source)).toEqual([`p ${LEAD}`, `p ${SECOND}`]);
    expect(diagnostics.map(({ code, span }) => [code, span && source.slice(span.start, span.end)])).toEqual([
      ["second-story", "Harbour bridge reopens on Tuesday\n"],
    ]);
  });
});

describe("no story", () => {
  it.each([
    ["the empty text", ""],
    ["blank lines", "\n \n\t\n"],
    ["a single short line", "Home"],
    ["a menu", "Home\nPolitics\nEconomy\nSport\nCulture\nContact\nPrivacy policy"],
    ["a table", "Team\tPlayed\tWon\tLost\nReds\t10\t8\t2\nBlues\t10\t6\t4\nGreens\t10\t3\t7"],
    ["a copyright line", "© 2022 The Sample Courier. All rights reserved."],
  ])("%s", (_, source) => {
    const { story } = read(source);
    expect(bodyOf(source)).toEqual([]);
    expect([story.first, story.last]).toEqual([-1, -1]);
  });
});

describe("any text", () => {
  it("returns a role and a finite score for every block", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("", LEAD, "Menu", "\ud800", "12:30", "• item")), { maxLength: 30 }),
        (lines) => {
          const { blocks, story } = read(lines.join("\n"));
          expect(story.roles).toHaveLength(blocks.length);
          expect(story.scores.every((score) => Number.isFinite(score))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("looks at a window of a text with very many lines", () => {
    const source = `${"a\n".repeat(30000)}${LEAD}\n${SECOND}\n${THIRD}\n${"b\n".repeat(30000)}`;
    const { blocks, story } = read(source);
    expect(story.roles).toHaveLength(blocks.length);
  });
});
