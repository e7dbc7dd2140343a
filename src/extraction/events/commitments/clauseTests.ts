import type { EventContext } from '../context';
import type { VerbGroup } from '../../syntax/clause';
import { isQuoted } from '../../text/isQuoted';
import type { SentenceView } from '../meetings/sentenceView';

const CONDITIONAL: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'because',
  'until',
  'once',
  'provided',
  'how',
  'why',
  'than',
  'what',
  'when',
  'whenever',
  'after',
  'before',
]);
/** Verbs whose complement is what somebody else should do, or what is only thought: no undertaking of the one who acts. */
const WISHING: ReadonlySet<string> = new Set(
  'hope expect want demand urge call ask insist request recommend suggest propose fear doubt believe think predict warn claim-that wish require desire believe speculate forecast estimate accuse argue imagine feel worry allege contend suspect'.split(
    ' ',
  ),
);

/** Inside a condition, a question or a comparison: not asserted. */
export const isHypothetical = (verb: VerbGroup): boolean => verb.subordinator !== null && CONDITIONAL.has(verb.subordinator);

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'once', 'provided', 'than', 'how', 'what']);

/** Inside a condition: a verb of undertaking in a clause of time or reason is told as a fact ("after Norland pledged to"). */
export const isConditional = (verb: VerbGroup): boolean => verb.subordinator !== null && CONDITIONS.has(verb.subordinator);

/** Nouns and adjectives whose "that" clause is wished, feared or guessed: "expressed hope that", "there is a risk that", "it is likely that". */
const GUESSES: ReadonlySet<string> = new Set(
  'hope hopes fear fears risk risks chance chances possibility likelihood danger concern concerns belief expectation expectations confidence prospect doubt doubts wish wishes opinion conviction speculation sign signs likely unlikely possible probable confident hopeful optimistic afraid worried concerned important essential crucial'.split(
    ' ',
  ),
);
const RUMOURS: ReadonlySet<string> = new Set('speculation rumors rumours reports allegations claims suggestions fears hopes'.split(' '));
const UNREAL: ReadonlySet<string> = new Set(['would', 'could', 'might', 'may']);

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

const FAR = 14;

/** The word before the "that" which opens the verb's clause; empty where another verb stands between. */
export function wordBeforeThat(view: SentenceView, verb: VerbGroup): string {
  for (let i = verb.first - 1; i > view.first && i > verb.first - FAR; i--) {
    if (view.lower(i) !== 'that') continue;
    if (view.verbs.some((v) => v.form === 'finite' && v.first > i && v.last <= verb.first)) return '';
    // "Hope was expressed that"
    const said = view.verbs.find((v) => v.last === i && v.passive && v.subject !== null);
    return view.lower(said ? said.subject!.head : i - 1);
  }
  return '';
}

/** Under "hopes that", "expressed hope that", "expects that", "demanded that", "would show that": a wish or a prediction. */
export function isWished(view: SentenceView, verb: VerbGroup): boolean {
  if (GUESSES.has(wordBeforeThat(view, verb))) return true;
  // "dismissed speculation she is ready to": without "that".
  if (verb.subject && verb.subject.first < verb.first && RUMOURS.has(view.lower(verb.subject.first - 1))) return true;
  let at = verb.link === 'that' || verb.link === 'quote' ? verb.governor : null;
  for (let depth = 0; at && depth < 3; depth++) {
    // "warns he will not": what one does oneself.
    const own = at.lemma === 'warn' && verb.subject !== null && PERSONAL.has(view.lower(verb.subject.head));
    if (WISHING.has(at.lemma) && !at.passive && !own) return true;
    if (at.modal !== null && UNREAL.has(at.modal) && at.lemma !== 'say' && at.lemma !== 'like') return true;
    if (at.object && GUESSES.has(view.lower(at.object.head))) return true;
    at = at.link === 'that' ? at.governor : null;
  }
  return false;
}

/** Is the reporting verb over this one in the past, so that "would" is backshifted "will"? */
export function isBackshifted(context: EventContext, view: SentenceView, verb: VerbGroup): boolean {
  const start = context.document.tokens[verb.first]!.start;
  if (isQuoted(context.document, start)) return false;
  let at: VerbGroup | null = verb.governor;
  for (let depth = 0; at && depth < 4; depth++) {
    if (at.tense === 'past' || (at.perfect && at.tense !== null)) return verb.link !== 'quote';
    at = at.governor;
  }
  return view.verbs.some(
    (v) => v.form === 'finite' && v.tense === 'past' && v.last <= verb.first && SAYING.has(v.lemma) && !isHypothetical(v),
  );
}

const SAYING: ReadonlySet<string> = new Set(
  'say tell announce add state declare stress note inform assure reply pledge promise agree write reiterate'.split(' '),
);

/** "Will X visit Y?" */
export function isQuestion(view: SentenceView): boolean {
  return view.lower(view.last - 1) === '?';
}
