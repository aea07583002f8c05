/** Marks by which press releases are made and known, in the wording of the services that carry them. All match a whole line, folded. */

/** Opens a release: when it may be used, or what it is. */
export const RELEASE_LINE =
  /^(?:for immediate (?:release|use|distribution)|for release\b.{0,60}|immediate release|(?:strictly |under |strict )?embargo(?:ed)?\b.{0,80}|not for (?:publication|release|distribution) (?:before|until|in)\b.{0,120}|(?:press|media|news) (?:release|statement|advisory)(?: (?:pr)?\d+)?|pressemitteilung|medienmitteilung|presseinformation|presse-?aussendung|sperrfrist\b.{0,60}|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota (?:de prensa|de imprensa|stampa|à imprensa)|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|информация для прессы|пресс-релиз)[:.]?$/i;

/** Who carries it, inside the dateline of the lead: the slash and bracket habits of the services. */
export const SERVICE_DATELINE =
  /\/ ?(?:PR ?Newswire|CNW(?: Telbec)?|ACCESS ?WIRE|ACCESS Newswire|Medianet|Xinhua-PRNewswire|[A-Z][\w ]{0,30}-?AsiaNet|EINPresswire\.com|Business Wire|PRWeb|NewswireToday)[\w .-]{0,20}\/|\((?:BUSINESS WIRE|GLOBE ?NEWSWIRE|Newsfile Corp\.?|Marketwired|Market Wire|PRWEB|ots|SEND2PRESS NEWSWIRE|JCN Newswire|EZ Newswire|ACN Newswire|Canada NewsWire|PRNewswire)\b[^()]{0,40}\)/i;

/** The block of PR Newswire that names the issuer, and after it the hour. */
export const PROVIDED_BY = /^news provided by:?$/i;

/** A line that names the issuer. */
export const SOURCE_LINE = /^(?:source|quelle|fuente|fonte|bron) ?:? ?(?=\p{Lu}|\d)/iu;
export const SOURCE_LABEL = /^(?:SOURCE|Source|Quelle|Fuente|Fonte|Bron)\s*:?\s+/;

/** Opens a block of contacts. */
export const CONTACT_LINE =
  /^(?:(?:for )?(?:media|press|investor|company|corporate|further|more|additional)?(?: and (?:media|press|investor))?(?: relations)? ?(?:contacts?|inquiries|enquiries|information(?:,? (?:please )?contact)?|kontakt)|contacts?(?: information| details| person)?|pressekontakt|medienkontakt|ansprechpartner(?:in)?|contacts? presse|contactos?(?: de prensa)?|contatti(?: stampa)?|perscontact)\b.{0,80}$/i;
/** A line of a contact block. */
export const CONTACT_DETAIL =
  /^(?:phone|tel(?:ephone|efon)?|t|mob(?:ile)?|cell|fax|e-?mail|mail|web(?:site)?|url|twitter|address)\s*[.:]|^\S[^\s@]*@\S[^\s.]*\.\S+$|^\+?[\d() ./-]{7,25}$|^(?:https?:\/\/|www\.)\S+$/i;

/** Heads a section that follows the story: who the issuer is, what the law wants said, where to ask. */
export const SECTION_LINE =
  /^(?:about (?:the )?\p{Lu}.{1,90}|über (?:die |das |den )?\p{Lu}.{1,60}|(?:à propos|acerca|sobre|informazioni su) .{1,60}|(?:cautionary (?:note|statement)|(?:caution(?:ary)? |note |notice |safe harbou?r |special note )?(?:regarding |concerning |about |on )?forward[- ]looking (?:statements?|information)|safe harbou?r|disclaimers?|legal notice|boilerplate|related links?|media (?:assets|gallery)|photos? available).{0,80}|notes? (?:to|for) (?:the )?(?:editors?|newsdesks?|journalists)\b.{0,40}|hinweise? (?:für|an) (?:die )?redaktion.{0,20}|note aux rédactions.{0,20})$/iu;

/** One-line boilerplate that ends the story too. */
export const BOILERPLATE =
  /^(?:neither (?:the )?(?:tsx|toronto|cse|canadian securities)\b|view (?:the )?(?:source|original)|this (?:press|news) release (?:contains|may contain|includes)|to view (?:the|this)|cision view|(?:logo|photo|image|video)s? ?(?:-|:|available)|click here|the issuer is solely responsible|this information (?:is|was) (?:provided|distributed))/i;

/** Ends a release. */
export const END_MARK =
  /^(?:#{2,}|(?:# ){2,}#|[-–— ]{0,3}(?:30|ends?|fin|ende|end of (?:press |news )?release)[-–— ]{0,3}|\*{3,}|\((?:ends?|fin|ende)\))\.?$/i;

/** Goes on overleaf: furniture of the page that stands inside the story. */
export const MORE_LINE = /^[-–— (]{0,3}(?:more|mehr|suite|m\/f)[-–— )]{0,3}$/i;
export const PAGE_LINE = /^.{0,40}\bpage \d{1,2}(?: of \d{1,2})?$|^\d{1,2}[-–—]{2}.{0,40}$|^add (?:one|two|\d)\b.{0,30}$/i;
