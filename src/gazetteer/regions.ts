/**
 * States and provinces as datelines print them, in lower case without the dots: AP style, postal codes and full names of the United States,
 * Canada, Australia and India, and a few regions that wires print instead of a country.
 */
export const REGIONS = `
US: alabama, ala, al, alaska, ak, arizona, ariz, az, arkansas, ark, ar, california, calif, cal, ca, colorado, colo, co, connecticut, conn, ct, delaware, del, de, district of columbia, dc, florida, fla, fl, georgia, ga, hawaii, hi, idaho, id, illinois, ill, il, indiana, ind, in, iowa, ia, kansas, kan, ks, kentucky, ky, louisiana, la, maine, me, maryland, md, massachusetts, mass, ma, michigan, mich, mi, minnesota, minn, mn, mississippi, miss, ms, missouri, mo, montana, mont, mt, nebraska, neb, ne, nevada, nev, nv, new hampshire, nh, new jersey, nj, new mexico, nm, new york, ny, north carolina, nc, north dakota, nd, ohio, oh, oklahoma, okla, ok, oregon, ore, or, pennsylvania, pa, rhode island, ri, south carolina, sc, south dakota, sd, tennessee, tenn, tn, texas, tex, tx, utah, ut, vermont, vt, virginia, va, washington, wash, wa, west virginia, wva, wv, wisconsin, wis, wi, wyoming, wyo, wy, puerto rico, pr, guam, us virgin islands, american samoa
CA: alberta, alta, ab, british columbia, bc, manitoba, man, mb, new brunswick, nb, newfoundland, newfoundland and labrador, nfld, nl, nova scotia, ns, ontario, ont, on, prince edward island, pei, quebec, québec, que, qué, qc, saskatchewan, sask, sk, northwest territories, nwt, nunavut, yukon, colombie-britannique, nouveau-brunswick, nouvelle-écosse
AU: new south wales, nsw, victoria, vic, queensland, qld, south australia, sa, western australia, tasmania, tas, northern territory, nt, act
IN: andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, karnataka, kerala, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh, up, uttarakhand, west bengal, jammu and kashmir, ladakh, delhi
GB: england, scotland, wales, northern ireland, cornwall, kent, surrey, essex, west midlands
FR: martinique, guadeloupe, guyane, la réunion, mayotte, new caledonia, nouvelle-calédonie, corse
RU: crimea, chechnya, dagestan, siberia
UA: donbas, donetsk region, crimea
IQ: kurdistan region
BR: ac, am, ap, ba, ce, df, es, go, mg, ms, mt, pb, pe, pi, pr, rj, rn, ro, rr, rs, se, sp, to
ID: bali, jawa barat, jawa timur, jawa tengah, papua, aceh, sumatera utara
ES: islas baleares, canarias, cataluña
`;
/** Behind a slash these are a part of the name: Frankfurt/Main. */
export const NAME_TAILS = "main, oder, saale, saar, donau, neckar, rhein, rheinland, ruhr, spree, elbe, weser, havel, isar, inn, lahn, mosel, lech, enns, ybbs, steyr, krems, thaya, mur, drau, aisch, tauber, jagst, ilm, werra, fulda, unstrut, schwarzwald, baden, hohenlohe, allgäu, holstein, ostsee, westf, westfalen, pfalz, odenwald, taunus, harz, eifel, erzgebirge, vogtland, oberlausitz, sachsen, rügen, usedom, bodensee, ammersee, tegernsee, starnberger see, oberpfalz, oberbayern, niederbayern, mittelfranken, niederösterreich, tirol";

/** Cities whose names are common words too, in some language: alone they prove nothing. */
export const WEAK_CITIES = `split, van, ordu, orel, орел, como, latina, natal, clark, nelson, napier, buffalo, salto, surat, solo, palma, horta, guarda, beja, swat, pale, bor, bari, lund,
  hamar, assen, beni, gao, jos, minna, lae, gulu, tete, pemba, kara, hama, sion, mons, cork, dover, windsor, hamilton, regina, angeles, kars, rize, bolu, sivas, batman, tokat, essen, halle, ulm,
  martin, eger, pori, lahti, nancy, metz, brest, toulon, victoria, charlotte, augusta, helena, lincoln, madison, phoenix, aurora, austin, jackson, orlando, savannah,
  dallas, chester, lancaster, durham, gore, salem, concord, albany, cali, sucre, rosario, santa fe, salta, trujillo, león, mérida, cartagena, córdoba,
  toledo, granada, lugo, soria, zamora, ponce, tyre, sidon, كركوك, صور, فاس, سرت, حماة, قم, مهر, عدن, سوسة, الخليل, العقبة, العيون, يزد, ساري, ساری, киров, владимир, иваново,
  тула, чита, уфа, орал, семей, суми, сумы, rím, como, limerick, delta, medan, depok, malang, ambon, padang, serang, jambi, palu, sabha, reading, mobile, bath, nice, orange,
  빈, 대전, 고양, 성남, 안동, 제주, 경주, 파주, 무안, 상해, 伯尔尼, 西安, 大连, 宁波, 長崎, 中央`;
