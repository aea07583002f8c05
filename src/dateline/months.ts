import type { Locale } from "../locale/locale.js";
import { memoByLocale, memoByLocales } from "../matchers/memo.js";
import { foldWord } from "../matchers/words.js";

/**
 * Months in languages whose datelines are read although they have no pack yet, January to December, and names that a country uses beside those
 * of its language. Order of the lines: languages apart, so that a word of one never hides that of another.
 */
const EXTRA = `
sl: januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra, decembra
sq: janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor
mk: јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември
bs: januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra
bs: januar, februar, mart, april, maj, juni, juli, august, septembar, oktobar, novembar, decembar
is: janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember
ga: eanáir, feabhra, márta, aibreán, bealtaine, meitheamh, iúil, lúnasa, meán fómhair, deireadh fómhair, samhain, nollaig
ga: eanair, feabhra, márta, aibreáin, bealtaine, meithimh, iúil, lúnasa, mheán fómhair, dheireadh fómhair, samhna, nollag
cy: ionawr, chwefror, mawrth, ebrill, mai, mehefin, gorffennaf, awst, medi, hydref, tachwedd, rhagfyr
mt: jannar, frar, marzu, april, mejju, ġunju, lulju, awwissu, settembru, ottubru, novembru, diċembru
eu: urtarrila, otsaila, martxoa, apirila, maiatza, ekaina, uztaila, abuztua, iraila, urria, azaroa, abendua
eu: urtarrilaren, otsailaren, martxoaren, apirilaren, maiatzaren, ekainaren, uztailaren, abuztuaren, irailaren, urriaren, azaroaren, abenduaren
gl: xaneiro, febreiro, marzo, abril, maio, xuño, xullo, agosto, setembro, outubro, novembro, decembro
nn: januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember
af: januarie, februarie, maart, april, mei, junie, julie, augustus, september, oktober, november, desember
ms: januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember
ms: jan, feb, mac, apr, mei, jun, jul, ogos, sept, okt, nov, dis
sw: januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba
tl: enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre
tl: ene, peb, mar, abr, may, hun, hul, ago, set, okt, nob, dis
so: janaayo, febraayo, maarso, abriil, maajo, juun, luulyo, agoosto, sebteembar, oktoobar, nofembar, diseembar
ha: janairu, faburairu, maris, afrilu, mayu, yuni, yuli, agusta, satumba, oktoba, nuwamba, disamba
uz: yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr
uz: январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
tk: ýanwar, fewral, mart, aprel, maý, iýun, iýul, awgust, sentýabr, oktýabr, noýabr, dekabr
kk: қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан
kk: qańtar, aqpan, naýryz, sáýir, mamyr, maýsym, shilde, tamyz, qyrkúıek, qazan, qarasha, jeltoqsan
ky: үчтүн айы, бирдин айы, жалган куран, чын куран, бугу, кулжа, теке, баш оона, аяк оона, тогуздун айы, жетинин айы, бештин айы
tg: январ, феврал, март, апрел, май, июн, июл, август, сентябр, октябр, ноябр, декабр
tg: январи, феврали, марти, апрели, майи, июни, июли, августи, сентябри, октябри, ноябри, декабри
bn: জানুয়ারি, ফেব্রুয়ারি, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর
mr: जानेवारी, फेब्रुवारी, मार्च, एप्रिल, मे, जून, जुलै, ऑगस्ट, सप्टेंबर, ऑक्टोबर, नोव्हेंबर, डिसेंबर
ne: जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर
gu: જાન્યુઆરી, ફેબ્રુઆરી, માર્ચ, એપ્રિલ, મે, જૂન, જુલાઈ, ઓગસ્ટ, સપ્ટેમ્બર, ઓક્ટોબર, નવેમ્બર, ડિસેમ્બર
pa: ਜਨਵਰੀ, ਫਰਵਰੀ, ਮਾਰਚ, ਅਪ੍ਰੈਲ, ਮਈ, ਜੂਨ, ਜੁਲਾਈ, ਅਗਸਤ, ਸਤੰਬਰ, ਅਕਤੂਬਰ, ਨਵੰਬਰ, ਦਸੰਬਰ
ta: ஜனவரி, பிப்ரவரி, மார்ச், ஏப்ரல், மே, ஜூன், ஜூலை, ஆகஸ்ட், செப்டம்பர், அக்டோபர், நவம்பர், டிசம்பர்
te: జనవరి, ఫిబ్రవరి, మార్చి, ఏప్రిల్, మే, జూన్, జూలై, ఆగస్టు, సెప్టెంబర్, అక్టోబర్, నవంబర్, డిసెంబర్
ml: ജനുവരി, ഫെബ്രുവരി, മാർച്ച്, ഏപ്രിൽ, മേയ്, ജൂൺ, ജൂലൈ, ഓഗസ്റ്റ്, സെപ്റ്റംബർ, ഒക്ടോബർ, നവംബർ, ഡിസംബർ
kn: ಜನವರಿ, ಫೆಬ್ರವರಿ, ಮಾರ್ಚ್, ಏಪ್ರಿಲ್, ಮೇ, ಜೂನ್, ಜುಲೈ, ಆಗಸ್ಟ್, ಸೆಪ್ಟೆಂಬರ್, ಅಕ್ಟೋಬರ್, ನವೆಂಬರ್, ಡಿಸೆಂಬರ್
si: ජනවාරි, පෙබරවාරි, මාර්තු, අප්‍රේල්, මැයි, ජූනි, ජූලි, අගෝස්තු, සැප්තැම්බර්, ඔක්තෝබර්, නොවැම්බර්, දෙසැම්බර්
ur: جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر
ps: جنوري, فبروري, مارچ, اپریل, مۍ, جون, جولای, اگست, سپتمبر, اکتوبر, نومبر, دسمبر
ar: كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول
ar: جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر
ar: يناير, فبراير, مارس, أبريل, ماي, يونيو, يوليوز, غشت, شتنبر, أكتوبر, نونبر, دجنبر
ckb: کانوونی دووەم, شوبات, ئازار, نیسان, ئایار, حوزەیران, تەممووز, ئاب, ئەیلوول, تشرینی یەکەم, تشرینی دووەم, کانوونی یەکەم
th: มกราคม, กุมภาพันธ์, มีนาคม, เมษายน, พฤษภาคม, มิถุนายน, กรกฎาคม, สิงหาคม, กันยายน, ตุลาคม, พฤศจิกายน, ธันวาคม
th: ม.ค, ก.พ, มี.ค, เม.ย, พ.ค, มิ.ย, ก.ค, ส.ค, ก.ย, ต.ค, พ.ย, ธ.ค
lo: ມັງກອນ, ກຸມພາ, ມີນາ, ເມສາ, ພຶດສະພາ, ມິຖຸນາ, ກໍລະກົດ, ສິງຫາ, ກັນຍາ, ຕຸລາ, ພະຈິກ, ທັນວາ
km: មករា, កុម្ភៈ, មីនា, មេសា, ឧសភា, មិថុនា, កក្កដា, សីហា, កញ្ញា, តុលា, វិច្ឆិកា, ធ្នូ
my: ဇန်နဝါရီ, ဖေဖော်ဝါရီ, မတ်, ဧပြီ, မေ, ဇွန်, ဇူလိုင်, ဩဂုတ်, စက်တင်ဘာ, အောက်တိုဘာ, နိုဝင်ဘာ, ဒီဇင်ဘာ
am: ጃንዋሪ, ፌብሩዋሪ, ማርች, ኤፕሪል, ሜይ, ጁን, ጁላይ, ኦገስት, ሴፕቴምበር, ኦክቶበር, ኖቬምበር, ዲሴምበር
`;

/** Month words without dots, folded. */
function foldMonth(word: string): string {
  return foldWord(word.replace(/\./g, ""));
}

function indexMonths(lists: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  lists.forEach((list, month) => {
    for (const entry of list.split(",")) {
      const key = foldMonth(entry.trim().replace(/\s+/g, " "));
      if (key !== "" && !index.has(key)) index.set(key, (month % 12) + 1);
    }
  });
  return index;
}

const extra = indexMonths(EXTRA.split("\n").flatMap((line) => (line.includes(":") ? line.slice(line.indexOf(":") + 1).split(",") : [])));

const ownMonths = memoByLocale(({ dates }) => indexMonths(dates.months));

/** Names of the packs, those of the first before the others', and of the other languages. */
const monthsOf = memoByLocales((locales) => {
  const months = new Map<string, number>();
  for (const index of [...locales.map(ownMonths), extra]) for (const [name, month] of index) if (!months.has(name)) months.set(name, month);
  return months;
});

/** 1 to 12 for a month's name in the language decided, else in any other; 0 when it is none. Datelines of foreign agencies keep their own months. */
export function monthOf(word: string, locales: readonly Locale[]): number {
  const key = foldMonth(word);
  return key.length < 2 ? 0 : (monthsOf(locales).get(key) ?? 0);
}

/** Shorter words count as weekdays in the language decided only: "Paz" is Sunday in Turkish and a city in Bolivia. */
const TELLING_LENGTH = 5;

const ownWeekdays = memoByLocale(({ dates }) => dates.weekdays.flatMap((list) => list.split(",").map((entry) => foldMonth(entry.trim()))));
const weekdaysOf = memoByLocales((locales) => {
  const names = new Set<string>();
  locales.forEach((locale, order) => {
    for (const name of ownWeekdays(locale)) if (order === 0 || name.length >= TELLING_LENGTH) names.add(name);
  });
  return names;
});

/** Whether the word is a weekday, in the first of the packs or, when it is long enough to be no other word, in any. */
export function isWeekday(word: string, locales: readonly Locale[]): boolean {
  const key = foldMonth(word);
  return key.length >= 2 && weekdaysOf(locales).has(key);
}
