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

  // ---- furniture ----
  furniture: {
    comments: "komentarze, komentarz, dodaj komentarz, skomentuj, opinie, forum, wasze opinie, napisz komentarz, odpowiedz, zgłoś",
    related: "czytaj także, czytaj też, czytaj również, zobacz także, zobacz też, zobacz również, przeczytaj także, polecamy, powiązane, najczęściej czytane, najnowsze, więcej, czytaj więcej, czytaj dalej, podobne, tagi, słowa kluczowe, zobacz, inne artykuły, warto przeczytać, ostatnie wiadomości, popularne, tematy",
    share: "udostępnij, drukuj, wydrukuj, wyślij, poleć, poleć znajomemu, kopiuj link, obserwuj nas, reklama, lubię to, dodaj do",
    legal: "cookie, cookies, prywatności, polityka prywatności, newsletter, subskrybuj, prenumerata, zaloguj, zarejestruj, zaloguj się, regulamin, wszelkie prawa zastrzeżone, prawa zastrzeżone, kontakt, redakcja, redakcja nie",
    credits: "foto, fot, zdjęcie, zdjęcia, źródło, archiwum, wideo, galeria",
    about: "o autorze, autor, dziennikarz",
  },

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
  quotes: {
    verbs: {
      speech: "powiedział/f, powiedziała/f, powiedzieli/f, powiedziały/f, mówi/f, mówią/f, mówił/f, mówiła/f, mówili/f, stwierdził/f, stwierdziła/f, stwierdzili/f, stwierdza/f, dodał/f, dodała/f, dodali/f, dodaje/f, podkreślił/f, podkreśliła/f, podkreślili/f, podkreśla/f, zaznaczył/f, zaznaczyła/f, zaznacza/f, oświadczył/f, oświadczyła/f, oświadczyli/f, oświadcza/f, poinformował/f, poinformowała/f, poinformowali/f, poinformowało/f, poinformowano/f, informuje/f, informują/f, podał/f, podała/f, podało/f, podaje/f, podają/f, wyjaśnił/f, wyjaśniła/f, wyjaśnia/f, tłumaczy/f, tłumaczył/f, tłumaczyła/f, przekonuje/f, przekonywał/f, przekonywała/f, ocenił/f, oceniła/f, ocenia/f, zapewnił/f, zapewniła/f, zapewnia/f, zapowiedział/f, zapowiedziała/f, zapowiada/f, przyznał/f, przyznała/f, przyznaje/f, odpowiedział/f, odpowiedziała/f, odpowiada/f, napisał/f, napisała/f, pisze/f, przypomniał/f, przypomniała/f, przypomina/f, zauważył/f, zauważyła/f, zauważa/f, wskazał/f, wskazała/f, wskazuje/f, twierdzi/f, twierdził/f, twierdziła/f, twierdzą/f, potwierdził/f, potwierdziła/f, potwierdza/f, zaprzeczył/f, zaprzeczyła/f, ostrzegł/f, ostrzegła/f, ostrzega/f, ogłosił/f, ogłosiła/f, relacjonuje/f, relacjonował/f, relacjonowała/f, opowiada/f, opowiadał/f, opowiadała/f, pyta/f, pytał/f, pytała/f, zapytał/f, komentuje/f, skomentował/f, skomentowała/f, przekazał/f, przekazała/f, przekazuje/f, argumentuje/f, argumentował/f, argumentowała/f, powtórzył/f, powtórzyła/f, zaapelował/f, zaapelowała/f, apeluje/f, dowodzi/f, żali się/f, cieszy się/f, deklaruje/f, zadeklarował/f, zadeklarowała/f, wyliczał/f, wylicza/f, precyzuje/f, sprecyzował/f, zażądał/f, obiecał/f, obiecała/f",
      utter: "kontynuuje/f, kontynuował/f, kontynuowała/f, wołał/f, krzyczał/f, krzyczała/f, żartuje/f, żartował/f, śmieje się/f, kończy/f, zakończył/f, dopytywał/f, cytuje/f",
      act: "nazwał/f, nazwała/f, nazywa/f, określił/f, określiła/f, określa/f, skrytykował/f, skrytykowała/f, krytykuje/f, potępił/f, potępiła/f, oskarżył/f, oskarżyła/f, oskarża/f, zarzucił/f, zarzuca/f, opisał/f, opisuje/f",
      thought: "uważa/f, uważają/f, uważał/f, uważała/f, myśli/f, sądzi/f, wierzy/f, ma nadzieję/f, obawia się/f, spodziewa się/f",
      evidence: "wynika z/f, pokazuje/f, wykazało/f",
    },
    ambiguous: "podaje, ocenia, odpowiada, wskazuje, kończy",
    sourceBefore: "według, zdaniem, jak podaje, jak podał, jak informuje",
    that: "że, iż, żeby, aby, by",
    whether: "czy, dlaczego, jak, kiedy, kto, co",
    auxiliaries: "jest, są, był, była, było, byli, zostało, został, została",
    modals: "może, mogą, musi, muszą, powinien, powinna, należy",
    adverbs: "też, także, również, nie, już, jeszcze, teraz, wcześniej, później, dzisiaj, dziś, wczoraj, jednak, natomiast, w poniedziałek, we wtorek, w środę, w czwartek, w piątek",
    negations: "nie, nigdy",
    determiners: "ten, ta, to, ci, te, jego, jej, ich, nasz, każdy, wszyscy, dwa, dwie, trzy",
    prepositions: "w, we, na, z, ze, do, od, po, przez, dla, o, u, za, przy, pod, nad, przed, między, wobec, bez",
    conjunctions: "i, a, ale, oraz, lub, albo",
    subordinators: "ponieważ, bo, gdy, kiedy, podczas gdy, chociaż, choć, jeśli",
    relatives: "który, która, które, którzy",
    pronouns: {
      masculine: "on",
      feminine: "ona",
      plural: "oni, one",
      any: "ono",
    },
    selfPronouns: "ja, my, ty, wy, mnie, mi, nas, nam, mój, moja, nasz, nasza, nasze, jestem, jesteśmy, mamy, chcemy, mam",
    titles: {
      masculine: "pan, ks, ksiądz",
      feminine: "pani",
      any: "dr, prof, premier, minister, prezydent, gen, płk, mjr, kpt, st, asp, nadkom, podkom, kom, mł",
    },
    roles: "rzecznik, rzeczniczka, minister, premier, prezydent, prezes, dyrektor, szef, szefowa, przewodniczący, przewodnicząca, burmistrz, wojewoda, poseł, posłanka, senator, radny, radna, wiceminister, prokurator, adwokat, sędzia, profesor, naukowiec, ekspert, ekonomista, trener, kierownik, komendant, dowódca, lekarz, lider",
    organisations: "ministerstwo, policja, prokuratura, sąd, rząd, partia, firma, spółka, związek, uniwersytet, urząd, gazeta, dziennik, agencja, komisja, klub, stowarzyszenie, fundacja",
    bareSources: "źródła, eksperci, świadkowie, mieszkańcy, krytycy, naukowcy, śledczy, obserwatorzy",
    documents: "raport, badanie, komunikat, oświadczenie, list",
    scareBefore: "tak zwany, tzw, tak zwana, tak zwane, pod tytułem, pt, pod nazwą, o nazwie, słowo, określenie, pod hasłem",
    namedThings: "film, książka, serial, płyta, program, projekt, powieść, piosenka, gazeta, dziennik, tygodnik, operacja",
    abbreviations: "dr, prof, tzw, np, m.in, tj, ok, godz, ul, r, pt, im, św, ks, gen, płk, nr, al, mln, mld, tys",
    subjectDropped: true,
    commaBeforeClause: true,
    dialogueDash: true,
  },
};
