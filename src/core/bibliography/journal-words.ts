import type { JournalWords } from './journal-short.ts';

/**
 * How words of journals’ titles are shortened. Learnt from the tables of journals that JabRef keeps
 * (https://github.com/JabRef/abbrv.jabref.org, CC0), of which the largest is that of the National
 * Library of Medicine: each word stands here that is shortened there in the same way nearly always.
 */
export const JOURNAL_WORDS: JournalWords = {
  cut: `
    abdom.inal abnorm.al abstr.acts acad.emiae.emic.emy acarol.ogy acc.ounts accid.ent
    accredit.ation acquir.ed actual.idad.ites acupunct.ure addict.ion.ions.ive addit.ives adhes.ion
    adm.inistration.inistrative.inistrator adolesc.ence.ent adv.ance.anced.ancement.ances
    advert.ising advis.or aerosp.ace aff.airs affect.ive afr.ica.icaine.ican.icana.ique
    agric.ultural.ulture aikak.auskirja ala.bama alcohol.ism aliment.ary allergol.ogica.ogy
    am.erica.erican ambul.atory amplif.ication amyotroph.ic anaesth.esia anaesthesiol.ogica.ogy
    anal.ysis.ytical analg.esia anat.omia.omic.omica.omical.omischer.omy anc.ient androl.ogy
    anestesiol.ogica anesth.esia anesthesiol.ogy angiol.ogy anim.al.als ann.ales.ali.als annu.al
    anthropol.ogical.ogischer.ogist.ogy antibiot.ics antropol.ogicum anz.eiger appl.ications.ied
    aquat.ic arch.iv.ive.ives.ivio.ivos.ivum.iwum archaeol.ogy archeol.ogy archit.ectural arh.iv
    ariz.ona ark.ansas arkh.iv arsb.ok arterioscler.osis arthrosc.opy artif.icial arztebl.att
    arztl.iche asiat.ic assess.ment assist.ant.ed assoc.iated.iation assur.ance astrophys.ics
    at.omic atheroscler.osis atl.antic atmos.pheric attual.ita aud.itory audiol.ogy
    aust.ralia.ralian australas.ia.ian autoimmun.ity auton.omic aux.iliaries aviat.ion
    bacteriol.ogia.ogy behav.ior.ioral.iors.iour.ioural belg.ica ber.ichte berl.iner bibl.iotheca
    biochem.ical.istry biochim.ica bioconjug.ate bioelectron.ics bioenerg.etics bioeng.ineering
    biogr.aphy bioinorg.anic biol.ogia.ogica.ogical.ogie.ogii.ogiia.ogy biolumin.escence
    biomater.ials biomech.anical.anics biomed.ical.icine.izinische biomembr.anes biometeorol.ogy
    biomol.ecular bioorg.anic.anicheskaia biopharm.aceutical.aceutics biophys.ical.ics
    biosci.ence.ences biosens.ors biosoc.ial biosph.ere biostat.istics biosyst.ems biotech.nic
    biotechnol.ogy biotheor.etica biother.apy biull.eten bol.etin boll.ettino bord.eaux
    bot.anical.any br.itish bratisl.avske braz.ilian breastfeed.ing brief.ings build.ing bulg.arica
    bull.etin bus.iness cah.iers calcif.ied calif.ornia camb.ridge can.ada.adian cap.ital
    carbohydr.ate carcinog.enesis.enic card.iac cardioangiol.ogica cardiol.ogica.ogy
    cardiopulm.onary cardiothorac.ic cardiovasc.ular caribb.ean cas.opis cathol.ic cell.ular cent.er
    cereb.ral cerebrovasc.ular cesk.oslovenska.ych chem.ica.ical.icals.ist.istry.ists
    chemilumin.escence chemother.apy chic.ago child.hood.ren chim.ica.ico chin.ese
    chir.urgia.urgiae.urgica.urgical.urgie chiropr.actic christ.ian chromatogr.aphic.aphy
    chron.icle.ika chronobiol.ogy cient.ifica cir.ugia circ.ulation civ.il
    clin.ic.ica.ical.icians.ics coagul.ation cogn.ition coll.ege.egium collect.ions colo.rado
    comb.inatorial comm.ission.ittee comment.ary commer.cial commonw.ealth
    commun.icable.ication.ications.ique comp.arative compend.ium compens.ation complement.ary
    compr.ehensive comput.ation.ational.ed.er.erized.ers.ing conf.erence.erences confin.ia congr.ess
    conn.ecticut connect.ion.ive conscious.ness consens.us conserv.ation consult.ing consum.er
    contam.inants.ination contemp.oranea.orary contin.uing contracept.ion.ive contrib.utions
    control.led coron.ary corp.orate correct.ive cosmet.ic.ics counc.il couns.el.eling cracov.iensia
    craniofac.ial creat.ive crim.inal crit.ical cult.ural.ure curr.ent.ents cybern.etics
    cytochem.istry cytogenet.ics cytol.ogica.ogy cytopathol.ogy czas.opismo d.akota dan.ish.sk
    decis.ion defic.iency del.aware deliv.ery dement.ia demogr.aphic.aphics.aphy
    dent.aire.al.ale.ist.istry.ists dep.artment depend.ence depress.ion derg.isi
    dermatol.ogic.ogica.ogische.ogy des.ign detect.ion dev.eloping.elopment.elopmental.elopments
    diabet.ic diabetol.ogica diagn.osis.ostic.ostics.ostika dial.ysis diet.etic.etics
    differ.entiation dig.est.estive digit.al dimens.ions dir.ections.ectors dis.ease.eases
    disabil.ities.ity discov.ery discuss.ions disord.ers dispos.ition dist.rict divers.ity
    doc.umenta.umentation dokl.ady domest.ic dyn.amic.amics dysfunct.ion dysmorphol.ogy east.ern
    eat.ing echocardiogr.aphy ecol.ogical.ogy econ.omic.omica.omics.omie.omies.omy ecotoxicol.ogy
    ed.itors edinb.urgh educ.ation.ational.ator.ators eff.ective.ects egypt.ian ekon.omska elder.ly
    electrocardiol.ogy electroencephalogr.aphy electromagn.etic electromyogr.aphy electron.ics
    electrophor.esis electrophysiol.ogy elem.ent.ents embryol.ogia.ogy emerg.ency.ing employ.ment
    endocr.ine endocrinol.ogia.ogica.ogical.ogy endod.ontic.ontics endosc.opy enferm.eria
    eng.ineer.ineering engl.and.ish entomol.ogical.ogy environ.ment.mental.ments enzymol.ogy
    epidemiol.ogia.ogic.ogical.ogie.ogy ergol.ogy ergon.omics esp.anola.anolas essent.ial
    estad.istica esthet.ic estud.ios.os ethiop.ian ethn.icity ethnopharmacol.ogy eugen.ics
    eukaryot.ic eur.opaea.ope.opea.opean eval.uation evid.ence evol.ution.utionary excell.ence
    exch.ange exec.utive exerc.ise exp.erimental.erimentalis explor.ations expr.ession
    fac.ultatis.ulty facil.ities fail.ure fak.ultesi fam.ily farm.aceutico.aceutisk.acia.acie
    fed.eral.eration fem.inist fenn.iae fertil.itatis.ite.ity financ.ial.ing find.ings fiziol.ogiia
    fogorv.osi fold.ing foodserv.ice forecast.ing formos.an forsch.ung.ungen found.ation
    fr.ancaises.ance.ench front.iers funct.ion.ional fundam.ental gac.eta gastroenterol.ogica.ogy
    gastrointest.inal gaz.ette gen.eral gend.er genet.ic.ical.ics genitourin.ary geochem.istry
    geogr.apher.aphia.aphic.aphica.aphical.aphische.aphy geol.ogy ger.man geriatr.ic.ics
    gerontol.ogical.ogy ginecol.ogica ginekol.ogia glas.nik glycoconj.ugate gov.ernment grad.uate
    graph.ics guid.ance gynaecol.ogical.ogy gynakol.ogische gynecol.ogic.ogical.ogie.ogy
    gynekol.ogie haematol.ogica.ogy haemost.asis handchir.urgie handicap.ped harb.or harv.ard
    hazard.ous healthc.are hear.ing helminthol.ogy helv.etica hematol.ogic.ogical.ogy hematother.apy
    hemorheol.ogy hemost.asis hepatol.ogy hered.ity herit.age heterocycl.ic hisp.anic
    hist.oria.oriallinen.orian.orica.orical.orii.orische.orisk.ory histochem.ica.istry
    histol.ogia.ogy histopathol.ogy homeost.atic homosex.uality horiz.ons horm.one.ones
    hortic.ultural hosp.ital.italaria.itals houst.on hum.an.ans hung.arica.aricae
    hyg.iene.ienisk.ienist.ienists hypertens.ion hypn.osis ill.inois illn.ess illus.trated
    immigr.ant immun.ity immunobiol.ogy immunogenet.ics immunol.ogic.ogical.ogy immunopathol.ogy
    immunopharmacol.ogy immunother.apy immunotoxicol.ogy implantol.ogy impot.ence improv.ement
    imunol.ogie ind.ustrial.ustry individ.ual indones.ia.ian.iana inf.ormation infect.ion.ions.ious
    infirm.iere inflamm.ation inform.atics inhal.ation inherit.ed inhib.ition inj.ury
    innov.ation.ations inorg.anic inq.uiry inst.itute.itutes.itutions instr.uctional
    instrum.entation.ents insur.ance
    int.ernacional.ernational.ernationales.ernationalia.ernationalis integr.ated.ative intell.igence
    intellect.ual inter.ior interact.ions intern.al interv.entional invest.igacion ir.ish iran.ian
    irel.and islam.ic isr.ael ital.ian.iana.iano.ica iugosl.avica izv.estiia j.ersey.ournal.ournals
    jahrb.uch jew.ish kans.as khim.iia kirg.izii klin.icheskaia.ik.ika.ische kozl.emenyek
    krankenpflegez.eitschrift kwart.alnik lab.oratornaia.oratory lang.uage laparoendosc.opic
    laparosc.opy laryngol.ogy lat.in.ina latinoam.ericana.ericanos laund.ry lav.oro lead.ers
    leadersh.ip learn.ing lect.ures legis.lation leis.ure lek.arske.arsky.arstvi.aru lepr.osy
    leprol.ogica lett.er.ers leuk.emia leukoc.yte leukot.riene.rienes libr.aries.ary lijec.nicki
    lipidol.ogy lit.erature liverp.ool lond.on low.er macromol.ecules mag.azine magn.etic magnes.ium
    magy.ar malar.ia malariol.ogy malays.ian malpract.ice mamm.alian manag.ed manpow.er mar.ine
    mark.eter.eting mars.eille mass.achusetts mater.ia.ial.ials.iel matern.al math.ematical.ematics
    maxillofac.ial meas.urement mech.anics.anisms
    med.ecine.ica.icae.ical.icale.icina.icinae.icinal.icine.icinski.ico.itsina.itsinskaia.itsinskii.itsinskikh.itsinskoi.izin.izinische.ycyna.ycyny
    mediev.al medizinhist.orisches meet.ing mem.ory ment.al met.al metab.olic.olism methodol.ogy
    mex.icana mich.igan microb.ial microbiol.ogia.ogica.ogical.ogy microcirc.ulation
    microencapsul.ation microsc.opical.opy microsurg.ery microvasc.ular microw.ave migr.ation
    mikrobiol.ogie.ohichnyi mikrochir.urgie milw.aukee miner.al minim.ally minn.esota minor.ity
    miss.issippi mitt.eilungen mod.ern model.ing modif.ication mol.ecular.ecules mon.thly
    monatsschr.ift monet.ary monit.oring monogr.aphs morphog.enesis morphol.ogica.ogy mosq.uito
    motil.ity motiv.ation mov.ement munch.ener mus.eum mutagen.esis mutat.ion mycobact.erial
    mycol.ogy narc.otics nat.ural.ure nav.al nebr.aska ned.erlands neerl.andica negl.ect nephrol.ogy
    nerv.ous netw.ork neuroanat.omy neurobehav.ioral neurobiol.ogiae.ogy neurochem.ical.istry
    neurochir.urgia.urgica neurocytol.ogy neuroendocrinol.ogy neurogenet.ics neuroimmunol.ogy
    neurol.ogic.ogica.ogical.ogie.ogy neuromuscul.ar neuropathol.ogica.ogy neuropharmacol.ogy
    neurophysiol.ogy neuropsychol.ogical.ogy neuropsychopharmacol.ogy neuroradiol.ogy
    neurorehabil.itation neurosci.ence.ences neurosurg.ery.ical neurovirol.ogy newsl.etter niger.ian
    nord.isk north.ern northwest.ern notfallmed.izin nov.osti nucl.ear nurs.ing nutr.ition.itional
    obes.ity obs.erver obstet.ric.rical.rics occup.ational.ations ocul.ar
    odontol.ogia.ogica.ogico.ogisk off.ice.icer.icial oftalmol.ogie olomuc.ensis oncog.enesis
    oncol.ogica.ogy onkol.ogii ont.ario oper.ating.ational.ative ophthalmol.ogica.ogy opin.ion
    opt.ical.ics optom.etric.etry org.anic organ.ization orient.al orig.ins
    orthod.ontic.ontics.ontist orthop.aedic.aedica.aedics.edic.edics ortop.edia.edica osteopath.ic
    osteoporos.is osterr.eichische otol.ogy otolaryngol.ogic.ogy otorhinolaryngol.ogica.ogy
    otorrinolaringol.ogica oxf.ord pac.ific padiatr.ie paediatr.ic.ica.ics pak.istan palacki.anae
    palliat.ive panam.ericana pancreatol.ogy pap.er.ers parasitol.ogica.ogy parazitol.ogia
    parenter.al part.icles patav.ina pathobiol.ogy pathog.enesis.ens pathol.ogia.ogie.ogy
    pathophysiol.ogy patol.ogie.ogii pediatr.ic.ica.ics pedod.ontics pept.ide.ides percept.ion
    perinat.al perinatol.ogy periodontol.ogy perioper.ative peripher.al perit.oneal
    pers.onality.onnel perspect.ive.ives pharm.aceutica.aceutical.aceutics.aceutiques.acist.acy
    pharmacokinet.ics pharmacol.ogical.ogy pharmacother.apy phila.delphia philipp.ina.ine philol.ogy
    philos.ophy photogr.aphy photomed.icine phys.ical.ics physiol.ogica.ogical.ogy physiother.apy
    planet.ary plann.ers plast.ic.icae.icity.ische podiatr.ic pol.ish.ona.oniae.onica.ska.ski.skie
    polit.ical.ics pollut.ion polym.er popul.ation port.uguesa posit.ive postgrad.uate poult.ry
    pr.acy pract.ica.ical.ice.itioner.itioners prat.ica prax.is pregl.ed prenat.al prep.arative
    press.ure prev.ention.entive prim.ary primatol.ogica.ogy priv.ate probl.ems.emy proc.eedings
    proced.ures proctol.ogy prod.uct.uction.ucts prof.ession.essional.essions prog.ress
    proj.ect.ective prolif.eration promot.ion prosthet.ics prosthodont.ics prot.ection provid.er
    psychiatr.ia.ic.ica.ie psychoanal.ysis.ytic psychobiol.ogy psychol.ogica.ogical.ogie.ogist.ogy
    psycholinguist.ic psychon.omic psychopathol.ogy psychopharmacol.ogy psychophysiol.ogy
    psychosoc.ial psychosom.atic.atics psychother.apie.apy publ.ication.ications pulm.onary
    purch.asing purif.ication q.uarterly qual.itative.ity quant.itative que.bec quir.urgica
    r.hode.oyal radiat.ion radic.al radiogr.aphy radiol.ogia.ogica.ogical.ogie.ogists.ogy
    radiopharm.aceuticals radiother.apie react.ions rec.ord.ords recept.or recognit.ion
    reconstr.uction.uctive recruit.ment ref.erence refract.ive refug.ee reg.ional regist.er.ered
    regul.ation.ations.ators.atory rehabil.itation relat.ed.ions relig.ion.ious ren.al renaiss.ance
    rep.ort.orts replace.ment reprod.uction.uctive repub.lic res.earch resist.ance reson.ance
    resour.ce.ces respir.atory resusc.itation retard.ation retent.ion retrovirol.ogy
    rev.iew.iews.ista.ue rheum.atic.atism rheumatol.ogica.ogy rhinol.ogy rhod.esia rhumatol.ogica
    riv.ista roentgenol.ogy rom.anian rozwoj.owego rundsch.au russ.ian s.cotia saf.ety sanit.aria
    scand.inavian.inavica sch.ool schizophr.enia schr.iften
    sci.ence.ences.entia.entiarum.entific.entist scler.osis scott.ish scr.ipta screen.ing seb.eszet
    secur.ity sel.ection semin.ars sens.ory seq.uence serv.ice.ices sess.ions
    sex.ual.ualite.uality.ually signal.ing.ling simul.ation slov.enska soc.ial.iale.ieta.ieties.iety
    social.ist sociol.ogical.ogist.ogy solut.ions somatosens.ory south.ern southwest.ern sov.iet
    spat.ial spec.ial spect.ator spectr.um spectrom.etry spectrosc.opy srb.ije
    stand.ard.ardization.ards stat.istical.istics steril.ity stetin.ensis
    stomatol.ogica.ogie.ogika.oski stor.ica.ico strateg.ies struct.ural.ure.ures stud.ent.ia.ien.ies
    subj.ects submicrosc.opic subst.ance summ.aries.ary superv.isor suppl.ement.ements
    supramol.ecular surg.eon.eons.ery.ical surv.ey.eys surveill.ance sven.sk symp.osia.osium
    syndr.ome.omes syst.em.ematic.ematics.emic.ems taiwan.ica target.ing teach.er.ing
    tech.nical.nician.nik.nique.niques technol.ogies.ogists.ogy tekh.nika telemed.icine tenn.essee
    teratol.ogy tex.as theol.ogical.ogy theor.etical
    ther.apeutic.apeutica.apeutics.apeutische.apies.apy therm.al thorac.ic thromb.osis tidskr.ift
    tidsskr.ift.iftet tierarztl.iche tomogr.aphy top.ics topogr.aphy toxicol.ogic.ogical.ogy tr.udy
    train.ing trans.actions transcult.ural transduct.ion transfus.ion transit.ion transl.ational
    transm.ission transpl.ants transplant.ation trauma.tic traumatol.ogia.ogy treat.ment.ments
    trop.ica.ical.icale tuberc.ulosea.ulosis tuberk.uleza ultrason.ics ultrastruct.ure umsch.au
    univ.ersitatis.ersities.ersity ups.aliensis urogynecol.ogy
    urol.ogia.ogic.ogica.ogical.ogicas.ogy usp.ekhi util.ization vasc.ular vener.eal venereol.ogy
    venez.olana vestib.ular vestn.ik vet.erinaria.erinarian.erinary vic.torian
    virol.ogica.ogical.ogy virusol.ogia.ogii vis.ion.ual visit.or vitam.in vitaminol.ogy vjesn.ik
    vol.ume volunt.ary vopr.osy weekbl.ad west.ern wildl.ife wis.consin wochenschr.ift wyo.ming
    y.ork yearb.ook z.ealand.eitschrift zahnarztl.iche zdrav.otnicke zool.ogica.ogy`,
  shortened: `
    country:ctry county:cty daily:dly deutsche:dtsch deutsches:dtsch florida:fla japan:jpn
    japanese:jpn japonica:jpn kentucky:ky louisiana:la maryland:md missouri:mo mount:mt mountain:mt
    national:natl pennsylvania:pa schwesternzeitung:schwesternztg vermont:vt virginia:va weekly:wkly`,
  full: `
    aacn aaps abuse access acid acids acog acp acta actas action actions acute adult adverse aerosol
    age ageing agenda agents aging aided aids air akron aktuelle albany alcohol alert allergy allied
    alma alpha alumni alzheimer ana ankle antibodies anticancer antisense antonie anxiety aoac aoha
    aorn arab arctic areas armed army art artery arthritis arthroplasty arts asaio asdc asia asian
    aspects assertive asthma atlanta atlas auris austriaca autism avian baillieres bangladesh bao
    bar basic basis benchmarks benefits bergen best bing biofeedback bioprocess birth black blood
    bmc board boards body bone borne boston brain branch breast brief brookings brooklyn bucal burn
    burns byori calcium calcutta cancer capitation cardiff care caries carrier case cataract causes
    cbe cdc cell cells century ceylon change channels chaperones cheloveka chest chi child
    childbirth china chiryo choice chong chromosome chromosomes ciba circumpolar city clio cloning
    club cns coast code cold colloid colon colorectal common communist community concern contact
    containment context contra contract control corneal cornell corps cortex cost costa course court
    crc crime cycle cyclic cyprus cytokine cytokines cytoskeleton daigaku dairy dakar danwakai data
    deaf deans death delo dentofacial denver detroit device devices diabetes dialogue diarrhoeal
    dickinson diego dienst disaster discourse dna drug drugs duke ear early earth east econometrics
    eisei eiseigaku electrolyte electron embo emory emphasis energy enzyme epilepsy equine era
    esophagus essays essex estate ethical ethics excerpta expert eye facial fact factor factors fag
    faith fao far faraday fda febs feline female fems fetal fibrinolysis field fifth fire fish floor
    flow fluid focus folia food foot forces ford fordham foreign forensic forum free fukuoka
    fukushima fund fungal future futures gakkai games gan gdynia geka gene genes genome genomics
    ghana gids glaucoma gold grants greek group groups growth guild guthrie hakhoe hall hand harvey
    hastings hawaii head headache health heart henry hifuka high hillside hindustan hinyokika
    hiroshima hitotsubashi hiv hokan hokkaido hokoku home homes hong hopkins hotetsu hou housing
    hyperthermia hypotheses iarc icrp ideas ieee igakkai igaku ika ima image imaging imago immune
    immunoassay impact implant implants important india indian indiana infant info insect insight
    intensive interest interface interferon interna internet invasion invasive ion ions iowa ippf
    iran isa ishikai issue issues jie jing jiu johns justice kaibogaku kaishi kan kanagawa kango
    kanho kansenshogaku keio kenkyu kenya ketsueki kidney kiyo knee kobe koku kokubyo kong korea
    korean kumamoto kyobu kyoto lab labor labour laeger lahey lancet land lanka larynx laser lasers
    lateral law lawyer leeuwenhoek lens life lifetime lille line lines lipid lipids liver living
    local long los loyola lung lymphokine lymphoma lyon maine majallat major male man manipulative
    marital markers marquette marriage marrow marshall mary mass mater matrix matters mayo mcgill
    media medicaid medicare melanoma memphis menninger mercer messenger metastasis methods middle
    midwest midwife midwifery midwives milbank mine minerva mirror misuse monde muscle music naacog
    nagoya naika nasus native nauk neck necker neonatal neonate nerve neural neuroimaging neuron
    neuropsychiatry neurotrauma newark news nih nippon nmr nonprofit northwest nose note notes
    nucleic nucleosides nucleotide nucleotides nueva nurse nurses oczna ohio oil okayama omega
    online ophthalmic options oral organs osaka ostomy other outcomes outlook pac pacing pain palsy
    pan paris patient patterns pcr peace pelvic people periodontal periodontics pest
    pharmacogenomics pharmacopsychiatry phi phosphoprotein physician physicians pineal place plant
    plos plus podiatry policy poor post power pregnancy present press presse prison process profile
    profiles program programs prostaglandin prostaglandins prostate protein proteins proteome
    protestant psi psychiatry public pure quintessence real recent rectum redox reform remote repair
    reserve response results retroviruses revy rhythm rhythms richmond rights rinsho risk rocky room
    rounds rural rutgers salud san sangyo saudi second seishin senses sex sheng shi shigakkai
    shigaku shika shikenjo shinkei shinkeigaku shock signal signals sinai skin sleep small soil
    southeast space speech spinal spine sport sports spring sssr staff stanford state std stem
    sterile steroid strabismus strategy stress stroke study subacute suffolk suisse supply support
    symptom taehan taiwan talk talks targets tax telecare temple tenbo term thai theory third
    thought throat thromboxane times tip tissue today tokyo toxins trace trade trauma travel trends
    trial trials tumor twin ucla ulster ultrasound una undersea underserved unesco unit update urban
    usa use utah vaccine values van vector vessels view violence viral virus vital voice wai war
    waste watch water week welt west wieku wilderness william woman women work workshop world wound
    wounds xue yakubutsu yakurigaku yale yan yao year young your youth zasshi zhi zhong zhongguo
    zhonghua zoo zoonoses`,
};
