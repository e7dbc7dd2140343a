import type { Entity } from '../../mentions/mention';
import { isQuoted } from '../../text/isQuoted';
import type { EventContext } from '../context';

const HEAD_SENTENCES = 3;

const STATEMENTS: ReadonlySet<string> = new Set(
  'statement remarks address speech message letter comments interview article opinion op-ed greetings condolences'.split(' '),
);
const SENDS: ReadonlySet<string> = new Set(['send', 'congratulate', 'extend', 'convey', 'wish', 'write', 'address', 'express', 'offer']);

/** "Statement by Prime Minister X" as the headline; "President X sent a message to": whose words follow. */
export function namedAuthor(context: EventContext): readonly Entity[] | null {
  const { document, index, clauses } = context;
  const { tokens, sentences } = document;
  const head = sentences[0];
  if (!head) return null;
  const persons = index.mentions.filter(
    (m) => m.type === 'person' && m.level === 'name' && m.first < (sentences[HEAD_SENTENCES - 1] ?? head).last,
  );
  const personFrom = (offset: number): Entity | undefined => {
    const mention = persons.find((m) => (m.outer?.start ?? m.start) === offset);
    return mention && index.entityOf(mention);
  };
  // as the headline: further in, "an answer to a message from" is about another's
  for (let i = head.first; i + 2 < head.last && i < head.first + 3; i++)
    if (
      STATEMENTS.has(tokens[i]!.word.lower) &&
      tokens[i - 1]?.word.lower !== 'joint' &&
      (tokens[i + 1]!.word.lower === 'by' || tokens[i + 1]!.word.lower === 'from')
    ) {
      const author = personFrom(tokens[i + 2]!.start);
      if (author) return [author];
    }
  const said = saidBelow(context);
  if (said) return [said];
  let letter = false;
  for (let i = head.first; i < (sentences[HEAD_SENTENCES]?.first ?? tokens.length); i++) letter ||= LETTERS.has(tokens[i]!.word.lower);
  if (!letter) return null;
  for (const sentence of sentences.slice(0, HEAD_SENTENCES))
    for (const verb of clauses(sentence.index).verbs) {
      const sender = SENDS.has(verb.lemma) && !verb.passive && verb.tense === 'past' ? verb.subject?.mentions[0] : undefined;
      const entity = sender && index.entityOf(sender);
      if (entity?.type === 'person') return [entity];
    }
  return null;
}

/** "Speaking today the minister said:" over paragraphs without quotation marks: the one who says all that follows, if it is one. */
function saidBelow({ document, index, clauses }: EventContext): Entity | null {
  const { tokens, sentences } = document;
  let found: Entity | null = null;
  for (const sentence of sentences) {
    const next = sentences[sentence.index + 1];
    if (tokens[sentence.last - 1]?.word.lower !== ':' || !next || isQuoted(document, tokens[next.first]!.start)) continue;
    const verb = clauses(sentence.index).verbs.find((v) => SAYS.has(v.lemma) && v.tense === 'past');
    const speaker = verb?.subject?.mentions.map((m) => index.entityOf(m)).find((e) => e?.type === 'person' || e?.type === 'office');
    if (!speaker) continue;
    if (found && found !== speaker) return null;
    found = speaker;
  }
  return found;
}

const SAYS: ReadonlySet<string> = new Set(['say', 'state', 'comment', 'add', 'write', 'note']);
const LETTERS: ReadonlySet<string> = new Set(['message', 'letter', 'telegram', 'greetings', 'condolences', 'congratulations', 'wishes']);
