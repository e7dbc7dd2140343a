const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is only said or talked about at a meeting: a topic, not an act to be promised. Source: codebook section 5. */
export const AGENDA_VERBS = set(
  'discuss talk focus express thank congratulate emphasize emphasise reiterate underscore underline highlight stress raise mark commemorate say tell explain urge ask press push reaffirm affirm reinforce honor honour celebrate outline note mention describe consider debate assess exchange converse praise demand call appeal stand examine listen hear answer remind warn argue insist deliver speak address review center centre commend voice reflect share update touch remember inform acquaint familiarize greet view',
);

/** What happens to somebody or is merely the case: the future of these is a prediction. */
export const STATE_VERBS = set(
  'be have remain become need depend benefit know see find feel think believe face suffer lose get mean last cost rise fall grow happen occur improve worsen succeed fail result require matter seem appear like love want hope wish expect fear understand realize realise learn deserve enjoy own belong exist live die stay keep gain rank account total equal affect impact prove serve show reveal suggest indicate represent reflect depend survive emerge decline deteriorate receive take come lead bring allow enable make win play run look sound fit define tell judge sit wait watch miss owe reap earn count experience recover cause create ensure regret include contain consist comprise spark provoke trigger undermine dominate pose hurt harm endanger',
);

/** Of the state verbs, those that are acts with one of these objects: "hold/have talks", "take part", "take steps", "make a visit", "lead a delegation". */
export const LIGHT_OBJECTS = set(
  'talks talk meeting meetings discussions consultations negotiations conversation visit visits trip tour part steps step measures action actions contribution contributions call stop delegation delegations mission missions troops forces soldiers effort efforts decision payment payments investment investments office chairmanship chair presidency responsibility charge assistance aid support lunch dinner session mission audience commemoration ceremony service',
);

/** Verbs of motion to a place, of one who travels. */
export const TRAVEL_VERBS = set('visit travel go fly journey head tour return arrive come leave depart proceed pay sail drive');

/** Verbs whose goal is an encounter. */
export const MEETING_VERBS_AS_GOALS = set(
  'meet hold host convene receive welcome see confer consult attend participate negotiate speak talk gather begin start open resume join launch organize organise take call reconvene',
);

/** Events that take place. */
export const EVENT_NOUNS = set(
  'talks meeting meetings summit session sessions conference forum negotiations consultations dialogue discussions round visit conversation call commission congress ceremony council assembly roundtable table week consultations exercise exercises signing dinner flights',
);

/** Verbs of an event: "will be held", "will take place", "are due to begin". */
export const EVENT_VERBS = set('hold convene take begin start open resume host schedule plan organize organise launch conduct');

/** Verbs of vague improvement: with an abstract object they name nothing that could be checked. */
export const VAGUE_VERBS = set(
  'deepen strengthen enhance promote develop expand boost intensify improve advance further foster cement consolidate build broaden maintain continue pursue support work cooperate collaborate remain stand stay keep preserve protect raise upgrade step reinforce bolster increase uphold defend secure seek contribute help facilitate achieve ensure safeguard realize realise engage coordinate find bring move revitalize revitalise restore create diversify invigorate reinvigorate elevate accelerate set encourage',
);

/** Objects that no one can check. */
export const VAGUE_NOUNS = set(
  'ties relations relationship relationships bond bonds friendship cooperation co-operation collaboration partnership partnerships contact contacts dialogue peace stability prosperity security understanding trust confidence exchanges interests interest goals goal vision values future importance coordination democracy solution efforts communication unity solidarity interaction commitment dialog harmony links engagement touch side people peoples reconciliation resilience freedom freedoms openness integrity sovereignty independence cohesion conditions response ability efforts capacity capabilities potential progress environment climate atmosphere challenges threats welfare wellbeing well-being growth',
);
