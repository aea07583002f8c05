import type { Locale } from "../locale/locale.js";

export const pl: Locale = {
  tag: "pl",
  script: "Latn",
  wordBreak: "space",
  stopwords: "w, i, na, z, się, że, do, nie, o, jest, to, za, od, po, jak, przez, dla, oraz, ale, co, który, która, które, są, przy, był, tym, już, tego, było, została, także, został, być, ma, ze, jego, jej, tak, lub",
  quoteMarks: [["„", "”"], ["«", "»"], ["\"", "\""], ["“", "”"], ["‚", "’"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "autor, autorka, autorzy, oprac., opracował, opracowała, opracowanie, tekst, napisał, napisała, rozmawiał, rozmawiała, redakcja, dodał, dodała, red., przez, źródło",
    authorJoiners: "i, oraz, &",
    authorRoles: "redaktor, dziennikarz, dziennikarka, reporter, reporterka, korespondent, korespondentka, publicysta, publicystka, redakcja, redaktor naczelny, profesor, felietonista, agencja, fotoreporter, komentator, wydawca",
    published: "opublikowano, data publikacji, data dodania, dodano, dodany, data, publikacja, opublikowany, opublikowane, utworzono, data utworzenia, z dnia, wysłano",
    updated: "aktualizacja, ostatnia aktualizacja, zaktualizowano, aktualizowano, zmodyfikowano, ostatnia modyfikacja, data aktualizacji, akt.",
    readingTime: "min czytania, czas czytania, minut czytania, minuty czytania",
    credits: "fot., foto, zdjęcie, zdjęcia, wideo, grafika, fot, ilustracja, archiwum, materiały prasowe, źródło zdjęcia, zdj., zdjęcie ilustracyjne",
    sources: "źródło, źródła, za",
    readAlso: "czytaj także, czytaj też, zobacz także, zobacz też, czytaj więcej, przeczytaj także, przeczytaj też, czytaj dalej, zobacz również, czytaj również, polecamy, więcej na ten temat, sprawdź też, dowiedz się więcej",
    related: "zobacz także, powiązane artykuły, powiązane, podobne artykuły, najczęściej czytane, najpopularniejsze, najnowsze, polecamy, polecane, więcej na ten temat, tagi, słowa kluczowe, tematy, inne artykuły, inne wiadomości, ostatnie wiadomości, w tym temacie, popularne, wybrane dla ciebie",
    comments: "komentarze, komentarz, dodaj komentarz, skomentuj, napisz komentarz, odpowiedz, wasze komentarze, opinie, zostaw komentarz, wszystkie komentarze, zgłoś naruszenie, forum, pokaż komentarze",
    share: "udostępnij, podziel się, drukuj, wyślij, facebook, twitter, kopiuj link, poleć, poleć znajomemu, obserwuj nas, zapisz, e-mail, wykop, tweetnij, wydrukuj, słuchaj, lubię to",
    promotion: "newsletter, prenumerata, reklama, subskrybuj, zapisz się, ogłoszenia, ogłoszenie, wesprzyj nas, artykuł sponsorowany, zaprenumeruj, kup dostęp, pobierz aplikację, dla prenumeratorów, materiał partnera",
    legal: "polityka prywatności, regulamin, cookies, polityka cookies, kontakt, o nas, wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prywatność, mapa serwisu, ustawienia prywatności, prawa autorskie, redakcja",
    navigation: "strona główna, menu, szukaj, wyszukaj, zamknij, zaloguj, zaloguj się, zarejestruj się, przejdź do treści, następny, poprzedni, wróć, powrót, pokaż więcej, załaduj więcej, moje konto, jesteś tutaj, rejestracja, archiwum, start",
    sections: "wiadomości, polityka, świat, kraj, gospodarka, sport, kultura, opinie, nauka, zdrowie, technologie, polska, lokalne, rozrywka, piłka nożna, biznes, społeczeństwo, region, kryminalne, pogoda, aktualności, finanse, edukacja, moto, styl życia, publicystyka, felietony",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
