/**
 * English verbs: a lemma, or lemma/past/participle where these are irregular.
 * Source: lemmas of compromise 14's word lists (MIT), with verbs of diplomatic prose added by the project; irregular forms are common knowledge.
 */
export const VERBS = `
abandon abduct abet abide abolish abort abound abscond absolve absorb abstain accede accelerate accept acclimate accommodate accompany
accomplish accord accost account accredit accrue accuse accustom ache achieve acknowledge acquiesce acquire activate adapt add adjourn
adjust administer admit adopt adorn adsorb advance advertise affect affix afford age agonize agonze agree aim alarm align allege
allocate allot allow allude alluring alter amalgamate amaze amend amuse analyse animate anneal annex announce annoy annul answer
anticipate apologize appeal appear appease apply appoint appraise appreciate approach approve argue arise/arose/arisen arm armor arouse
arrange arrest arrive ask aspire assail assemble assert assess assign assist associate assume assure astonish astound attach attain
attend attest attract augment authorize automate avert avoid await awake/awoke/awoken award babysit back backfire baffle bake balance
ban base bathe batter battle bear/bore/borne beat/beat/beaten become/became/become befriend beg begin/began/begun beguile behave behead
behold believe belittle belong bend/bent/bent bequeath bestow bet/bet/bet betray bewilder bewitch bias bid/bid/bid bide
bind/bound/bound bitch bite/bit/bitten blast bleed/bled/bled bless bloat block blow/blew/blown blurt boat boggle boil bolster bomb
bombard bookkeep boom borrow bother bounce boycott brake brand break/broke/broken breastfeed breathe breathtake breed/bred/bred brief
brighten bring/brought/brought broadcast/broadcast/broadcast broaden broker bruise bud build/built/built bulk bully bundle burp
burst/burst/burst bury bustle butt buy/bought/bought cage calculate call camp cancel captivate care careen carry carve cast/cast/cast
catch/caught/caught cater caulk cause cease celebrate centralize certify chair challenge change chant charge charm chat cherish chew
chill chirp choose/chose/chosen chop circumvent cite claim clap classify cleanse climb cling/clung/clung clone close club clutter
co-chair co-host coach coalesce coat code coerce coexist cohabit coincide collect collide collude coloring colour combine combust
come/came/come comfort command commence commission commit communicate compel compete compile complain complete complicate comply
compose compromise conceal conceive concentrate concern conclude concur condemn condense condone conduct confer confess confide
configure confirm conflict conform confront confuse congratulate conjure connote conquer conserve consider consist consolidate conspire
constitute constrain construct consult consume contain continue contrast contribute control convene converge convey convince cooperate
coordinate cope correspond corrode cost/cost/cost cover craft cramp crave crawl create creep/crept/crept cripple criticize crumble
crush cultivate curb cure curl curtail customize cut/cut/cut cycle dam damage dampen dance dare darken dash date daunt daze dazzle
deafen deal/dealt/dealt debark debate debilitate debrief debug debunk decay deceive decentralize decide decimate decipher declare
decline decode decommission decompose decorate decouple decrease decree decry decrypt dedicate deduct deepen deface defend defer define
deform defraud defy degrade delay delegate deliberate delight delimit deliver demand demean demolish demoralize denote denounce
denuclearize deny depart depict deplore deploy deport depress derail derange derive describe deserve designate desist detach detail
determine devastate develop devolve devote diagnose die differ dig/dug/dug dignify diminish dine disable disappoint disarm disband
disburse discard discern discipline disclaim disclose discount discourage discover discuss disembark disgruntle disgust dishearten
dislodge dismantle dispatch dispense disperse displace displease dispose disprove disrupt dissent dissolve dissuade distil distill
distinguish distort distract distress disturb dive diverge divert divest divulge dole donate double doubt drain draw/drew/drawn dream
dredge dribble drift drink/drank/drunk drive/drove/driven drown drum dump dwell dwindle earmark earn eat/ate/eaten edify edit educate
elapse elate elect electrify elucidate elude emaciate embalm embark embarrass embody embrace embroider embroil emerge emphasize empower
enable enact enchant encircle enclose encourage encroach encrypt encumber end endanger endear endorse endow endure energize enforce
engage engender engineer engrave engulf enhance enjoy enlarge enlist enliven enquire enrich enrol enroll ensue ensure enter enthral
entice entrain entrench entrust envelop envisage envision equip erase erupt escalate escape eschew escort espouse establish etch
evacuate evaluate evoke evolve exaggerate exalt examine exasperate exceed exchange excite exclaim exclude exercise exert exhale exhaust
exhilarate exhort exhume exist exit expand expect expedite expel experience expire explain explode exploit explore export expose
express expunge extend extinguish extol extradite exude face facilitate fade fail fall/fell/fallen falter fascinate fasten fatten favor
fear feed/fed/fed feel/felt/felt fend ferment fess fetch fight/fought/fought fill finalize finance find/found/found finish fix fizzle
flatten flatter flavor flavour flee/fled/fled fling flirt float flood flow flower fluster fly/flew/flown focus follow
forbid/forbade/forbidden force foreboding foreclose forego foresee/foresaw/foreseen foreshadow forewarn forfeit forge
forget/forgot/forgotten forgive/forgave/forgiven forgo/forwent/forgone fork form formalize format forsake forthcome foster fracture
fragment frame freeze/froze/frozen freshen frighten frolic frost frustrate fulfil fulfill fund fundraise furnish gad gain garden gather
generate get/got/gotten gift giggle give/gave/given glare gleam glean glide go/went/gone govern grab grant grapple grate gratify graze
greet grieve grill grind/ground/ground grip groundbreak grow/grew/grown gruel guarantee guard guide halt hammer hamper hand handle
hang/hung/hung hanker happen harangue harass harm harmonize harvest head headline heal hear/heard/heard heartwarm heighten help
hide/hid/hidden highlight hijack hike hinder hire hit/hit/hit hoist hold/held/held hone hook hope horrify host howl humiliate hunker
hurry hurt/hurt/hurt hush ignore illuminate illustrate imagine imbue immerse impale impart imperil impinge implement implode imply
import impose impoverish impress imprison improve inaugurate incite include incorporate increase indebt indicate indulge infect infest
inflate inform infuriate infuse ingest inhabit inhibit initial initiate injure innovate inquire insist inspect inspire install instil
instruct insult insure integrate intend intensify interact interest intern interpret interrupt intervene interview intimidate
intoxicate intrigue introduce intrude inundate invade invent invert invest investigate invigorate invite invoke involve irk irritate
isolate issue jag jog join jot journey judge juggle justify juxtapose keep/kept/kept kick kidnap kill knead kneel knit know/knew/known
lack lag land languish lash last launch launder lay/laid/laid lead/led/led learn lease leave/left/left lecture lend/lent/lent lengthen
lessen let/let/let liberalize license lie/lay/lain lifesave lift light/lit/lit lighten like limit linger link liquefy liquidate list
listen live liven lobby lodge look loosen lose/lost/lost love lurk madden maim maintain make/made/made manage manifest manufacture mark
market marry mean/meant/meant meander mediate meditate meet/met/met melt mend mention mesmerize message mimic mimick mince mine mingle
minus misplace mistake/mistook/mistaken mitigate mobilize model modernize modify molest monitor motivate mount mourn move mow muddle
mull multiply mumble mystify nag nail name navigate need neglect negotiate network normalize note notice notify nourish nurse nurture
obey object oblige observe obsess obtain occupy occur offend offer offset omit open operate opine oppose oppress opt order organise
organize outgo outgrow outline outly outnumber outpace outstand overarch overcome/overcame/overcome overlap overlook overpower
override/overrode/overridden oversee/oversaw/overseen overshadow overtake/overtook/overtaken overthrow/overthrew/overthrown overturn
overuse overwhelm ovulate owe package paint pamper parallel paralyse park partake/partook/partaken participate partner party pass past
patrol pause pave pay/paid/paid peacekeep pend perceive perform perish permeate permit perplex persevere persist persuade pervade phone
pinpoint piss plan play pledge plummet plunge poach point poison polish pollute portray position possess postpone pour praise prattle
pray preach precede preclude predetermine predict prefer preoccupy prepare present press presuppose pretend prevail prevent prioritize
proceed process proclaim procure prod produce profess prohibit prolong promise promote pronounce propose prosecute prosper protect
protrude prove/proved/proven provide provoke publish puke pull pump punish purport pursuant pursue push put/put/put puzzle qualify
quash quench question quit/quit/quit quote rage rain raise rally ramble rap rate ratify rattle rave ravish re-establish reach react
read/read/read reaffirm realise realize reap reason reassure reboot rebuff rebuild/rebuilt/rebuilt recall receive reckon reclaim
recognize recommend reconcile reconvene record recoup recover recycle redact redefine reduce reestablish refer refinance refine reflect
refocus refract refrain refresh refuel refurbish refuse register regroup regulate rehearse reheat reign reimburse rein reinforce
reiterate reject rejoice rejuvenate relate relaunch relax release relent relieve relinquish relive reload rely remain remember remind
remove render renew renounce reopen repatriate repeat repel rephrase replace replenish reply report represent request require
reschedule rescue resemble resent reserve reside resign resist resolve respect respond rest restock restore restrain restrict
restructrue restructure resume resurface retire retrieve retrofit return reup revamp reveal revel revere revert review revisit
revitalise revitalize revive revoke revolve reward rid/rid/rid ride/rode/ridden ring/rang/rung ripen rise/rose/risen riveting roam roar
roof rot rout run/ran/run rush rustle sadden sanction satisfy saturate save say/said/said scare scatter scavenge schedule scorch score
scrap scratch scream screech screen scrutinize sculpt seal seat secure see/saw/seen seek/sought/sought seem sell/sold/sold
send/sent/sent sentence sequester serve set/set/set settle sever sew shake/shook/shaken share sharpen shatter shed/shed/shed shift
shine/shone/shone ship shock shoot/shot/shot shop shorten shout show/showed/shown shrink/shrank/shrunk shrivel shun shut/shut/shut sift
sign signal simplify simulate sing/sang/sung sink/sank/sunk sit/sat/sat skate skateboard skyrocket slam slate slay sleep/slept/slept
slide/slid/slid slope smile smuggle snatch sneak sniff snowboard snuggle soak soar sober solicit solve sooth soothe sort sow sparkle
spawn speak/spoke/spoken spearhead specialize specify spellbind spend/spent/spent spice spit splay split/split/split spoil sponsor
spoof spot sprawl spread/spread/spread spring/sprang/sprung squander squish stab stage stagger stain stand/stood/stood start startle
starve state stave stay steal/stole/stolen steer step stereotype stick/stuck/stuck stiffen stifle stimulate sting stir stop
storytelling straighten strangle strengthen stress strew strike/struck/struck strip strive/strove/striven struggle stuff stump stun
sublimate submerge submit subside subsidize subsist subtract subvert succeed succumb suck suffer suffice suggest summarise summon
supply support suppose suppress surf surge surmount surpass surprise surround survey survive suspend suss sustain swallow sway
swear/swore/sworn sweep/swept/swept sweeten swell swim/swam/swum swing/swung/swung tack tackle tailor take/took/taken talk tamper tan
tantalize target tarnish taste tax teach/taught/taught tear/tore/torn tease telephone tell/told/told tempt term terrify test thank
think/thought/thought threaten thrill thrive throw/threw/thrown thwart tie tighten topple touch toughen tour traffick train trample
transact transfer transform transpire transport trap travel treat tremble trifle trim triple trouble trust try tuck tumble turn twist
uncover undercut undergo/underwent/undergone underline underscore understand/understood/understood undertake/undertook/undertaken
undervalue underwhelm undo/undid/undone unearth unfold unfounded unify unite unleash unlock unnerve unplug unravel unsettle untie
unveil update upgrade uphold/upheld/upheld uplift upset/upset/upset urge use vaccinate validate vanish vary verify veto vex vie view
violate visit visualize voice volunteer vote vow wait waive wake/woke/woken wander want warn warp watch weaken wean wear/wore/worn
weather weave wed weep weigh welcome whack whisper widen wield win/won/won wind/wound/wound wish withdraw/withdrew/withdrawn wither
withhold/withheld/withheld withstand/withstood/withstood witness wonder work worry worsen wrap wreak wrestle wring wrinkle
write/wrote/written yammer yawn yearn yell yield zonk zoom
`;
