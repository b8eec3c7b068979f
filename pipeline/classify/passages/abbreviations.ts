/**
 * Danish abbreviations of case papers, lower case and with their last point.
 * `open` ones stand before the word they belong to and end a sentence only before a word that begins one.
 * `closing` ones may end one: the word that follows decides.
 * `side` ones (left, right) stand before a short name of a body part in capitals, or end a sentence.
 */
export const abbreviations: {
  readonly open: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly side: ReadonlySet<string>;
} = {
  open: new Set(
    (
      'ca. bl.a. f.eks. fx. d. nr. kl. evt. hhv. vedr. pt. p.t. tbl. tabl. kaps. inj. tlf. rtg. inkl. ekskl. ' +
      'iflg. ifl. jf. jvf. pga. p.g.a. mhp. m.h.p. mht. m.h.t. ift. i.f.t. ifm. i.f.m. vha. v.h.a. dvs. d.v.s. henv. ' +
      'tidl. pr. dr. prof. cand. gl. sml. str. max. min.l. obs. diagn. alm. prakt. ndr. sdr. skt. kap. pkt. fig. ' +
      'stk.nr. mvh. vh. kh. ang. sp. spl. ass. adj. col. m.m.fl. eks. maks. beh. us. amb. afd. indl. udskr. kons. ' +
      'resp. opr. bevilg. økon. soc. psyk. fys. brdr. vs. cpr. ydernr. hj. obj. v. u. t.o.m. lb. lbnr. bek. sr. ' +
      'jr. hft.'
    ).split(' '),
  ),
  closing: new Set(
    (
      'mdr. md. ugtl. ugl. dgl. dagl. bilat. neg. pos. i.a. u.a. i.s. e.l. el. l. o.l. lign. o.lign. m.v. mv. m.m. ' +
      'mm. osv. o.s.v. kr. min. pct. stk. udg. etc. mdl. m.fl. mfl. d.d. d.å. s.d. p.n. pn. t.i.d. cig. arb.giver. ' +
      'borg. brg. lev. virks. kom. komm. jobc. sagsbeh. sat. sygepl. fysiot. ergot. psykol. gr. sin. timl. t. tim. m. ' +
      'cm. km. hverd. mand. formd. eftm. jan. feb. febr. mar. apr. jun. jul. aug. sep. sept. okt. nov. dec. lumb. ' +
      'dist. prox. fremg. anbef. u.å. f.o.m. mgl. medd. a.m. p.m. p.o. s.c. i.m. i.v. b.i.d. q.d. udd. beskæft. inst. ' +
      'ltr. pers. fam. tlg. kt. gns. sek.'
    ).split(' '),
  ),
  side: new Set(['ve.', 'hø.', 'dx.', 'dxt.']),
};

/** Words that begin sentences and are not names: after an initial or an abbreviation they say that the sentence has ended. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'alle alt altså andre anbefaler at av bliver blev bo bor bruger bør da de den der deraf derefter derfor derimod derudover desuden det dette disse drikker du dog efter egen ' +
    'ej eller en endnu endvidere er et fik flere for fordi forløbet fortsat fortsætter forud fra fremmødet fremstår får før første går ham han har hans hele hendes henvist herefter heraf herudover hos hun ' +
    'hvis hver hvor hvordan hvornår i idet ifølge ikke ingen intet ja jeg kan klarer kontrol kort kun kunne lever man med medicin meget men mener mens mit mødte må når næste nej nu ny nyt også om ' +
    'op oplever oplyser oplyst opfølgning opgaverne opstart pause pga på praktikken prognosen psykisk ryger samarbejdet samlet samt samtale senest senere set siden siger sin situationen skal skønnes ' +
    'som smerter smerterne sover sygemeldt så således tager taler tidligere til tilbud tilstanden timetallet tror ud uden udtaler under undgå uændret var ved vi vil vurderes vurderet være ville vores ønsker ' +
    'borger borgeren brg patienten pt behandling behandles behandlet afsluttes afventer aftalt afslutning angiver arbejder arbejdet begyndt behov beskriver genhenvises ingenting indstilles kendt sendt status'
  ).split(' '),
);
