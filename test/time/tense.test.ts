import { describe, expect, it } from "vitest";
import { findDates } from "../../src/index.js";

/** A Wednesday: Monday is the 16th or the 23rd. */
const reference = "2026-11-18T10:00:00Z";

const SENTENCES: readonly (readonly [language: string, text: string, iso: string | null])[] = [
  ["en", "Engineers would inspect the dam on Monday.", "2026-11-23"],
  ["en", "He would not say on Monday who paid.", "2026-11-16"],
  ["en", "The plant will close in May, the ministry said on Monday.", "2026-11-16"],
  ["en", "The ministry said on Monday the road would reopen.", "2026-11-16"],
  ["en", "A bill that would cut fees was approved on Monday.", "2026-11-16"],
  ["en", "The harbour is expected to be closed on Monday.", "2026-11-23"],
  ["en", "On Monday, the court will decide.", "2026-11-23"],
  ["en", "On Monday, the court said it would wait.", "2026-11-16"],
  ["en", "She said Monday's vote would go ahead.", "2026-11-23"],
  ["en", "Voters met on Monday to sign a treaty that will ban mines.", "2026-11-16"],
  ["en", "The results will be announced on Monday.", "2026-11-23"],
  ["en", "The market might close on Monday.", "2026-11-23"],
  ["en", "The bridge has been shut since Monday and will stay so.", "2026-11-16"],
  ["en", "The mayor, who will retire soon, was sworn in on Monday.", "2026-11-16"],
  ["en", "It would have opened on Monday.", null],
  ["en", "Officials could not be reached on Monday.", "2026-11-16"],
  ["fr", "Les experts inspecteraient lundi le barrage.", "2026-11-23"],
  ["fr", "Le ministre a déclaré lundi que le pont rouvrirait.", "2026-11-16"],
  ["fr", "Le pont serait rouvert lundi.", null],
  ["fr", "Il aurait quitté la ville lundi.", "2026-11-16"],
  ["fr", "La pluie attirait lundi peu de monde.", "2026-11-16"],
  ["fr", "Le maire, qui sera jugé en mai, est arrivé lundi.", "2026-11-16"],
  ["fr", "La gare sera fermée lundi.", "2026-11-23"],
  ["es", "Los peritos inspeccionarían el lunes la presa.", "2026-11-23"],
  ["es", "El juez dijo el lunes que el puente abriría pronto.", "2026-11-16"],
  ["es", "Los vecinos querían el lunes una respuesta.", "2026-11-16"],
  ["es", "Habría muerto el lunes.", "2026-11-16"],
  ["es", "El ministro va a viajar el lunes.", "2026-11-23"],
  ["it", "Gli esperti ispezionerebbero lunedì la diga.", "2026-11-23"],
  ["it", "Il sindaco ha detto lunedì che il ponte riaprirà.", "2026-11-16"],
  ["it", "Il treno avrebbe lasciato la città lunedì.", null],
  ["pt", "Os peritos inspecionariam na segunda-feira a barragem.", "2026-11-23"],
  ["pt", "O ministro disse na segunda-feira que a ponte será aberta.", "2026-11-16"],
  ["pt", "A polícia teria prendido o homem na segunda-feira.", "2026-11-16"],
  ["ca", "Els experts inspeccionarien dilluns la presa.", "2026-11-23"],
  ["ca", "El ministre va anunciar dilluns que el pont obrirà.", "2026-11-16"],
  ["de", "Die Fachleute würden den Damm am Montag prüfen.", "2026-11-23"],
  ["de", "Der Minister sagte, der Bau solle am Montag beginnen.", "2026-11-23"],
  ["de", "Die Stadt wird sparen, sagte der Bürgermeister am Montag.", "2026-11-16"],
  ["de", "Der Mann wird seit Montag vermisst.", "2026-11-16"],
  ["de", "Der Rat hat am Montag beschlossen, dass die Steuer steigen soll.", "2026-11-16"],
  ["de", "Er wollte sich am Montag nicht äußern.", "2026-11-16"],
  ["de", "dass die Brücke am Montag gesperrt werden solle", "2026-11-23"],
  ["nl", "De deskundigen zouden maandag de dam inspecteren.", "2026-11-23"],
  ["nl", "De minister zei maandag dat de brug open zal gaan.", "2026-11-16"],
  ["sv", "Experterna skulle inspektera dammen på måndag.", "2026-11-23"],
  ["sv", "Ministern sade i måndags att bron ska öppnas.", "2026-11-16"],
  ["nb", "Ekspertene skulle inspisere demningen mandag.", "2026-11-23"],
  ["nb", "Ministeren sa mandag at broen skal åpnes.", "2026-11-16"],
  ["da", "Eksperterne skulle inspicere dæmningen mandag.", "2026-11-23"],
  ["da", "Ministeren sagde mandag, at broen vil åbne.", "2026-11-16"],
  ["pl", "Eksperci mieliby zbadać tamę w poniedziałek.", "2026-11-23"],
  ["pl", "Minister zapowiedział w poniedziałek kontrole.", "2026-11-16"],
  ["pl", "Most zostanie otwarty w poniedziałek.", "2026-11-23"],
  ["cs", "Odborníci by přehradu prohlédli v pondělí.", "2026-11-23"],
  ["cs", "Ministr řekl v pondělí, že se most otevře.", "2026-11-16"],
  ["sk", "Most by otvorili v pondelok.", "2026-11-23"],
  ["tr", "Tarafların pazartesi masaya oturacaklarını söyledi.", "2026-11-23"],
  ["tr", "Bakan pazartesi günü köprünün kapandığını söyledi.", "2026-11-16"],
  ["tr", "Köprü pazartesi açılacak.", "2026-11-23"],
  ["ru", "Министр заявил в понедельник, что мост будет открыт.", "2026-11-16"],
  ["ru", "Заседание состоится в понедельник.", "2026-11-23"],
  ["uk", "Міністр заявив у понеділок, що міст буде відкрито.", "2026-11-16"],
  ["bg", "Експертите щяха да огледат язовира в понеделник.", "2026-11-23"],
  ["bg", "Министърът заяви в понеделник, че мостът ще бъде отворен.", "2026-11-16"],
  ["hr", "Stručnjaci bi branu pregledali u ponedjeljak.", "2026-11-23"],
  ["hr", "Ministar je rekao u ponedjeljak da će most biti otvoren.", "2026-11-16"],
  ["sr", "Ministar je izjavio u ponedeljak da će most biti otvoren.", "2026-11-16"],
  ["el", "Οι ειδικοί θα επιθεωρήσουν το φράγμα τη Δευτέρα.", "2026-11-23"],
  ["el", "Ο υπουργός δήλωσε τη Δευτέρα ότι η γέφυρα θα ανοίξει.", "2026-11-16"],
  ["hu", "A miniszter hétfőn közölte, hogy a híd meg fog nyílni.", "2026-11-16"],
  ["fi", "Asiantuntijat tarkastaisivat padon maanantaina.", "2026-11-23"],
  ["fi", "Ministeri kertoi maanantaina, että silta tulee avautumaan.", "2026-11-16"],
  ["id", "Menteri mengatakan pada Senin bahwa jembatan akan dibuka.", "2026-11-16"],
  ["id", "Jembatan akan dibuka pada Senin.", "2026-11-23"],
  ["ar", "قال الوزير يوم الاثنين إن الجسر سيكون مفتوحا", "2026-11-16"],
  ["zh", "大桥将于周一开放。", "2026-11-23"],
  ["ja", "会議は月曜日に開かれる予定だ。", "2026-11-23"],
  ["ko", "회의는 월요일에 열릴 예정이다.", "2026-11-23"],
  ["he", "השר אמר ביום שני כי הגשר ייפתח", "2026-11-16"],
];

describe("a weekday in a sentence", () => {
  it.each(SENTENCES)("%s %s", (language, text, iso) => {
    const monday = findDates(text, { language, reference }).find((found) => /^2026-11-(?:16|23)/.test(found.iso));
    expect(monday?.iso ?? null).toBe(iso);
  });

  it("is reported where it may lie before or after publication", () => {
    const codes: string[] = [];
    const onDiagnostic = ({ code }: { code: string }): void => void codes.push(code);
    expect(findDates("Le pont serait rouvert lundi.", { language: "fr", reference, onDiagnostic })).toEqual([]);
    expect(codes).toEqual(["ambiguous-date"]);
    // The day of publication is both.
    expect(findDates("Le pont serait rouvert mercredi.", { language: "fr", reference })).toMatchObject([{ iso: "2026-11-18" }]);
  });

  it("leaves lengths of time to words of the future alone", () => {
    expect(findDates("The car should reach the coast in two weeks.", { language: "en", reference })).toMatchObject([{ iso: "P2W" }]);
    expect(findDates("The car will reach the coast in two weeks.", { language: "en", reference })).toMatchObject([{ iso: "2026-12-02" }]);
  });

  it("is not judged by the lines above a blank one", () => {
    expect(findDates("A ship that could sail again\n\nOn Monday, officials met.", { language: "en", reference })).toMatchObject([
      { iso: "2026-11-16", text: "Monday" },
    ]);
  });
});
