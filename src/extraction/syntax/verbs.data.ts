/**
 * English verbs: a lemma, or lemma/past/participle where these are irregular.
 * Source: lemmas of compromise 14's word lists (MIT), with verbs of diplomatic prose added by the project; irregular forms are common knowledge.
 */
export const VERBS = `
abandon abdicate abduct abet abide abolish abort abound abscond absolve absorb abstain abuse accede accelerate accent accept access
acclimate accommodate accompany accomplish accost account accredit accrue accuse accustom ace ache achieve acknowledge acquiesce
acquire act activate adapt add addict address adjourn adjust administer admit adopt adorn adsorb advance advertise advocate affect
affiliate affix afford age agonize agonze agree aid aim air airlift alarm alight align allege alleviate allocate allot allow allude
alluring alluringing alter amalgamate amaze amend amuse analyse anchor anger animate anneal annex announce annoy annul answer
anticipate apologize appeal appear appease apply appoint appraise appreciate approach approve approximate arch architect archive argue
arise/arose/arisen arm armor armour arouse arraign arrange arrest arrive articulate ask aspire assail assemble assert assess assign
assist associate assume assure astonish astound attach attack attain attempt attend attest attract auction audit augment authorize
automate avert avoid await awake/awoke/awoken award babysit back backfire backfiring baffle bail bake balance ban band bange bankrupt
bargain barge bark base bash bath bathe batter battle bear/bore/borne beat/beat/beaten become/became/become beef befriend beg
begin/began/begun beguile beguiling behave behead behold believe belittle belong belt bend/bent/bent benefit bequeath besiege bestow
bet/bet/bet betray bewilder bewitch bias bid/bid/bid bide biding biff bike bind/bound/bound biopsy bit bitch bite/bit/bitten black
blame blank blast blaze bleed/bled/bled blend bless blink blitz bloat block blossom blow/blew/blown blunt blur blurt board boast boat
bob boggle boil bolster bomb bombard bond bone book bookkeep boom boost boot border borrow boss bother bottle bounce box boycott brake
branch brand breach break/broke/broken breastfeed breathe breathtake breed/bred/bred bribe bridge brief brighten bring/brought/brought
broadcast/broadcast/broadcast broaden broker bruise brush bubble buck buckle bud budget buffer build/built/built bulk bully bump bundle
burden burn burp burst/burst/burst bury bust bustle butcher butt buttress buy/bought/bought buzz bypass cage caking calculate call camp
campaign cancel canoe canvass cap captivate capture card care careen carry carve cash cast/cast/cast catalog catch/caught/caught cater
caulk cause caution cave cease celebrate center centralize centre certify chain chair challenge champion change channel chant charge
charm chart chase chat chauffeur cheat check cheer cherish chew chill chip chirp choose/chose/chosen chop chuck circle circumvent cite
claim clap classify claw clean cleanse clear click climb cling/clung/clung clip clone close cloth cloud club clutter co-chair
co-finance co-host co-operate coach coalesce coat code codify coerce coexist cohabit coin coincide collaborate collapse collect collide
collude coloring coloringing colour combat combine combust come/came/come comfort command commence comment commission commit
communicate commute compel compete compile complain complement complete complicate comply compose compound compromise conceal conceive
concentrate concern conclude concur condemn condense condon condone conduct confer confess confide confiding configure confirm conflict
conform confront confuse conglomerate congratulate conjugate conjure connote conquer conscript consent conserve consider consist
consolidate conspire constitute constrain construct consult consume consummate contact contain continue contrast contribute control
convene converge convert convey convict convince cook cool cooperate coordinate cope copy core correct correspond corrode corroding
corrupt cost/cost/cost cough counsel count counteract counterfeit couple court cover crack craft cramp crash crave crawl create credit
creep/crept/crept cripple criticize crop cross crowd crowdfund crumble crush cry cube cue cultivate curb cure curl curtail curve
customize cut/cut/cut cycle dab dam damage damp dampen dance dare darken dart dash date daunt daze dazzle de-escalate deafen
deal/dealt/dealt debark debate debilitate debrief debug debunk decarbonize decay deceive decentralize decide decimate decipher declare
decline decode decommission decompose decorate decouple decrease decree decry decrypt dedicate deduct deepen deescalate deface defeat
defect defend defer define deform defraud defuse defy degrade delay delegate deliberate delight delimit deliver demand demean demolish
demoralize denote denounce denuclearize deny depart depict deplore deploy deport deposit depress derail derange derive describe desert
deserve design designate desire desist detach detail detain determine devastate develop devolve devote diagnose die differ diffuse
dig/dug/dug digest digitalize dignify diminish dine dip direct disable disappoint disarm disband disburse discard discern discharge
discipline disclaim disclose discount discourage discover discuss disembark disgruntle disguise disgust dish dishearten dislike
dislodge dismantle dispatch dispense disperse displace display displease dispose disprove dispute disrupt dissent dissolve dissuade
distil distill distinguish distort distract distress disturb ditch dive diverge diversify divert divest divide divorce divulge dock
 document dodge dol dole donate double doubt download draft drag drain draw/drew/drawn dream dredge dress drew dribble drift
drill drink/drank/drunk drip drive/drove/driven dron drop drown drum dry dub duel dull dump duplicate dwell dwindle dye earmark earn
eat/ate/eaten echo edge edify edit educate effect elaborate elapse elate elect electrify elicit elucidate elude emaciate embalm embark
embarrass embody embrace embroider embroil emerge emphasise emphasize empower empty enable enact enchant encircle enclose encompass
encounter encourage encroach encrypt encumber end endanger endear endorse endow endure energize enforce engage engender engineer
engrave engulf enhance enjoy enlarge enlist enliven enquire enrich enrol enroll enshrine ensue ensure enter enthral entice entrain
entrench entrust envelop envisage envision envy equip eradicate erase erupt escalate escape eschew escort espouse establish estimate
etch evacuate evaluate evoke evolve exacerbate exaggerate exalt examine exasperate exceed excel exchange excite exclaim exclude excuse
exempt exercise exert exhale exhaust exhibit exhilarate exhort exhume exist exit expand expect expedite expel experience experiment
expire explain explode exploit explore export expose express expunge extend extinguish extol extract extradite exude eye eyeballing
face facilitate fade fail faint faking fall/fell/fallen falter fancy farm fascinate fast fasten fatten favor favour fear feature
feed/fed/fed feel/felt/felt fence fend ferment ferry fess fetch field fight/fought/fought figure file fill film filter finalise
finalize finance find/found/found finish fire firm fish fix fizzle flag flake flare flash flatten flatter flavor flavour flee/fled/fled
flesh fling flip flirt float flock flood flow flower fluster fly/flew/flown focus fog foil fold follow fool forbid/forbade/forbidden
force foreboding forebodinging forecast foreclose forego foresee/foresaw/foreseen foreshadow forewarn forfeit forge
forget/forgot/forgotten forgive/forgave/forgiven forgo/forwent/forgone fork form formalize format forsake forthcome forward foster foul
fracture fragment fragming frame franchise free freeze/froze/frozen freshen frighten fringe frolic frost frown frustrate fry fuel
fulfil fulfill function fund fundraise furnish fuss fuzz gad gag gain galvanize game gange garden gas gate gather gaze gear generate
get/got/gotten gift giggle give/gave/given glare gleam glean glide gloss glow glue go/went/gone goof gossip govern grab grace grade
graduate grant grapple grasp grate gratify graze greet grieve grill grind/ground/ground grip groom ground groundbreak grow/grew/grown
growth gruel grumble guarantee guard guess guide gulp gun hack halt hammer hamper hand handle hang/hung/hung hanker happen harangue
harass harbour harm harmonize harness harrow harvest hash hatch hate haunt haze head headline heal hear/heard/heard heartwarm heat
hedge heighten help hide/hid/hidden highlight hijack hike hinder hint hire hit/hit/hit hoist hol hold/held/held hollow hone honor
honour hook hop hope horrify horse host house howl hug humiliate hunker hunt hurry hurt/hurt/hurt hush ice idle ignore illuminate
illustrate imagine imbue immerse impact impale impaling impart impeach imperil impinge implement implode imply import impose impoverish
impress imprison improve inaugurate incite incline include incorporate increase indebt index indicate indict indulge infect infest
inflate influence inform infuriate infuse ingest inhabit inhale inhibit initial initiate injure ink innovate inquire insert insist
inspect inspire install instil institutionalize instruct insult insure integrate intend intensify intent interact interest interface
intern interpret interrupt intervene interview intimidate intoxicate intrigue introduce intrude inundate invade invent invert invest
investigate invigorate invite invoice invoke involve irk iron irritate isolate issue jack jag jeopardize jog join joke jot journey
judge juggle juice jump justify juxtapose keel keep/kept/kept key kick kid kidnap kill kiss knead kneel knit knock know/knew/known
label labor labour lace lack lag lance land languish lap lash last latch laugh launch launder lay/laid/laid leach lead/led/led leak
leap learn lease leave/left/left lecture leech legislate lend/lent/lent lengthen lessen let/let/let level levy liberalise liberalize
license lick lie/lay/lain lifesave lift light/lit/lit lighten like limit line linger link liquefy liquidate list listen live liven load
loan lobby lock lodge log look loosen loot lose/lost/lost love lower luck lump lurk lust mack madden mail maim maintain make/made/made
manage mandate manifest manner manoeuvre manufacture map mark market marry marshal mash mask master match matter max mean/meant/meant
meander measure mediate meditate meet/met/met melt mend mention merge merit mesmerize mess message milk mimic mimick miming mince mind
mine mingle minus minuse mirror misplace mistake/mistook/mistaken mitigate mix mobilise mobilize mock model moderate modernize modify
mold molest monitor monkey mop motivate mount mourn mouth move mow muddle mull multiply mumble murder mystify nag nail name narrow
nationalize navigate need neglect negotiate nerd net network nick nod normalise normalize note notice notify nourish nurse nurture obey
object oblige obscure observe obsess obtain occupy occur offend offer offset oil olly omit ooze open operate opine opining oppose
oppress opt orbit order organise organize orient oust outgo outgrow outline outly outnumber outpace outstand overarch
overcome/overcame/overcome overlap overlook overpass overpower override/overrode/overridden oversee/oversaw/overseen overshadow
overtake/overtook/overtaken overthrow/overthrew/overthrown overturn overuse overwhelm ovulate owe own pack package paint pair paise
paling pamper pan parallel paralyse pardon parent park part partake/partook/partaken participate partner party pass past paste patch
patent patrol pause pave pay/paid/paid peacekeep peak pee peel peer peg pen pencil pend perceive perfect perform perfume perish
permeate permit perplex persevere persist persuade pervade pet phase phone photograph pick pig pile pilot pin pine pinpoint pipe piss
pit pity pivot place plan plant play plce plead pledge plug plummet plump plunge poach point poison polish poll pollute pool poop pop
poring portray pose position possess post postpone pound pour power practice praise prattle pray preach precede preclude predetermine
predict prefer preoccupy prepare present preserve press presuppose pretend prevail prevent prey price pride prime print prioritize
privatize probe proceed process proclaim procure prod produce profess profile program progress prohibit project prolong promise promote
prompt pronounce prop propose prosecute prosper protect protest protrude prove/proved/proven provide provoke prune psych publish puke
puking pull pump punch punish purchase purport pursuant pursue push put/put/put puzzle quack qualify quash quench question quieting
quit/quit/quit quiver quote race rack rage rain raise rake rally ramble ramp range rank rant rap raping rate ratify rattle rave ravish
re-establish reach react read/read/read reaffirm realign realise realize reap reason reassure reboot rebuff rebuild/rebuilt/rebuilt
recall recapitalize receive reciprocate reckon reclaim recognise recognize recommence recommend recommit reconcile reconvene record
recoup recover recruit recycle redact redefine redeploy redo reduce reel reestablish refactor refer reference refinance refine reflect
refocus reform refract refrain refresh refuel refund refurbish refuse regard register regret regroup regulate rehearse reheat reign
reimburse rein reinforce reinstate reiterate reject rejoice rejuvenate relate relaunch relax release relent relieve relinquish relish
relive reload rely remain remake remark remedy remember remind remove render rendezvouse renew renounce rent reopen reorder repair
repatriate repeal repeat repel repelling rephrase replace replenish replicate reply report represent request require reschedule rescind
rescue resemble resent reserve reside resign resist resolve resort respect respond rest restart restock restore restrain restrict
restructrue restructure resume resurface retire retrieve retrofit return reup revamp reveal revel rever revere reverse revert review
revisit revitalise revitalize revive revoke revolve reward rhyming rid/rid/rid ride/rode/ridden right ring/rang/rung ringing rip ripen
rise/rose/risen risk riveting rivetinging roam roar roast rob rock roof root rope rot rough round rout row rub ruin rule run/ran/run
rush rust rustle sack sacrifice sadden safeguard sail sample sanction satisfy saturate save say/said/said scale scan scar scare scatter
scavenge schedule school scorch score scout scrap scrape scratch scream screech screen screw scribble scroll scrutinize sculpt seal
search seat secure sedate see/saw/seen seed seek/sought/sought seem select sell/sold/sold send/sent/sent sense sentence separate
sequester serve service set/set/set settle sever sew shack shade shake/shook/shaken shape share sharpen shatter shave shed/shed/shed
sheild shell shelter shift shine/shone/shone ship shiver shock shoot/shot/shot shop shore short shorten shout show/showed/shown
shrink/shrank/shrunk shrivel shuffle shun shut/shut/shut siding sift sign signal silence simplify simulate sing/sang/sung single
sink/sank/sunk sip sit/sat/sat size skate skateboard ski skip skyrocket slam slate slay sleep/slept/slept slice slick slide/slid/slid
slip slit slope slouch slow smash smell smile smirk smoke smooth smuggle snaking snap snatch sneak sneeze sniff snow snowboard snuggle
soak soar sob sober solicit solve sooth soothe sort sound sour sow span spare spark sparkle spawn speak/spoke/spoken spearhead
specialize specify spell spellbind spend/spent/spent spice spike spill spin spiral spit spiting splash splay split/split/split spoil
sponsor spoof spot sprawl spray spread/spread/spread spring/sprang/sprung sprinkle spruce spur spy squander squaring squish stab
stabilise stabilize stack staff stage stagger stain stake stalk stall stamp stand/stood/stood staple star staring start startle starve
state stave stay steal/stole/stolen steer stem step stereotype stew stick/stuck/stuck stiffen stifle stimulate sting/stung/stung stinging stink
stipulate stir stitch stockinging stockpile stoop stop store storm storytelling straighten strain strangle stray stream streamline
strengthen stress stretch strew strike/struck/struck stringing strip strive/strove/striven stroking struggle study stuff stumble stump
stun styling sub subject sublimate submerge submit subside subsidize subsist subtract subvert succeed succumb suck sue suffer suffice
suggest suit sum summarise summon supplement supply support suppose suppress surf surface surge suring surmount surpass surprise
surround survey survive suspect suspend suss sustain swallow sway swear/swore/sworn sweat sweep/swept/swept sweeten swell
swim/swam/swum swing/swung/swung swiping switch synchronize tack tackle tag tailor take/took/taken talk tally tamper tan tangle
tantalize target tarnish taste tax teach/taught/taught team tear/tore/torn tease tee telephone tell/told/told temper tempt tender term
terrify test thank thaw thin think/thought/thought thread threaten thrill thrive throw/threw/thrown thrust thwart tick tiding tidy tie
tighten tiling time tip toll ton top topple torture toss total touch toughen tour track trade traffic traffick train trample transact
transcend transfer transform transit transition transpire transport trap travel treat trek tremble trend tribute trick trickle trifle
trigger trim trip triple trot trouble trust try tuck tumble tune tunnel turn twin twist type unblock uncover undercut
undergo/underwent/undergone underline undermine underpin underscore understand/understood/understood undertake/undertook/undertaken
undervalue underwhelm undo/undid/undone unearth unfold unfounded unfreeze unify unite unleash unlock unnerve unplug unravel unsettle
untie unty unveil update upgrade uphold/upheld/upheld uplift upload upset/upset/upset urge use usher utter vaccinate vacuum validate
value vanish vary venture verify veto vex vibe vie view violate visit visualize voice void volunteer vote vow wade wait waive
wake/woke/woken walk wander want war warehouse warm warn warp warrant wash waste watch wave wax weaken wean wear/wore/worn weather
weave wed weed weep weigh weird welcome went wet whack wheel whip whisk whisper whistle wick widen wield wimp win/won/won
wind/wound/wound winging wipe wire wise wish withdraw/withdrew/withdrawn wither withhold/withheld/withheld
withstand/withstood/withstood witness wonder work workshop worry worsen worship  wound wrap wreak wreck wrestle wring wrinkle
write/wrote/written wrong wrought yammer yawn yearn yell yield zero zip zone zonk zoom
preside reconvene
affirm commend identify counter demonstrate destroy deter leverage result task seize elevate catalyze eliminate dismiss connect liberate laud dominate revise hail immobilize originate nominate commemorate station confiscate adhere redouble plot distribute relay perpetrate utilize utilise depose raid bar jail inflict retain detect employ operationalize formalise advise attribute clash interfere minimize minimise maximize restate execute assassinate ease wage televise ambush supervise locate amount obstruct demine clarify destabilize destabilise entitle miss compare resettle authorise prioritise preview exemplify
depend contend applaud cohost hinge materialize materialise relocate institute endeavor endeavour converse equal deteriorate comprise cement reinvigorate further
weaponize rejoin reunify reconsider translate evade co-lead evict delegitimize quell invalidate implicate rekindle quicken jumpstart scuttle inject transmit equalize salvage reunite redraw/redrew/redrawn uproot admire redress magnify rationalize circulate embed hasten reauthorize disinter reimpose renegotiate readmit reassess reexamine re-examine re-open re-engage reengage
`;
