import type { Span } from "../model/span.js";

type Role = "from" | "to" | "date" | "subject" | "other";

/** What mail programs print before who, whom, when and what, in lower case. */
const LABELS: Readonly<Record<Role, string>> = {
  from: "from,von,de,da,van,fra,från,od,от,от кого,від,kimden,lähettäjä,feladó,expeditor,差出人,发件人,寄件者,보낸 사람,보낸사람",
  to: "to,cc,bcc,an,à,para,aan,til,till,do,komu,кому,kime,vastaanottaja,címzett,către,宛先,收件人,받는 사람,받는사람,kopie,copie",
  date: "date,sent,gesendet,datum,envoyé,envoyé le,enviado,enviado el,enviada em,fecha,data,inviato,verzonden,sendt,skickat,wysłano,odesláno,дата,отправлено,gönderilme tarihi,tarih,lähetetty,elküldve,日付,送信日時,发送时间,日期,날짜,보낸 날짜",
  subject:
    "subject,betreff,objet,asunto,oggetto,assunto,onderwerp,emne,ämne,temat,předmět,тема,konu,aihe,tárgy,subiect,件名,主题,主旨,제목",
  other:
    "message-id,mime-version,content-type,content-transfer-encoding,received,return-path,reply-to,sender,delivered-to,in-reply-to,references,organization,importance,priority,attachments,anlagen,pièces jointes,adjuntos",
};
const ROLES: ReadonlyMap<string, Role> = /* @__PURE__ */ new Map(
  (Object.keys(LABELS) as Role[]).flatMap((role) => LABELS[role].split(",").map((label) => [label, role] as const)),
);

/** The header lines that a mail, or a letter it passes on, opens with. */
export interface HeaderBlock {
  /** Behind the last header line and the blank lines after it. */
  readonly end: number;
  /** Without "Re:", "Fwd:" and their kin. */
  readonly subject: Span | null;
  readonly date: Span | null;
}

const HEADER_LINE = /^\*{0,2}(\p{L}[\p{L}\p{M} -]{0,30}?)\*{0,2}\s?[:：]\*{0,2}(?=\s|$)\s*/u;
/** Header lines looked at. */
const MOST_LINES = 60;

/** The header lines that begin at `start`: two labels or more, one of them who wrote or what of. Null when there are none. */
export function readHeaderBlock(source: string, start: number): HeaderBlock | null {
  const roles = new Set<Role>();
  let subject: Span | null = null;
  let date: Span | null = null;
  let at = start;
  for (let count = 0; count < MOST_LINES && at < source.length; count++) {
    const { content, next } = lineAt(source, at);
    const line = source.slice(at, Math.min(content, at + 400));
    const label = HEADER_LINE.exec(line);
    const role = label === null ? undefined : roleOf(label[1] ?? "");
    if (role === undefined) {
      // A folded value goes on in an indented line.
      if (roles.size === 0 || !/^[ \t]+\S/.test(line)) break;
    } else {
      roles.add(role);
      const value = { start: at + (label?.[0].length ?? 0), end: content };
      if (role === "subject" && value.start < value.end) subject = withoutReply(source, value);
      if (role === "date" && value.start < value.end) date = value;
    }
    at = next;
  }
  if (roles.size < 2 || !(roles.has("subject") || (roles.has("from") && roles.has("date")))) return null;
  return { end: skipBlank(source, at), subject, date };
}

function roleOf(label: string): Role | undefined {
  const key = label.toLowerCase();
  return ROLES.get(key) ?? (/^(?:x|content|list|arc|dkim)-/.test(key) ? "other" : undefined);
}

/** Behind "Re:" and "Fwd:" in the languages of mail programs. */
export function withoutReply(text: string, { start, end }: Span): Span {
  const reply =
    /^(?:(?:re|fwd?|aw|wg|tr|rv|rif|i|sv|vs|vb|ynt|ilt|enc|res|odp|回复|转发) ?[:：] ?)+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + reply < end ? { start: start + reply, end } : { start, end };
}

/** End of a line's text and start of the next line. */
export function lineAt(source: string, from: number): { content: number; next: number } {
  let content = source.indexOf("\n", from);
  if (content < 0) content = source.length;
  const next = Math.min(source.length, content + 1);
  return { content: content > from && source.charAt(content - 1) === "\r" ? content - 1 : content, next };
}

/** The start of the first line from `from` on that is not blank. */
export function skipBlank(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const { content, next } = lineAt(source, at);
    if (source.slice(at, content).trim() !== "") return at;
    at = next;
  }
  return at;
}
