import { foldWord } from "../matchers/words.js";

/** News agencies as bylines print them, folded. Names of the trade, not of outlets. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    "dpa, afp, ap, reuters, efe, ansa, apa, sda, keystone-sda, sid, tass, pap, čtk, ctk, tasr, ntb, ritzau, stt, bns, mti, anp, belga, lusa, aap, upi, pti, ani, ians, kyodo, jiji, xinhua, yonhap, bernama, " +
    "antara, anka, iha, dha, associated press, the associated press, agence france-presse, europa press, agencia efe, anadolu ajansı, anadolu agency, press association, pa media, bloomberg, interfax, " +
    "unn, унн, тасс, интерфакс, риа новости, апа, απε, απε-μπε, رويترز, أ ف ب, ap news, adnkronos, the canadian press, sapa, telam, notimex, agência brasil, agencia estado, news agencies, with agencies, agencies"
  )
    .split(", ")
    .map(foldWord),
);
