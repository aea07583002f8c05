import type { Locale } from "../locale/locale.js";

export const fr: Locale = {
  tag: "fr",
  script: "Latn",
  wordBreak: "space",
  stopwords: "de, la, le, et, les, des, en, un, une, du, que, qui, dans, pour, est, par, au, plus, sur, ne, se, pas, avec, ce, il, elle, a, aux, sont, cette, son, ses, ont, mais, d', l', qu', été, leur, à",
  quoteMarks: [["«", "»"], ["“", "”"], ["\"", "\""], ["‹", "›"]],
  sources: ["Function words and quotation marks: the wirecopy authors (MIT)."],

  // ---- dates ----
  dates: { months: [], weekdays: [] },

  // ---- page ----
  page: {
    bylineIntros: "par, de, écrit par, texte de, propos recueillis par, publié par, rédigé par, auteur, auteure, auteurs, signé, posté par, recueilli par, texte, un article de",
    authorJoiners: "et, avec, &",
    authorRoles: "journaliste, correspondant, correspondante, rédacteur, rédactrice, rédaction, envoyé spécial, envoyée spéciale, chroniqueur, chroniqueuse, éditorialiste, reporter, grand reporter, rédacteur en chef, rédactrice en chef, professeur, chercheur, agence, agences, service, la rédaction, envoyés spéciaux, stagiaire, auteur",
    published: "publié, publié le, publiée le, posté le, mis en ligne le, paru le, date de publication, première publication, créé le, le, rédigé le, diffusé le, publié à",
    updated: "mis à jour, mis à jour le, modifié, modifié le, mise à jour, actualisé le, dernière mise à jour, maj, màj, édité le",
    readingTime: "temps de lecture, min de lecture, minutes de lecture, lecture, min. de lecture, mn de lecture",
    credits: "photo, photos, crédit, crédits, image, images, crédit photo, copyright, illustration, vidéo, visuel, légende, archives, photographie, droits réservés, tous droits réservés",
    sources: "source, sources, avec",
    readAlso: "lire aussi, à lire aussi, lire également, voir aussi, à voir aussi, lisez aussi, à lire, lire la suite, en savoir plus, retrouvez, pour aller plus loin, ne manquez pas, à découvrir, la rédaction vous conseille, lire, écouter",
    related: "sur le même thème, sur le même sujet, articles liés, articles similaires, à la une, les plus lus, articles les plus lus, plus lus, dernières nouvelles, dans la même rubrique, les dernières actualités, à lire aussi, nos derniers articles, recommandé pour vous, voir plus, sujets associés, thèmes, tags, mots-clés, dossier, dernières infos",
    comments: "commentaires, commentaire, laisser un commentaire, réagir, réagissez, commenter, poster un commentaire, votre commentaire, répondre, ajouter un commentaire, aucun commentaire, soyez le premier à commenter, signaler, réactions",
    share: "partager, partagez, partager sur facebook, partager sur twitter, imprimer, envoyer, copier le lien, facebook, twitter, whatsapp, email, tweeter, enregistrer, suivez-nous, lien copié, envoyer par mail, écouter, sauvegarder, partager cet article",
    promotion: "newsletter, newsletters, s'abonner, abonnez-vous, abonnement, publicité, annonce, inscrivez-vous, soutenez-nous, faire un don, je m'abonne, sponsorisé, en partenariat avec, réservé aux abonnés, article réservé aux abonnés, déjà abonné, s'inscrire, télécharger l'application, voir plus",
    legal: "mentions légales, politique de confidentialité, cookies, conditions générales, cgu, cgv, tous droits réservés, contact, contactez-nous, qui sommes-nous, données personnelles, plan du site, gérer les cookies, charte, confidentialité, à propos",
    navigation: "accueil, menu, rechercher, recherche, fermer, aller au contenu, se connecter, connexion, mon compte, suivant, précédent, retour, afficher plus, voir tout, vous êtes ici, charger plus, loading..., rubriques",
    sections: "actualité, actualités, politique, monde, international, société, économie, sport, sports, culture, opinion, opinions, santé, sciences, environnement, france, région, faits divers, justice, éducation, médias, technologie, football, tribune, débats, europe, afrique, édito, idées, loisirs, people, planète",
  },

  // ---- trade ----
  trade: { alerts: "" },

  // ---- quotes ----
  quotes: null,
};
