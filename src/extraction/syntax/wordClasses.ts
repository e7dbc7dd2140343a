/** Closed word classes of English, and the open words whose class the shallow parser must know. */
export const enum Tag {
  Noun,
  Name,
  Pronoun,
  /** Articles, demonstratives, possessive pronouns, quantifiers. */
  Determiner,
  Adjective,
  Adverb,
  Number,
  /** 's */
  Possessive,
  Preposition,
  /** and, or, but, nor */
  Conjunction,
  /** that, if, when, after (before a clause) ... */
  Subordinator,
  /** who, which, whom, whose, where */
  Relative,
  To,
  Modal,
  Have,
  Be,
  Do,
  Verb,
  Negation,
  Comma,
  /** Colon, semicolon, dash, bracket, quotation mark, full stop. */
  Stop,
}

const words = (list: string): string[] => list.split(' ');
const CLOSED = new Map<string, Tag>();
const put = (tag: Tag, list: string): void => {
  for (const word of words(list)) CLOSED.set(word, tag);
};
put(
  Tag.Pronoun,
  'i you he she it we they him me us them himself herself itself themselves ourselves one everyone everybody nobody someone anyone something anything nothing each other',
);
put(
  Tag.Determiner,
  'the a an this these those my your his her its our their some any no every each both all several many most few such another other either neither two three four five six seven eight nine ten half',
);
put(
  Tag.Preposition,
  'of in on at by for with from into during between among amid against about over under through across toward towards without within behind beyond upon via despite near outside inside around along including regarding concerning alongside throughout per versus onto off unlike following except besides aboard',
);
put(Tag.Conjunction, 'and or but nor &');
put(
  Tag.Subordinator,
  'that if when while because although though unless whether once whereas where why how as after before since until till than provided',
);
put(Tag.Relative, 'who which whom whose what');
put(Tag.To, 'to');
put(Tag.Modal, "will would shall should can could may might must 'll 'd wo ca");
put(Tag.Have, "have has had having 've");
put(Tag.Be, "be is are was were been being am 're 'm");
put(Tag.Do, 'do does did');
put(Tag.Negation, "not n't never");
put(
  Tag.Adverb,
  'also now then here there already still soon again today yesterday tomorrow tonight just only even ever once later earlier ahead together too very more less often always recently currently together up down out back away abroad home instead however meanwhile therefore thus perhaps maybe far well long rather quite almost about twice alone forward further jointly separately personally so',
);
put(Tag.Comma, ',');

/** Of words that end in -ly, those that are no adverbs. */
const NOT_ADVERBS = new Set(
  words(
    'assembly family italy july ally rally supply reply fly apply rely imply comply multiply early daily weekly monthly yearly only likely unlikely friendly costly deadly elderly holy july anomaly monopoly butterfly bully folly timely orderly scholarly neighborly lonely ugly lively lovely sally billy emily molly',
  ),
);

/** Verbs that are as often nouns: as a bare form they are a verb only where the neighbours say so. */
export const NOUN_TOO = new Set(
  words(
    'visit plan call talk host promise pledge offer request hope aim work trade support help aid control attack fight claim report vote ban deal end start need state lead move step exchange transfer return release increase result view travel tour sign form force fund finance question demand pressure stop study use share stay stand strike answer record project order address approach arrest balance block boost border campaign change charge comment concern contact cost cover cut damage debate delay design desire detail dispute embrace estimate experience face fear focus gain guarantee harm head influence interest issue judge jump land launch limit link list look mark market matter mention mind monitor name note object pact pay permit place play point position post power practice present press progress protest raise rank rate reply research rest review rise risk rule run sanction schedule seat service set show side sound source speed spread stage stress structure surprise target tax term test time train treat trust turn urge value vow wait walk war waste watch welcome win wish witness worry challenge conference summit mission crisis battle process program supply reform rally march fall drop bid drive effort function figure film fire fish flight flow forecast garden group guard guide guest hand import export input invite journey kill lack lift line load lobby loan loss love mail model murder network number pace pact park part partner party patrol pause peace phone pilot plant plot police pool pull purchase purpose push quote race raid range reason rebel refuse reserve respect response reward rocket role root row sail sale sample scale score search season second sense sentence shape shell ship shock shop sort space split sponsor spring staff stock storm store stream subject sum switch talk task team threat top total touch trace track trail transport trap travel trip troop truck type union upset veto voice volunteer warrant water weight wind wound broker chair counter damage draft escort tie party spirit camp cap card case center centre circle class code color comfort command commission compact conduct contract copy couple course crew cross crowd cruise cycle date decrease deposit discount district document doubt dream ease eye farm fault feature fine floor flood frame front fuel funnel gap gauge gift grant grip guess heat hint hit honor hook house hurt key kick knock lock log map mass master match measure merit mine minister moderate mouth need notice occasion open outline package page pain pair panel paper parallel parent path pattern peer people phase picture piece pin pioneer pitch pledge plunge pocket portion pose potential power praise price pride print prize probe profile profit prompt proof punch puzzle quarter radio refuge regard register regret reign relay relief remark repair repeat rescue retreat ring roll room round rumor rush scheme school screen script seal section sector shadow shelter shoulder shout sight silence site size slide slope smoke spark spot spy squad square squeeze stake stamp standard star steel stem stick stomach store strain strand strap stretch string strip struggle style suit suspect sweep swing system tape tear telephone tent title toast tone tool tower town track tradition treat trouble tunnel type result task plot raid station bar clash jail wage preview relay amount ease hail counter institute right equal further hinge cement venture vehicle wage wall ward wave way weather wheel wing wire wonder wood word wrap yield accord appeal assault average award bargain blame boat bomb bond bottle bottom brand breach breed bridge budget burden cable cabinet capital catch chance chain cloud coach coat cook core corner counsel craft crash credit cure deposit diet dump dust edge engineer exit export fashion fate favor favour fence file finger float focus fool foster fruit gear grade grant graph ground grow guest guarantee handle hate hazard heel hunt husband impact index initiative institute jail joint journal judge lecture lease lesson lift lunch mandate manner man mean milk mirror mistake mix mold moment monument mortgage nail nation neighbor nerve nest object ocean outlaw overview partner passage patent peak pen pension pipe plane plate plug poison portrait pot pound prison privilege proceed produce promise prospect protest province purse race rail range rate reason recess record reform remedy rent resort resource rival rock sacrifice saddle safeguard salt sanction saw screw seed settlement shape shower sister skin slice slot soldier space spear speech sponsor spray stone strategy student summary superpower swap sweat sword table tail tank taste tax teacher tie tip tissue toll torture trap trench tribe trick triumph vacation veteran victim village vision volume voyage wake watch wealth whistle wine winter wolf worship wound wreck zone level site act exercise benefit abuse cause field conflict route transition base attempt effect arm trend format poll crop channel game account advocate drone workshop photograph blast delegate survey firm discipline message warehouse addict boycott branch gun marshal net ruin bet hike belt flag nurse stack license shift bias',
  ),
);

/** Adjectives that look like verbs: verbs only after "to", a modal or a plain pronoun. */
export const ADJECTIVE_TOO = new Set(
  words(
    'close complete present separate live own last secure free clear lower total key open wide slow clean calm direct mature moderate parallel welcome frequent double correct subject elaborate articulate tense trim dry warm cool empty firm long',
  ),
);

/** Participles that stand before nouns as adjectives far more often than they are verbs there. */
export const PARTICIPLE_ADJECTIVES = new Set(
  words(
    'continued increased improved enhanced renewed expanded shared proposed planned sustained united combined armed advanced alleged detained captured disputed occupied limited strengthened heightened expected scheduled growing ongoing wanted exiled jailed kidnapped suspected accelerated coordinated concerted divided displaced wounded injured imprisoned elected appointed designated mixed joined developed industrialized organized sophisticated related interested concerned integrated',
  ),
);

/** "to power", "to war": nouns after a preposition, unless an argument follows. */
export const NOUNS_AFTER_TO = new Set(
  words('power war trial court peace face date market school jail prison hand home head work life press talk'),
);

/** -ing forms that are nouns unless an argument follows. */
export const ING_NOUNS = new Set(
  words(
    'meeting building hearing funding training briefing bombing killing shooting fighting understanding setting beginning opening signing warning ruling spending trafficking gathering offering feeling finding greeting housing lending manufacturing marketing planning policing proceeding reading screening saying sitting standing teaching testing turning undertaking uprising wedding writing morning evening king thing being monitoring peacekeeping engineering banking farming mining shipping',
  ),
);

/** Words that head a bare adverbial of time: no subject and no object. */
export const TEMPORAL = new Set(
  words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december week weekend month year day morning afternoon evening night time hour hours minutes weeks months years days decade century spring summer autumn fall winter',
  ),
);

/** Prepositions of several words, by first word: the rest of the words. */
export const COMPOUND_PREPOSITIONS = new Map<string, readonly (readonly string[])[]>([
  ['ahead', [['of']]],
  ['because', [['of']]],
  ['prior', [['to']]],
  ['according', [['to']]],
  ['due', []],
  ['instead', [['of']]],
  ['such', [['as']]],
  ['along', [['with']]],
  ['together', [['with']]],
  ['as', [['well', 'as'], ['part', 'of'], ['of']]],
  ['out', [['of']]],
  ['outside', [['of']]],
  ['next', []],
  [
    'on',
    [
      ['behalf', 'of'],
      ['the', 'sidelines', 'of'],
      ['the', 'margins', 'of'],
      ['the', 'eve', 'of'],
    ],
  ],
  [
    'in',
    [
      ['addition', 'to'],
      ['response', 'to'],
      ['front', 'of'],
      ['line', 'with'],
      ['light', 'of'],
      ['exchange', 'for'],
      ['return', 'for'],
      ['favor', 'of'],
      ['support', 'of'],
      ['spite', 'of'],
    ],
  ],
  [
    'at',
    [
      ['the', 'invitation', 'of'],
      ['the', 'request', 'of'],
    ],
  ],
  ['accompanied', [['by']]],
  ['subject', [['to']]],
  ['up', [['to']]],
  ['apart', [['from']]],
  ['aside', [['from']]],
  [
    'with',
    [
      ['respect', 'to'],
      ['regard', 'to'],
    ],
  ],
]);

/** Verbs whose object does what the following infinitive says: "urged Iran to stop". */
export const OBJECT_CONTROL = new Set(
  words(
    'urge ask invite tell order want expect force allow press persuade require request encourage call convince permit enable lead cause help push authorize instruct advise warn direct compel pressure summon appoint name send dispatch get need prefer remind beg oblige commit',
  ),
);

/** Verbs that take a clause of what is said, thought or undertaken. */
export const REPORTING = new Set(
  words(
    'say tell announce declare state report add note stress emphasize underline underscore reiterate reaffirm affirm confirm claim believe think hope expect agree promise pledge vow insist warn argue suggest indicate acknowledge admit deny explain reveal propose know hear learn write estimate predict ensure decide conclude recall express repeat point demand urge recommend order assure inform remind signal hint show mean see feel understand caution complain accuse recognize welcome maintain quote cite make reply respond tweet assure fear doubt worry contend allege speculate assert',
  ),
);

export function closedTag(lower: string): Tag | undefined {
  return CLOSED.get(lower);
}

export const isAdverb = (lower: string): boolean => lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower);

/** Phrases of comment that may stand between an auxiliary and its verb: "will, in turn, supply". */
export const COMMENTS: readonly (readonly string[])[] = [
  ['in', 'turn'],
  ['in', 'return'],
  ['in', 'principle'],
  ['in', 'addition'],
  ['of', 'course'],
  ['for', 'example'],
  ['for', 'its', 'part'],
  ['for', 'his', 'part'],
  ['for', 'her', 'part'],
  ['for', 'their', 'part'],
  ['however'],
  ['therefore'],
  ['among', 'other', 'things'],
  ['if', 'necessary'],
  ['if', 'needed'],
];
