/*
 * How words of journals’ titles are shortened. Learnt from the tables of journals that JabRef keeps
 * (https://github.com/JabRef/abbrv.jabref.org, CC0), of which the largest is that of the National
 * Library of Medicine: each word stands here that is shortened there in the same way nearly always.
 */

/** Words and what is left of each. */
export const SHORTENED_WORDS = `
  abdominal:abdom abnormal:abnorm abstracts:abstr academiae:acad academic:acad academy:acad
  acarology:acarol accident:accid accounts:acc accreditation:accredit acquired:acquir
  actualidad:actual actualites:actual acupuncture:acupunct addiction:addict addictions:addict
  addictive:addict additives:addit adhesion:adhes administration:adm administrative:adm
  administrator:adm adolescence:adolesc adolescent:adolesc advance:adv advanced:adv
  advancement:adv advances:adv advertising:advert advisor:advis aerospace:aerosp affairs:aff
  affective:affect africa:afr africaine:afr african:afr africana:afr afrique:afr
  agricultural:agric agriculture:agric aikakauskirja:aikak alabama:ala alcoholism:alcohol
  alimentary:aliment allergologica:allergol allergology:allergol ambulatory:ambul america:am
  american:am amplification:amplif amyotrophic:amyotroph anaesthesia:anaesth
  anaesthesiologica:anaesthesiol anaesthesiology:anaesthesiol analgesia:analg analysis:anal
  analytical:anal anatomia:anat anatomic:anat anatomica:anat anatomical:anat anatomischer:anat
  anatomy:anat ancient:anc andrology:androl anestesiologica:anestesiol anesthesia:anesth
  anesthesiology:anesthesiol angiology:angiol animal:anim animals:anim annales:ann annali:ann
  annals:ann annual:annu anthropological:anthropol anthropologischer:anthropol
  anthropologist:anthropol anthropology:anthropol antibiotics:antibiot antropologicum:antropol
  anzeiger:anz applications:appl applied:appl aquatic:aquat archaeology:archaeol
  archeology:archeol architectural:archit archiv:arch archive:arch archives:arch archivio:arch
  archivos:arch archivum:arch archiwum:arch arhiv:arh arizona:ariz arkansas:ark arkhiv:arkh
  arsbok:arsb arteriosclerosis:arterioscler arthroscopy:arthrosc artificial:artif
  arzteblatt:arztebl arztliche:arztl asiatic:asiat assessment:assess assistant:assist
  assisted:assist associated:assoc association:assoc assurance:assur astrophysics:astrophys
  atherosclerosis:atheroscler atlantic:atl atmospheric:atmos atomic:at attualita:attual
  audiology:audiol auditory:aud australasia:australas australasian:australas australia:aust
  australian:aust autoimmunity:autoimmun autonomic:auton auxiliaries:aux aviation:aviat
  bacteriologia:bacteriol bacteriology:bacteriol behavior:behav behavioral:behav behaviors:behav
  behaviour:behav behavioural:behav belgica:belg berichte:ber berliner:berl bibliotheca:bibl
  biochemical:biochem biochemistry:biochem biochimica:biochim bioconjugate:bioconjug
  bioelectronics:bioelectron bioenergetics:bioenerg bioengineering:bioeng biography:biogr
  bioinorganic:bioinorg biologia:biol biologica:biol biological:biol biologie:biol biologii:biol
  biologiia:biol biology:biol bioluminescence:biolumin biomaterials:biomater biomechanical:biomech
  biomechanics:biomech biomedical:biomed biomedicine:biomed biomedizinische:biomed
  biomembranes:biomembr biometeorology:biometeorol biomolecular:biomol bioorganic:bioorg
  bioorganicheskaia:bioorg biopharmaceutical:biopharm biopharmaceutics:biopharm
  biophysical:biophys biophysics:biophys bioscience:biosci biosciences:biosci biosensors:biosens
  biosocial:biosoc biosphere:biosph biostatistics:biostat biosystems:biosyst biotechnic:biotech
  biotechnology:biotechnol biotheoretica:biotheor biotherapy:biother biulleten:biull boletin:bol
  bollettino:boll bordeaux:bord botanical:bot botany:bot bratislavske:bratisl brazilian:braz
  breastfeeding:breastfeed briefings:brief british:br building:build bulgarica:bulg bulletin:bull
  business:bus cahiers:cah calcified:calcif california:calif cambridge:camb canada:can
  canadian:can capital:cap carbohydrate:carbohydr carcinogenesis:carcinog carcinogenic:carcinog
  cardiac:card cardioangiologica:cardioangiol cardiologica:cardiol cardiology:cardiol
  cardiopulmonary:cardiopulm cardiothoracic:cardiothorac cardiovascular:cardiovasc
  caribbean:caribb casopis:cas catholic:cathol cellular:cell center:cent cerebral:cereb
  cerebrovascular:cerebrovasc ceskoslovenska:cesk ceskych:cesk chemica:chem chemical:chem
  chemicals:chem chemiluminescence:chemilumin chemist:chem chemistry:chem chemists:chem
  chemotherapy:chemother chicago:chic childhood:child children:child chimica:chim chimico:chim
  chinese:chin chiropractic:chiropr chirurgia:chir chirurgiae:chir chirurgica:chir
  chirurgical:chir chirurgie:chir christian:christ chromatographic:chromatogr
  chromatography:chromatogr chronicle:chron chronika:chron chronobiology:chronobiol
  cientifica:cient circulation:circ cirugia:cir civil:civ clinic:clin clinica:clin clinical:clin
  clinicians:clin clinics:clin coagulation:coagul cognition:cogn collections:collect college:coll
  collegium:coll colorado:colo combinatorial:comb commentary:comment commercial:commer
  commission:comm committee:comm commonwealth:commonw communicable:commun communication:commun
  communications:commun communique:commun comparative:comp compendium:compend compensation:compens
  complementary:complement comprehensive:compr computation:comput computational:comput
  computed:comput computer:comput computerized:comput computers:comput computing:comput
  conference:conf conferences:conf confinia:confin congress:congr connecticut:conn
  connection:connect connective:connect consciousness:conscious consensus:consens
  conservation:conserv consulting:consult consumer:consum contaminants:contam contamination:contam
  contemporanea:contemp contemporary:contemp continuing:contin contraception:contracept
  contraceptive:contracept contributions:contrib controlled:control coronary:coron corporate:corp
  corrective:correct cosmetic:cosmet cosmetics:cosmet council:counc counsel:couns counseling:couns
  country:ctry county:cty cracoviensia:cracov craniofacial:craniofac creative:creat criminal:crim
  critical:crit cultural:cult culture:cult current:curr currents:curr cybernetics:cybern
  cytochemistry:cytochem cytogenetics:cytogenet cytologica:cytol cytology:cytol
  cytopathology:cytopathol czasopismo:czas daily:dly dakota:d danish:dan dansk:dan decision:decis
  deficiency:defic delaware:del delivery:deliv dementia:dement demographic:demogr
  demographics:demogr demography:demogr dentaire:dent dental:dent dentale:dent dentist:dent
  dentistry:dent dentists:dent department:dep dependence:depend depression:depress dergisi:derg
  dermatologic:dermatol dermatologica:dermatol dermatologische:dermatol dermatology:dermatol
  design:des detection:detect deutsche:dtsch deutsches:dtsch developing:dev development:dev
  developmental:dev developments:dev diabetic:diabet diabetologica:diabetol diagnosis:diagn
  diagnostic:diagn diagnostics:diagn diagnostika:diagn dialysis:dial dietetic:diet dietetics:diet
  differentiation:differ digest:dig digestive:dig digital:digit dimensions:dimens directions:dir
  directors:dir disabilities:disabil disability:disabil discovery:discov discussions:discuss
  disease:dis diseases:dis disorders:disord disposition:dispos district:dist diversity:divers
  documenta:doc documentation:doc doklady:dokl domestic:domest dynamic:dyn dynamics:dyn
  dysfunction:dysfunct dysmorphology:dysmorphol eastern:east eating:eat
  echocardiography:echocardiogr ecological:ecol ecology:ecol economic:econ economica:econ
  economics:econ economie:econ economies:econ economy:econ ecotoxicology:ecotoxicol
  edinburgh:edinb editors:ed education:educ educational:educ educator:educ educators:educ
  effective:eff effects:eff egyptian:egypt ekonomska:ekon elderly:elder
  electrocardiology:electrocardiol electroencephalography:electroencephalogr
  electromagnetic:electromagn electromyography:electromyogr electronics:electron
  electrophoresis:electrophor electrophysiology:electrophysiol element:elem elements:elem
  embryologia:embryol embryology:embryol emergency:emerg emerging:emerg employment:employ
  endocrine:endocr endocrinologia:endocrinol endocrinologica:endocrinol
  endocrinological:endocrinol endocrinology:endocrinol endodontic:endod endodontics:endod
  endoscopy:endosc enfermeria:enferm engineer:eng engineering:eng england:engl english:engl
  entomological:entomol entomology:entomol environment:environ environmental:environ
  environments:environ enzymology:enzymol epidemiologia:epidemiol epidemiologic:epidemiol
  epidemiological:epidemiol epidemiologie:epidemiol epidemiology:epidemiol ergology:ergol
  ergonomics:ergon espanola:esp espanolas:esp essential:essent estadistica:estad esthetic:esthet
  estudios:estud estudos:estud ethiopian:ethiop ethnicity:ethn ethnopharmacology:ethnopharmacol
  eugenics:eugen eukaryotic:eukaryot europaea:eur europe:eur europea:eur european:eur
  evaluation:eval evidence:evid evolution:evol evolutionary:evol excellence:excell exchange:exch
  executive:exec exercise:exerc experimental:exp experimentalis:exp explorations:explor
  expression:expr facilities:facil facultatis:fac faculty:fac failure:fail fakultesi:fak
  family:fam farmaceutico:farm farmaceutisk:farm farmacia:farm farmacie:farm federal:fed
  federation:fed feminist:fem fenniae:fenn fertilitatis:fertil fertilite:fertil fertility:fertil
  financial:financ financing:financ findings:find fiziologiia:fiziol florida:fla fogorvosi:fogorv
  folding:fold foodservice:foodserv forecasting:forecast formosan:formos forschung:forsch
  forschungen:forsch foundation:found francaises:fr france:fr french:fr frontiers:front
  function:funct functional:funct fundamental:fundam gaceta:gac gastroenterologica:gastroenterol
  gastroenterology:gastroenterol gastrointestinal:gastrointest gazette:gaz gender:gend general:gen
  genetic:genet genetical:genet genetics:genet genitourinary:genitourin geochemistry:geochem
  geographer:geogr geographia:geogr geographic:geogr geographica:geogr geographical:geogr
  geographische:geogr geography:geogr geology:geol geriatric:geriatr geriatrics:geriatr german:ger
  gerontological:gerontol gerontology:gerontol ginecologica:ginecol ginekologia:ginekol
  glasnik:glas glycoconjugate:glycoconj government:gov graduate:grad graphics:graph guidance:guid
  gynaecological:gynaecol gynaecology:gynaecol gynakologische:gynakol gynecologic:gynecol
  gynecological:gynecol gynecologie:gynecol gynecology:gynecol gynekologie:gynekol
  haematologica:haematol haematology:haematol haemostasis:haemost handchirurgie:handchir
  handicapped:handicap harbor:harb harvard:harv hazardous:hazard healthcare:healthc hearing:hear
  helminthology:helminthol helvetica:helv hematologic:hematol hematological:hematol
  hematology:hematol hematotherapy:hematother hemorheology:hemorheol hemostasis:hemost
  hepatology:hepatol heredity:hered heritage:herit heterocyclic:heterocycl hispanic:hisp
  histochemica:histochem histochemistry:histochem histologia:histol histology:histol
  histopathology:histopathol historia:hist historiallinen:hist historian:hist historica:hist
  historical:hist historii:hist historische:hist historisk:hist history:hist homeostatic:homeost
  homosexuality:homosex horizons:horiz hormone:horm hormones:horm horticultural:hortic
  hospital:hosp hospitalaria:hosp hospitals:hosp houston:houst human:hum humans:hum hungarica:hung
  hungaricae:hung hygiene:hyg hygienisk:hyg hygienist:hyg hygienists:hyg hypertension:hypertens
  hypnosis:hypn illinois:ill illness:illn illustrated:illus immigrant:immigr immunity:immun
  immunobiology:immunobiol immunogenetics:immunogenet immunologic:immunol immunological:immunol
  immunology:immunol immunopathology:immunopathol immunopharmacology:immunopharmacol
  immunotherapy:immunother immunotoxicology:immunotoxicol implantology:implantol impotence:impot
  improvement:improv imunologie:imunol individual:individ indonesia:indones indonesian:indones
  indonesiana:indones industrial:ind industry:ind infection:infect infections:infect
  infectious:infect infirmiere:infirm inflammation:inflamm informatics:inform information:inf
  inhalation:inhal inherited:inherit inhibition:inhib injury:inj innovation:innov
  innovations:innov inorganic:inorg inquiry:inq institute:inst institutes:inst institutions:inst
  instructional:instr instrumentation:instrum instruments:instrum insurance:insur
  integrated:integr integrative:integr intellectual:intellect intelligence:intell
  interactions:interact interior:inter internacional:int internal:intern international:int
  internationales:int internationalia:int internationalis:int interventional:interv
  investigacion:invest iranian:iran ireland:irel irish:ir islamic:islam israel:isr italian:ital
  italiana:ital italiano:ital italica:ital iugoslavica:iugosl izvestiia:izv jahrbuch:jahrb
  japan:jpn japanese:jpn japonica:jpn jersey:j jewish:jew journal:j journals:j kansas:kans
  kentucky:ky khimiia:khim kirgizii:kirg klinicheskaia:klin klinik:klin klinika:klin
  klinische:klin kozlemenyek:kozl krankenpflegezeitschrift:krankenpflegez kwartalnik:kwart
  laboratornaia:lab laboratory:lab language:lang laparoendoscopic:laparoendosc
  laparoscopy:laparosc laryngology:laryngol latin:lat latina:lat latinoamericana:latinoam
  latinoamericanos:latinoam laundry:laund lavoro:lav leaders:lead leadership:leadersh
  learning:learn lectures:lect legislation:legis leisure:leis lekarske:lek lekarsky:lek
  lekarstvi:lek lekaru:lek leprologica:leprol leprosy:lepr letter:lett letters:lett leukemia:leuk
  leukocyte:leukoc leukotriene:leukot leukotrienes:leukot libraries:libr library:libr
  lijecnicki:lijec lipidology:lipidol literature:lit liverpool:liverp london:lond louisiana:la
  lower:low macromolecules:macromol magazine:mag magnesium:magnes magnetic:magn magyar:magy
  malaria:malar malariology:malariol malaysian:malays malpractice:malpract mammalian:mamm
  managed:manag manpower:manpow marine:mar marketer:mark marketing:mark marseille:mars maryland:md
  massachusetts:mass materia:mater material:mater materials:mater materiel:mater maternal:matern
  mathematical:math mathematics:math maxillofacial:maxillofac measurement:meas mechanics:mech
  mechanisms:mech medecine:med medica:med medicae:med medical:med medicale:med medicina:med
  medicinae:med medicinal:med medicine:med medicinski:med medico:med medieval:mediev meditsina:med
  meditsinskaia:med meditsinskii:med meditsinskikh:med meditsinskoi:med medizin:med
  medizinhistorisches:medizinhist medizinische:med medycyna:med medycyny:med meeting:meet
  memory:mem mental:ment metabolic:metab metabolism:metab metal:met methodology:methodol
  mexicana:mex michigan:mich microbial:microb microbiologia:microbiol microbiologica:microbiol
  microbiological:microbiol microbiology:microbiol microcirculation:microcirc
  microencapsulation:microencapsul microscopical:microsc microscopy:microsc microsurgery:microsurg
  microvascular:microvasc microwave:microw migration:migr mikrobiologie:mikrobiol
  mikrobiolohichnyi:mikrobiol mikrochirurgie:mikrochir milwaukee:milw mineral:miner
  minimally:minim minnesota:minn minority:minor mississippi:miss missouri:mo mitteilungen:mitt
  modeling:model modern:mod modification:modif molecular:mol molecules:mol
  monatsschrift:monatsschr monetary:monet monitoring:monit monographs:monogr monthly:mon
  morphogenesis:morphog morphologica:morphol morphology:morphol mosquito:mosq motility:motil
  motivation:motiv mount:mt mountain:mt movement:mov munchener:munch museum:mus
  mutagenesis:mutagen mutation:mutat mycobacterial:mycobact mycology:mycol narcotics:narc
  national:natl natural:nat nature:nat naval:nav nebraska:nebr nederlands:ned neerlandica:neerl
  neglect:negl nephrology:nephrol nervous:nerv network:netw neuroanatomy:neuroanat
  neurobehavioral:neurobehav neurobiologiae:neurobiol neurobiology:neurobiol
  neurochemical:neurochem neurochemistry:neurochem neurochirurgia:neurochir
  neurochirurgica:neurochir neurocytology:neurocytol neuroendocrinology:neuroendocrinol
  neurogenetics:neurogenet neuroimmunology:neuroimmunol neurologic:neurol neurologica:neurol
  neurological:neurol neurologie:neurol neurology:neurol neuromuscular:neuromuscul
  neuropathologica:neuropathol neuropathology:neuropathol neuropharmacology:neuropharmacol
  neurophysiology:neurophysiol neuropsychological:neuropsychol neuropsychology:neuropsychol
  neuropsychopharmacology:neuropsychopharmacol neuroradiology:neuroradiol
  neurorehabilitation:neurorehabil neuroscience:neurosci neurosciences:neurosci
  neurosurgery:neurosurg neurosurgical:neurosurg neurovirology:neurovirol newsletter:newsl
  nigerian:niger nordisk:nord northern:north northwestern:northwest notfallmedizin:notfallmed
  novosti:nov nuclear:nucl nursing:nurs nutrition:nutr nutritional:nutr obesity:obes observer:obs
  obstetric:obstet obstetrical:obstet obstetrics:obstet occupational:occup occupations:occup
  ocular:ocul odontologia:odontol odontologica:odontol odontologico:odontol odontologisk:odontol
  office:off officer:off official:off oftalmologie:oftalmol olomucensis:olomuc oncogenesis:oncog
  oncologica:oncol oncology:oncol onkologii:onkol ontario:ont operating:oper operational:oper
  operative:oper ophthalmologica:ophthalmol ophthalmology:ophthalmol opinion:opin optical:opt
  optics:opt optometric:optom optometry:optom organic:org organization:organ oriental:orient
  origins:orig orthodontic:orthod orthodontics:orthod orthodontist:orthod orthopaedic:orthop
  orthopaedica:orthop orthopaedics:orthop orthopedic:orthop orthopedics:orthop ortopedia:ortop
  ortopedica:ortop osteopathic:osteopath osteoporosis:osteoporos osterreichische:osterr
  otolaryngologic:otolaryngol otolaryngology:otolaryngol otology:otol
  otorhinolaryngologica:otorhinolaryngol otorhinolaryngology:otorhinolaryngol
  otorrinolaringologica:otorrinolaringol oxford:oxf pacific:pac padiatrie:padiatr
  paediatric:paediatr paediatrica:paediatr paediatrics:paediatr pakistan:pak palackianae:palacki
  palliative:palliat panamericana:panam pancreatology:pancreatol paper:pap papers:pap
  parasitologica:parasitol parasitology:parasitol parazitologia:parazitol parenteral:parenter
  particles:part patavina:patav pathobiology:pathobiol pathogenesis:pathog pathogens:pathog
  pathologia:pathol pathologie:pathol pathology:pathol pathophysiology:pathophysiol
  patologie:patol patologii:patol pediatric:pediatr pediatrica:pediatr pediatrics:pediatr
  pedodontics:pedod pennsylvania:pa peptide:pept peptides:pept perception:percept
  perinatal:perinat perinatology:perinatol periodontology:periodontol perioperative:perioper
  peripheral:peripher peritoneal:perit personality:pers personnel:pers perspective:perspect
  perspectives:perspect pharmaceutica:pharm pharmaceutical:pharm pharmaceutics:pharm
  pharmaceutiques:pharm pharmacist:pharm pharmacokinetics:pharmacokinet pharmacological:pharmacol
  pharmacology:pharmacol pharmacotherapy:pharmacother pharmacy:pharm philadelphia:phila
  philippina:philipp philippine:philipp philology:philol philosophy:philos photography:photogr
  photomedicine:photomed physical:phys physics:phys physiologica:physiol physiological:physiol
  physiology:physiol physiotherapy:physiother planetary:planet planners:plann plastic:plast
  plasticae:plast plasticity:plast plastische:plast podiatric:podiatr polish:pol political:polit
  politics:polit pollution:pollut polona:pol poloniae:pol polonica:pol polska:pol polski:pol
  polskie:pol polymer:polym population:popul portuguesa:port positive:posit postgraduate:postgrad
  poultry:poult practica:pract practical:pract practice:pract practitioner:pract
  practitioners:pract pracy:pr pratica:prat praxis:prax pregled:pregl prenatal:prenat
  preparative:prep pressure:press prevention:prev preventive:prev primary:prim
  primatologica:primatol primatology:primatol private:priv problems:probl problemy:probl
  procedures:proced proceedings:proc proctology:proctol product:prod production:prod products:prod
  profession:prof professional:prof professions:prof progress:prog project:proj projective:proj
  proliferation:prolif promotion:promot prosthetics:prosthet prosthodontics:prosthodont
  protection:prot provider:provid psychiatria:psychiatr psychiatric:psychiatr
  psychiatrica:psychiatr psychiatrie:psychiatr psychoanalysis:psychoanal psychoanalytic:psychoanal
  psychobiology:psychobiol psycholinguistic:psycholinguist psychologica:psychol
  psychological:psychol psychologie:psychol psychologist:psychol psychology:psychol
  psychonomic:psychon psychopathology:psychopathol psychopharmacology:psychopharmacol
  psychophysiology:psychophysiol psychosocial:psychosoc psychosomatic:psychosom
  psychosomatics:psychosom psychotherapie:psychother psychotherapy:psychother publication:publ
  publications:publ pulmonary:pulm purchasing:purch purification:purif qualitative:qual
  quality:qual quantitative:quant quarterly:q quebec:que quirurgica:quir radiation:radiat
  radical:radic radiography:radiogr radiologia:radiol radiologica:radiol radiological:radiol
  radiologie:radiol radiologists:radiol radiology:radiol radiopharmaceuticals:radiopharm
  radiotherapie:radiother reactions:react receptor:recept recognition:recognit
  reconstruction:reconstr reconstructive:reconstr record:rec records:rec recruitment:recruit
  reference:ref refractive:refract refugee:refug regional:reg register:regist registered:regist
  regulation:regul regulations:regul regulators:regul regulatory:regul rehabilitation:rehabil
  related:relat relations:relat religion:relig religious:relig renaissance:renaiss renal:ren
  replacement:replace report:rep reports:rep reproduction:reprod reproductive:reprod
  republic:repub research:res resistance:resist resonance:reson resource:resour resources:resour
  respiratory:respir resuscitation:resusc retardation:retard retention:retent
  retrovirology:retrovirol review:rev reviews:rev revista:rev revue:rev rheumatic:rheum
  rheumatism:rheum rheumatologica:rheumatol rheumatology:rheumatol rhinology:rhinol rhode:r
  rhodesia:rhod rhumatologica:rhumatol rivista:riv roentgenology:roentgenol romanian:rom royal:r
  rozwojowego:rozwoj rundschau:rundsch russian:russ safety:saf sanitaria:sanit scandinavian:scand
  scandinavica:scand schizophrenia:schizophr school:sch schriften:schr
  schwesternzeitung:schwesternztg science:sci sciences:sci scientia:sci scientiarum:sci
  scientific:sci scientist:sci sclerosis:scler scotia:s scottish:scott screening:screen
  scripta:scr sebeszet:seb security:secur selection:sel seminars:semin sensory:sens sequence:seq
  service:serv services:serv sessions:sess sexual:sex sexualite:sex sexuality:sex sexually:sex
  signaling:signal signalling:signal simulation:simul slovenska:slov social:soc sociale:soc
  socialist:social societa:soc societies:soc society:soc sociological:sociol sociologist:sociol
  sociology:sociol solutions:solut somatosensory:somatosens southern:south southwestern:southwest
  soviet:sov spatial:spat special:spec spectator:spect spectrometry:spectrom
  spectroscopy:spectrosc spectrum:spectr srbije:srb standard:stand standardization:stand
  standards:stand statistical:stat statistics:stat sterility:steril stetinensis:stetin
  stomatologica:stomatol stomatologie:stomatol stomatologika:stomatol stomatoloski:stomatol
  storica:stor storico:stor strategies:strateg structural:struct structure:struct
  structures:struct student:stud studia:stud studien:stud studies:stud subjects:subj
  submicroscopic:submicrosc substance:subst summaries:summ summary:summ supervisor:superv
  supplement:suppl supplements:suppl supramolecular:supramol surgeon:surg surgeons:surg
  surgery:surg surgical:surg surveillance:surveill survey:surv surveys:surv svensk:sven
  symposia:symp symposium:symp syndrome:syndr syndromes:syndr system:syst systematic:syst
  systematics:syst systemic:syst systems:syst taiwanica:taiwan targeting:target teacher:teach
  teaching:teach technical:tech technician:tech technik:tech technique:tech techniques:tech
  technologies:technol technologists:technol technology:technol tekhnika:tekh telemedicine:telemed
  tennessee:tenn teratology:teratol texas:tex theological:theol theology:theol theoretical:theor
  therapeutic:ther therapeutica:ther therapeutics:ther therapeutische:ther therapies:ther
  therapy:ther thermal:therm thoracic:thorac thrombosis:thromb tidskrift:tidskr tidsskrift:tidsskr
  tidsskriftet:tidsskr tierarztliche:tierarztl tomography:tomogr topics:top topography:topogr
  toxicologic:toxicol toxicological:toxicol toxicology:toxicol training:train transactions:trans
  transcultural:transcult transduction:transduct transfusion:transfus transition:transit
  translational:transl transmission:transm transplantation:transplant transplants:transpl
  traumatic:trauma traumatologia:traumatol traumatology:traumatol treatment:treat treatments:treat
  tropica:trop tropical:trop tropicale:trop trudy:tr tuberculosea:tuberc tuberculosis:tuberc
  tuberkuleza:tuberk ultrasonics:ultrason ultrastructure:ultrastruct umschau:umsch
  universitatis:univ universities:univ university:univ upsaliensis:ups urogynecology:urogynecol
  urologia:urol urologic:urol urologica:urol urological:urol urologicas:urol urology:urol
  uspekhi:usp utilization:util vascular:vasc venereal:vener venereology:venereol venezolana:venez
  vermont:vt vestibular:vestib vestnik:vestn veterinaria:vet veterinarian:vet veterinary:vet
  victorian:vic virginia:va virologica:virol virological:virol virology:virol virusologia:virusol
  virusologii:virusol vision:vis visitor:visit visual:vis vitamin:vitam vitaminology:vitaminol
  vjesnik:vjesn volume:vol voluntary:volunt voprosy:vopr weekblad:weekbl weekly:wkly western:west
  wildlife:wildl wisconsin:wis wochenschrift:wochenschr wyoming:wyo yearbook:yearb york:y
  zahnarztliche:zahnarztl zdravotnicke:zdrav zealand:z zeitschrift:z zoologica:zool zoology:zool`;

/** Words that are written in full. */
export const FULL_WORDS = `
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
  symptom taehan taiwan talk talks targets tax telecare temple tenbo term thai theory third thought
  throat thromboxane times tip tissue today tokyo toxins trace trade trauma travel trends trial trials
  tumor twin ucla ulster ultrasound una undersea underserved unesco unit update urban usa use utah
  vaccine values van vector vessels view violence viral virus vital voice wai war waste watch
  water week welt west wieku wilderness william woman women work workshop world wound wounds xue
  yakubutsu yakurigaku yale yan yao year young your youth zasshi zhi zhong zhongguo zhonghua zoo
  zoonoses`;
