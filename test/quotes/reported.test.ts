import { describe, it } from "vitest";
import { expectTold, type Told } from "./cases.js";

const CASES: [tag: string, text: string, expected: Told[]][] = [
  ["ja", "田中さんは「もう待てません」。", [["direct", ["もう待てません"], null, "田中さん", "田中"]]],
  ["ja", "高橋さんは「道が見えなかった」と。", [["direct", ["道が見えなかった"], "と", "高橋さん", "高橋"]]],
  ["ja", "鈴木さん（34）は「朝から停電していた」と話した。", [["direct", ["朝から停電していた"], "と話", "鈴木さん", "鈴木"]]],
  ["ja", "佐藤健一町長（61）は「橋は安全だ」と述べた。", [["direct", ["橋は安全だ"], "と述べ", "佐藤健一町長", "佐藤健一"]]],
  ["ja", "木村さんは「来年も参加したい」と意気込む。", [["direct", ["来年も参加したい"], "と意気込", "木村さん", "木村"]]],
  ["ja", "市内に住む会社員の岡本みどりさん（41）は「驚いた」。", [["direct", ["驚いた"], null, "会社員の岡本みどりさん", "岡本みどり"]]],
  [
    "ja",
    "地元の宮川さくらさんは「楽しかった」と笑顔で話した。",
    [["direct", ["楽しかった"], "と笑", "地元の宮川さくらさん", "宮川さくら"]],
  ],
  ["ja", "運転手の男性は「突然だった」と振り返る。", [["direct", ["突然だった"], "と振り返", "運転手の男性", null]]],
  ["ja", "新しい橋は「ひかり橋」と名付けられた。", []],
  ["ja", "今年の漢字は「絆」。", []],
  ["ja", "町の名物は「かえるまんじゅう」。", []],
  ["ja", "新会長は「田中氏」。", []],
  ["ja", "スローガンは「前へ進もう、みんなで」。", []],
  ["ja", "山本さんの夢は「世界一の店を持つこと」。", []],
  [
    "en",
    "Sundline said on Monday its profit fell 3 per cent.",
    [["indirect", ["its profit fell 3 per cent"], "said", "Sundline", "Sundline"]],
  ],
  [
    "en",
    "The ministry said on Tuesday the bridge would close for a month.",
    [["indirect", ["the bridge would close for a month"], "said", "The ministry", "ministry"]],
  ],
  ["en", "Sundline said late on Friday it would cut 40 jobs.", [["indirect", ["it would cut 40 jobs"], "said", "Sundline", "Sundline"]]],
  ["en", "Ms Orrin said last week the council was wrong.", [["indirect", ["the council was wrong"], "said", "Ms Orrin", "Orrin"]]],
  ["en", "The mayor said on Monday in Leeds.", []],
  ["en", "The board said in March it would sell the site.", [["indirect", ["it would sell the site"], "said", "The board", "board"]]],
  [
    "en",
    "The company said this month's figures were wrong.",
    [["indirect", ["this month's figures were wrong"], "said", "The company", "company"]],
  ],
  ["en", "The company said this week profits would fall.", [["indirect", ["profits would fall"], "said", "The company", "company"]]],
  ["en", "She said last year was hard.", [["indirect", ["last year was hard"], "said", "She", null]]],
  ["en", "She said the last week had been hard.", [["indirect", ["the last week had been hard"], "said", "She", null]]],
  ["en", '"We are ready," the mayor said on Monday the third day of talks.', [["direct", ["We are ready"], "said", "the mayor", null]]],
  ["en", "The road is shut, police said on Monday.", [["indirect", ["The road is shut"], "said", "police", null]]],
  ["hi", "मंत्री ने कहा कि पुल अगले महीने खुलेगा।", [["indirect", ["कि पुल अगले महीने खुलेगा"], "कहा", "मंत्री", null]]],
  [
    "hi",
    "मंत्री ने कहा कि पुल अगले महीने खुलेगा. उन्होंने बताया कि काम पूरा हो चुका है.",
    [
      ["indirect", ["कि पुल अगले महीने खुलेगा"], "कहा", "मंत्री", null],
      ["indirect", ["कि काम पूरा हो चुका है"], "बताया", "उन्होंने", null],
    ],
  ],
  ["hi", "पुलिस के मुताबिक हादसे में तीन लोग घायल हुए।", [["indirect", ["हादसे में तीन लोग घायल हुए"], "के मुताबिक", "पुलिस", "पुलिस"]]],
  ["hi", "पुलिस के अनुसार, हादसे में तीन लोग घायल हुए।", [["indirect", ["हादसे में तीन लोग घायल हुए"], "के अनुसार", "पुलिस", "पुलिस"]]],
  ["hi", 'अनिल वर्मा ने कहा, "हम यह फैसला नहीं मानते।"', [["direct", ["हम यह फैसला नहीं मानते।"], "कहा", "अनिल वर्मा", null]]],
  [
    "hi",
    '"हम यह फैसला नहीं मानते," परिवहन मंत्री अनिल वर्मा ने कहा।',
    [["direct", ["हम यह फैसला नहीं मानते"], "कहा", "परिवहन मंत्री अनिल वर्मा", "अनिल वर्मा"]],
  ],
  ["hi", "कंपनी ने दावा किया कि उसका मुनाफा बढ़ा है।", [["indirect", ["कि उसका मुनाफा बढ़ा है"], "दावा किया", "कंपनी", "कंपनी"]]],
  ["fa", "وزیر راه گفت که پل ماه آینده باز می‌شود.", [["indirect", ["که پل ماه آینده باز می‌شود"], "گفت", "وزیر راه", null]]],
  ["fa", "به گفته پلیس، سه نفر زخمی شدند.", [["indirect", ["سه نفر زخمی شدند"], "به گفته", "پلیس", "پلیس"]]],
  [
    "vi",
    "Ông Trần Văn Lộc cho biết cây cầu sẽ mở vào tháng tới.",
    [["indirect", ["cây cầu sẽ mở vào tháng tới"], "cho biết", "Ông Trần Văn Lộc", "Trần Văn Lộc"]],
  ],
  ["vi", '"Chúng tôi rất vui", bà Lê Thị Mai nói.', [["direct", ["Chúng tôi rất vui"], "nói", "bà Lê Thị Mai", "Lê Thị Mai"]]],
  [
    "vi",
    "Công ty khẳng định lợi nhuận đã tăng trong quý ba.",
    [["indirect", ["lợi nhuận đã tăng trong quý ba"], "khẳng định", "Công ty", null]],
  ],
  ["vi", "Theo kế hoạch, cầu sẽ mở vào tháng tới.", []],
  ["hy", "Նախարարն ասաց, որ կամուրջը կբացվի հաջորդ ամիս։", [["indirect", ["որ կամուրջը կբացվի հաջորդ ամիս"], "ասաց", "Նախարարն", null]]],
  [
    "hy",
    "Ոստիկանության տվյալներով՝ երեք մարդ վիրավորվել է։",
    [["indirect", ["երեք մարդ վիրավորվել է"], "տվյալներով", "Ոստիկանության", "Ոստիկանության"]],
  ],
  [
    "hy",
    "«Մենք ուրախ ենք»,- ասաց քաղաքապետ Արամ Սարյանը։",
    [["direct", ["Մենք ուրախ ենք"], "ասաց", "քաղաքապետ Արամ Սարյանը", "Արամ Սարյանը"]],
  ],
  [
    "hy",
    "Քաղաքապետը հայտնել է, որ աշխատանքներն ավարտված են։ Նա ավելացրեց, որ ճանապարհը բաց է։",
    [
      ["indirect", ["որ աշխատանքներն ավարտված են"], "հայտնել է", "Քաղաքապետը", null],
      ["indirect", ["որ ճանապարհը բաց է"], "ավելացրեց", "Նա", null],
    ],
  ],
  ["hy", "Ըստ ոստիկանության՝ երեք մարդ վիրավորվել է։", [["indirect", ["երեք մարդ վիրավորվել է"], "Ըստ", "ոստիկանության", "ոստիկանության"]]],
  [
    "ka",
    "მინისტრმა თქვა, რომ ხიდი მომავალ თვეში გაიხსნება.",
    [["indirect", ["რომ ხიდი მომავალ თვეში გაიხსნება"], "თქვა", "მინისტრმა", null]],
  ],
  ["ka", "პოლიციის ცნობით, სამი ადამიანი დაშავდა.", [["indirect", ["სამი ადამიანი დაშავდა"], "ცნობით", "პოლიციის", "პოლიციის"]]],
  [
    "ka",
    "„ჩვენ მოხარული ვართ“, - განაცხადა მერმა გიორგი ბერაძემ.",
    [["direct", ["ჩვენ მოხარული ვართ"], "განაცხადა", "მერმა გიორგი ბერაძემ", "გიორგი ბერაძემ"]],
  ],
  ["ka", "მისი თქმით, ხიდი მომავალ თვეში გაიხსნება.", [["indirect", ["ხიდი მომავალ თვეში გაიხსნება"], "თქმით", "მისი", null]]],
  ["he", "השר אמר כי הגשר ייפתח בחודש הבא.", [["indirect", ["כי הגשר ייפתח בחודש הבא"], "אמר", "השר", null]]],
  ["he", "לדברי המשטרה, שלושה בני אדם נפצעו.", [["indirect", ["שלושה בני אדם נפצעו"], "לדברי", "המשטרה", "המשטרה"]]],
  ["he", "ראש העיר דן לוי אמר שהגשר ייפתח בחודש הבא.", [["indirect", ["שהגשר ייפתח בחודש הבא"], "אמר", "ראש העיר דן לוי", "דן לוי"]]],
  ["he", 'דוברת החברה מסרה: "אנחנו בודקים את הנושא".', [["direct", ["אנחנו בודקים את הנושא"], "מסרה", "דוברת החברה", null]]],
  ["ar", 'قال سامي نجار: "نرفض هذا القرار بشكل كامل".', [["direct", ["نرفض هذا القرار بشكل كامل"], "قال", "سامي نجار", null]]],
  [
    "ar",
    "قال رئيس بلدية ميناء السلام سامي نجار إن الجسر آمن.",
    [["indirect", ["إن الجسر آمن"], "قال", "رئيس بلدية ميناء السلام سامي نجار", "سامي نجار"]],
  ],
  [
    "ar",
    'قال المتحدث باسم الشرطة كريم حداد: "لا إصابات".',
    [["direct", ["لا إصابات"], "قال", "المتحدث باسم الشرطة كريم حداد", "كريم حداد"]],
  ],
  [
    "ar",
    '"لا إصابات"، قال المتحدث باسم الشرطة كريم حداد.',
    [["direct", ["لا إصابات"], "قال", "المتحدث باسم الشرطة كريم حداد", "كريم حداد"]],
  ],
  [
    "ar",
    "أعلن وزير الصحة أحمد منصور أن المستشفى سيفتح.",
    [["indirect", ["أن المستشفى سيفتح"], "أعلن", "وزير الصحة أحمد منصور", "أحمد منصور"]],
  ],
  [
    "ar",
    "وقالت المديرة التنفيذية للشركة ليلى قاسم إن الأرباح ارتفعت.",
    [["indirect", ["إن الأرباح ارتفعت"], "وقالت", "المديرة التنفيذية للشركة ليلى قاسم", "ليلى قاسم"]],
  ],
  [
    "ar",
    "قال المدير كريم حداد إن العمل انتهى. وأضاف المدير أن الجسر آمن.",
    [
      ["indirect", ["إن العمل انتهى"], "قال", "المدير كريم حداد", "كريم حداد"],
      ["indirect", ["أن الجسر آمن"], "وأضاف", "المدير", "كريم حداد"],
    ],
  ],
  ["ar", "صرح رئيس مجلس الإدارة بأن الشركة بخير.", [["indirect", ["بأن الشركة بخير"], "صرح", "رئيس مجلس الإدارة", null]]],
  [
    "el",
    "«Δεν υπάρχει πρόβλημα», δήλωσε ο υπουργός Μεταφορών Γιώργος Λαμπράκης.",
    [["direct", ["Δεν υπάρχει πρόβλημα"], "δήλωσε", "ο υπουργός Μεταφορών Γιώργος Λαμπράκης", "Γιώργος Λαμπράκης"]],
  ],
  [
    "el",
    "Ο υπουργός Υγείας Νίκος Δέδες είπε ότι το νοσοκομείο θα ανοίξει.",
    [["indirect", ["ότι το νοσοκομείο θα ανοίξει"], "είπε", "Ο υπουργός Υγείας Νίκος Δέδες", "Νίκος Δέδες"]],
  ],
  [
    "el",
    "Ο υπουργός Υγείας είπε ότι το νοσοκομείο θα ανοίξει.",
    [["indirect", ["ότι το νοσοκομείο θα ανοίξει"], "είπε", "Ο υπουργός Υγείας", null]],
  ],
  ["fa", "رضا کریمی، رئیس شورای شهر، گفت: «پل امن است.»", [["direct", ["پل امن است."], "گفت", "رضا کریمی", "رضا کریمی"]]],
  ["fa", "رضا کریمی، رئیس شورای شهر، گفت که پل امن است.", [["indirect", ["که پل امن است"], "گفت", "رضا کریمی", "رضا کریمی"]]],
  ["fa", "رئیس شورای شهر رضا کریمی گفت که پل امن است.", [["indirect", ["که پل امن است"], "گفت", "رئیس شورای شهر رضا کریمی", "رضا کریمی"]]],
  ["hi", "अनिल वर्मा, अध्यक्ष, ने कहा कि पुल खुलेगा।", [["indirect", ["कि पुल खुलेगा"], "कहा", "अनिल वर्मा", "अनिल वर्मा"]]],
  ["he", "דן לוי, ראש העיר, אמר כי הגשר ייפתח.", [["indirect", ["כי הגשר ייפתח"], "אמר", "דן לוי", "דן לוי"]]],
  ["he", "היא אמרה אתמול שהגשר ייפתח בקרוב.", [["indirect", ["שהגשר ייפתח בקרוב"], "אמרה", "היא", null]]],
  [
    "en",
    'Sundline said it would cut jobs. "We had no choice," the company said.',
    [
      ["indirect", ["it would cut jobs"], "said", "Sundline", "Sundline"],
      ["direct", ["We had no choice"], "said", "the company", "Sundline"],
    ],
  ],
  [
    "en",
    "Northgate Volta, based in Leeds, said its profit fell. The company employs 400 people.",
    [["indirect", ["its profit fell"], "said", "Northgate Volta", "Northgate Volta"]],
  ],
  [
    "en",
    "Alan Moss said he was sorry. The company declined to comment.",
    [["indirect", ["he was sorry"], "said", "Alan Moss", "Alan Moss"]],
  ],
  [
    "en",
    "Quellan Adebisi, chief executive, said sales fell. The company employs 40.",
    [["indirect", ["sales fell"], "said", "Quellan Adebisi", "Quellan Adebisi"]],
  ],
  [
    "fr",
    "Velnor a annoncé la fermeture du site. « Nous n'avions pas le choix », a déclaré l'entreprise.",
    [["direct", ["Nous n'avions pas le choix"], "a déclaré", "l'entreprise", "Velnor"]],
  ],
  [
    "es",
    "Velnor anunció que cerrará la planta. «No había alternativa», dijo la empresa.",
    [
      ["indirect", ["que cerrará la planta"], "anunció", "Velnor", "Velnor"],
      ["direct", ["No había alternativa"], "dijo", "la empresa", "Velnor"],
    ],
  ],
  [
    "en",
    'Sundline is to close two plants. "We had no choice," the airline said.',
    [["direct", ["We had no choice"], "said", "the airline", "Sundline"]],
  ],
  [
    "en",
    "Marl Voss said the company director lied. The company director resigned.",
    [["indirect", ["the company director lied"], "said", "Marl Voss", "Marl Voss"]],
  ],
  [
    "de",
    "Velnor schließt das Werk. „Wir hatten keine Wahl“, sagte das Unternehmen.",
    [["direct", ["Wir hatten keine Wahl"], "sagte", "das Unternehmen", "Velnor"]],
  ],
];

describe("reported speech", () => {
  it.each(CASES)("%s: %s", expectTold);
});
