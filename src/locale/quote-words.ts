import type { Words } from "./locale.js";

/**
 * Words of reported speech. Only `verbs` must be given; a field left out is an empty list.
 *
 * A verb is written as `form` (a surface form that is finite and past participle alike: "said"), `form/f`, `form/p`,
 * `form/g`, `form/b` (finite, past participle, present participle or gerund, infinitive; letters may be combined:
 * "tell/fb") or `stem+class` ("affirm+er"), which stands for every ending of that class in `conjugations`.
 */
export interface QuoteWords {
  readonly verbs: CueVerbs;
  /** Endings by class. */
  readonly conjugations?: Readonly<Record<string, Conjugation>>;
  /** Forms that are more often a noun or adjective: cues only right beside a quotation mark or comma ("demande", "claims"). */
  readonly ambiguous?: Words;
  /** Verbs in two parts, each entry a verb and its particle: "teil+ge mit". The particle ends the clause, or is the beginning of the verb ("mitteilte"). */
  readonly separable?: Words;
  /** Cues of several words, one entry a surface phrase: "made clear", "a fait valoir". Graded as speech verbs; finite unless marked "/g" or "/b". */
  readonly phrases?: Words;
  /** Nouns that report: "claim", "statement", "Angaben". */
  readonly nouns?: Words;

  /** Prepositions that name a source, standing before it ("according to", "selon", "laut") or after it ("zufolge"). */
  readonly sourceBefore?: Words;
  readonly sourceAfter?: Words;
  /** Names a source only where it opens the sentence and a comma closes it: "Pour le ministre, ...". */
  readonly sourceInitial?: Words;
  /** Names a source only in a parenthesis of its own: ", so der Minister," */
  readonly sourceIncise?: Words;
  /** Opens a parenthesis with a subject and a cue: "as she said", "wie er mitteilte". */
  readonly asClause?: Words;
  /** Nouns between such a preposition and the source: "nach Angaben", "de l'avis". Prepositions that need one of them. */
  readonly sourceNouns?: Words;
  readonly sourceNounPrepositions?: Words;
  /** What a source preposition may precede without naming a speaker: "selon le cas", "laut Vertrag". */
  readonly notSources?: Words;
  /** What behind a cue tells how somebody spoke, and nothing of what was said: "on condition of anonymity", "not to be named". */
  readonly notSaid?: Words;
  /** Adverbs that report what the source already named said: "demnach", "wonach". */
  readonly sourceAdverbs?: Words;

  /** Words that open a reported clause: "that", "dass", "que". */
  readonly that?: Words;
  /** The same, written together with the word behind it (Hebrew "שה"). */
  readonly thatPrefixes?: Words;
  /** Words that open a reported question: "whether", "why", "ob". */
  readonly whether?: Words;
  /** Marker before an infinitive: "to", "zu", "de". */
  readonly infinitive?: Words;
  readonly auxiliaries?: Words;
  /** Auxiliaries of the passive: its subject is not the one who speaks. */
  readonly passives?: Words;
  readonly modals?: Words;
  /** Adverbs and particles that may stand between subject, cue and clause: "also", "not", "auch", "encore". */
  readonly adverbs?: Words;
  /** Endings of adverbs: "ly", "ment". */
  readonly adverbEndings?: Words;
  readonly negations?: Words;
  readonly determiners?: Words;
  /** Of the determiners and articles, what they tell of the noun; a word may be in several lists. `oblique`: no subject has
   *  them ("den", "ihm"). `pluralVerbs`: endings of third person plural verbs. */
  readonly agreement?: {
    readonly masculine?: Words;
    readonly feminine?: Words;
    readonly plural?: Words;
    readonly definite?: Words;
    readonly demonstrative?: Words;
    readonly oblique?: Words;
    readonly pluralVerbs?: Words;
  };
  /** Prepositions and articles that bind a complement to the noun before them: "of", "de", "des", "der". */
  readonly links?: Words;
  readonly prepositions?: Words;
  /** Say when, and may part a cue from a clause that follows without a conjunction: "late", "last", "week". Months and days are known. */
  readonly timeWords?: Words;
  /** Coordinating: "and", "but". */
  readonly conjunctions?: Words;
  /** Subordinating, and not part of what is said when they follow it: "while", "after", "alors que". */
  readonly subordinators?: Words;
  readonly relatives?: Words;
  /** Common nouns are written with a capital (German). */
  readonly nounsCapitalised?: boolean;
  /** A relative pronoun is read as the mention of a speaker ("an aide who said"); else the noun before it is. */
  readonly relativeMentions?: boolean;
  /** Subject pronouns of the third person. `any`: gender unknown or none. */
  readonly pronouns?: { readonly masculine?: Words; readonly feminine?: Words; readonly plural?: Words; readonly any?: Words };
  /** Pronouns that speak of the speaker or the spoken to: "I", "we", "you"; inside marks they are a sign of speech. */
  readonly selfPronouns?: Words;
  /** Parts cut off the end of a word: inverted subjects "-t-il", possessives "'s". */
  readonly clitics?: Words;
  /** Of the clitics, those that are an inverted subject pronoun. */
  readonly invertedPronouns?: Words;
  /** Beginnings cut off before an apostrophe: "l", "qu". */
  readonly elisions?: Words;

  /** Before a name, with the gender they tell; `after`: behind the name ("Bey", "氏"). Without their dot. */
  readonly titles?: { readonly masculine?: Words; readonly feminine?: Words; readonly any?: Words; readonly after?: Words };
  /** Lower-case parts of names: "van", "de la", "bin". */
  readonly particles?: Words;
  /** Nouns for persons by office or relation: "president", "spokeswoman", "professor", "mother". */
  readonly roles?: Words;
  /** Words behind an office that say of what, with capitals as the name behind them or where there are none: "Μεταφορών". */
  readonly portfolios?: Words;
  /** What compounds that are offices end with, where nouns begin with a capital: "minister", "chef". */
  readonly roleEndings?: Words;
  /** Head nouns of organisations and collective sources: "ministry", "police", "court", "company". */
  readonly organisations?: Words;
  /** Of these, what a text calls a body whose name it gave before, and hardly anybody else: "company", "airline". */
  readonly firms?: Words;
  /** Nouns that name speakers without saying who: "officials", "sources", "témoin". */
  readonly bareSources?: Words;
  /** Documents that speak: "report", "study", "statement", "Studie". */
  readonly documents?: Words;

  /** Words before marks that hold a name or a distanced word, no quotation: "so-called", "titled", "sogenannte". */
  readonly scareBefore?: Words;
  /** Nouns whose name follows in marks: "film", "ship", "operation", "Zeitschrift". */
  readonly namedThings?: Words;
  /** Endings of finite verbs that hardly any other word of five letters or more has: "aient", "eront". */
  readonly verbEndings?: Words;
  /** With the verb in second place: endings that make a lower-case word likely the verb, unless one of `attributeEndings` and a noun behind make it an adjective. */
  readonly finiteEndings?: Words;
  readonly attributeEndings?: Words;
  /** Forms that only reported speech uses: Konjunktiv I "sei", "habe". */
  readonly reportMood?: Words;
  /** Verbs that no reported clause lacks in a language where the finite verb shows what is a sentence: "is", "was", "war". */
  readonly finite?: Words;
  /** Abbreviations that do not end a sentence, without the dot. */
  readonly abbreviations?: Words;

  /** Nouns begin with a capital, so that a word with one is no verb (German). */
  readonly capitalNouns?: boolean;
  /** A number of one or two digits and a dot is an ordinal, no sentence end (German). */
  readonly ordinalDot?: boolean;
  /** The verb opens the sentence and its subject follows (Arabic). */
  readonly verbFirst?: boolean;
  /** Ends of the verbal noun that a cue right behind it reports ("yapılacağını söyledi"). */
  readonly nominalEndings?: Words;
  /** "after": the cue stands behind the quotation at the end of the sentence (Turkish, Japanese). Default: either side. */
  readonly cuePlace?: "after";
  /** The marked words of a mixed quote count as a quotation of their own beside the clause (German). */
  readonly fragmentsApart?: boolean;
  /** “A,” she said. “B.”: the second sentence is a quotation of its own, with the first one's cue and speaker; "behindMixed": only
   *  where the first was not wholly in marks. Else both are one quotation. */
  readonly sentencesApart?: "always" | "behindMixed";
  /** A verb of the grade `act` with its object is an indirect quotation even without marks (English: "criticised the plan"). */
  readonly actsReported?: boolean;
  /** The finite verb stands second, participles and separable parts at the end of the clause (German, Dutch). */
  readonly verbSecond?: boolean;
  /** A reported clause may follow its verb with neither word nor comma before it (English: "said it was late"). */
  readonly bareClause?: boolean;
  /** The subject may be left out (Spanish, Italian, Polish). */
  readonly subjectDropped?: boolean;
  /** A comma before the reported clause is the rule, so it is no end of the clause (German, Russian). */
  readonly commaBeforeClause?: boolean;
  /** A relayed sentence may open with the quoted words and no marks, led by a dash. */
  readonly dialogueDash?: boolean;
  /** Languages without spaces: strings looked for right behind a closing mark and right before an opening one. */
  readonly unspaced?: UnspacedCues;
}

/** Cue verbs by what they may govern. A verb may be in several lists. */
export interface CueVerbs {
  /** Any complement, a bare clause too: "say", "déclarer", "sagen". */
  readonly speech: Words;
  /** An addressee first, then the clause: "tell", "inform". */
  readonly tell?: Words;
  /** Quotation only, no clause: "continue", "shout", "titrer". */
  readonly utter?: Words;
  /** Noun phrase, predicate or infinitive, reported only with marks: "call", "praise", "dénoncer". */
  readonly act?: Words;
  /** An infinitive is what is said: "promise", "refuse", "demander". */
  readonly commit?: Words;
  /** Reported with a that-clause or with marks: "think", "estimer". */
  readonly thought?: Words;
  /** Of documents and organisations: "show", "reveal", "indiquer". */
  readonly evidence?: Words;
}

/** Endings that replace the "+class" of a verb; "-" is the bare stem, "~" the stem within a longer form ("ge~t"). */
export interface Conjugation {
  readonly finite?: Words;
  readonly participle?: Words;
  readonly gerund?: Words;
  readonly base?: Words;
}

/** Cues of a script without spaces. */
export interface UnspacedCues {
  /** Right behind the closing mark: "と述べ", "と話し". */
  readonly after: Words;
  /** Between the speaker and the opening mark: "说", "表示". */
  readonly before: Words;
  /** Mark the subject: "は", "が". */
  readonly subject?: Words;
  /** Behind unmarked words that are reported: "によると". */
  readonly source?: Words;
}
