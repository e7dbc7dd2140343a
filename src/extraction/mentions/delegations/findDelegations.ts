import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape, type Document, type Token } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import type { Found } from '../found';
import { makeMention } from '../makeMention';
import type { Mention } from '../mention';
import { nationalityEndingAt } from '../titles/nationality';
import { readScope } from '../titles/readScope';

/** "Japanese deputies", "the Turkmen side", "leaders of Japan and South Korea", "a delegation of the Saeima". */
export const findDelegations: MentionExtractor = {
  id: 'delegation.group',
  definition: 'A group that acts, described and not named: its head noun with nationality, body or field; the phrase without the article.',
  example: '{delegation: Japanese deputies} met the {delegation: Turkmen side}',
  find(document, found) {
    const out: Mention[] = [];
    const { tokens, sentences } = document;
    for (const sentence of sentences) {
      let limit = sentence.first;
      for (let i = sentence.first; i < sentence.last; i++) {
        const word = tokens[i]!.word;
        if (!word.title?.group || !(word.flags & Flag.Title) || found.at(i)) continue;
        const mention = readGroup(document, i, limit, sentence.last, found);
        if (!mention) continue;
        out.push(mention);
        limit = mention.last;
        i = mention.last - 1;
      }
    }
    return out;
  },
};

/** Fields and grades that stand before the head: "senior Palestinian officials", "opposition leaders". */
const FIELDS = wordSet(
  'prime political opposition business world regional religious tribal military government party parliamentary congressional ' +
    'separatist rebel economic trade energy foreign senior top key high-level high-ranking permanent union community civil ' +
    'security muslim arab african european latin asian western international rival interagency nuclear ethnic bipartisan ' +
    'visiting local national provincial central elected democratically former moderate other prominent leading working ' +
    'joint',
);
/** Heads that make a delegation with a field alone, where they are party to something. */
const OFFICIALS = wordSet(
  'leaders officials ministers parties groups negotiators mediators lawmakers representatives deputies parliamentarians ' +
    'diplomats envoys dignitaries delegations delegation legislators senators ambassadors factions group businessmen',
);
/** Heads that take "of X" without a field: "representatives of the FARC", "heads of state". */
const WITH_SCOPE = wordSet(
  'leaders heads members representatives delegation delegations officials presidents ministers ambassadors envoys ' +
    'delegates advisers chiefs',
);
/** Words for people who are no party to talks. */
const LEFT_OUT = wordSet(
  'students soldiers militants journalists forces authorities companies generals secretaries kings directors presidents ' +
    'mission team sides premiers chancellors counterparts commissioners governors mayors spokesmen aides elders scientists',
);
/** Of these only those of several states together are a group: "the presidents of Norway and Kenya". */
const HEADS_OF_STATES = wordSet('presidents kings premiers chancellors');
/** Singular heads of a group. */
const SIDES = new Set(['side', 'party', 'delegation', 'contingent']);
const NUMBERS = wordSet('two three four five six seven eight nine ten eleven twelve thirteen fifteen seventeen twenty dozen several');
const isNumber = ({ word }: Token): boolean => word.shape === Shape.Number || NUMBERS.has(word.lower);
const STATES = wordSet('countries nations states');
/** Before a party to something. */
const PARTY_TO = wordSet(
  'with met meet meets meeting between brief briefed received host hosted hosting told and other including convened ' +
    'chaired from welcomed',
);

interface Left {
  readonly first: number;
  readonly country: string | null;
  /** A nationality, country or body stands before the head. */
  readonly owned: boolean;
  readonly fields: number;
}

function readBefore({ tokens }: Document, head: number, limit: number, found: Found): Left {
  let first = head;
  let country: string | null = null;
  let owned = false;
  let fields = 0;
  for (let j = head - 1; j >= limit;) {
    const { lower, flags, shape, text, title } = tokens[j]!.word;
    const mention = found.at(j);
    if (mention) {
      if (mention.last !== j + 1 || mention.first < limit || mention.type === 'person' || mention.type === 'place') break;
      country = owned ? null : mention.country;
      owned = true;
      first = mention.first;
      j = first - 1;
      continue;
    }
    // "Nordic Council (NC) leaders"
    if (
      text === ')' &&
      j - 3 >= limit &&
      tokens[j - 2]!.word.text === '(' &&
      found.at(j - 1)?.type === 'body' &&
      found.at(j - 3)?.type === 'body'
    ) {
      owned = true;
      first = found.at(j - 3)!.first;
      j = first - 1;
      continue;
    }
    if ((lower === "'s" || lower === '’s') && j > limit) {
      const owner = tokens[j - 1]!.word.lower;
      if (owner !== 'country' && owner !== 'nation' && owner !== 'province' && owner !== 'region') break;
      owned = true;
      first = j - 1;
      break;
    }
    const adjective = flags & Flag.Demonym || tokens[j]!.word.shape === Shape.Title ? nationalityEndingAt(tokens, j) : null;
    if (adjective && adjective.first >= limit) {
      country = owned ? null : adjective.country;
      owned = true;
      first = adjective.first;
      j = first - 1;
      continue;
    }
    if (lower === 'and' && j - 1 >= limit && j + 1 === first) {
      // "U.S. and Iraqi officials", "national and provincial officials"
      const before = tokens[j - 1]!.word;
      if (owned ? found.at(j - 1)?.type === 'country' || (before.flags & Flag.Demonym) !== 0 : fields > 0 && FIELDS.has(before.lower)) {
        j--;
        continue;
      }
      break;
    }
    if (FIELDS.has(lower) || (shape === Shape.Lower && flags & Flag.Title && title?.scope)) {
      fields++;
      first = j;
      j--;
      continue;
    }
    if (isNumber(tokens[j]!)) {
      if (first < head) first = j;
      break;
    }
    // "Kashmiri separatist leaders": an adjective of origin that no list knows.
    if (
      shape === Shape.Title &&
      fields > 0 &&
      j > limit &&
      /i$|an$|ese$/.test(text) &&
      !(flags & (Flag.Common | Flag.Given | Flag.Family))
    ) {
      owned = true;
      first = j;
    }
    break;
  }
  return { first, country, owned, fields };
}

function readGroup(document: Document, head: number, limit: number, end: number, found: Found): Mention | null {
  const { tokens } = document;
  const { lower: word, shape } = tokens[head]!.word;
  if ((LEFT_OUT.has(word) && !HEADS_OF_STATES.has(word)) || (shape !== Shape.Lower && shape !== Shape.Title)) return null;
  const capital = shape === Shape.Title;
  const left = readBefore(document, head, limit, found);
  let { country } = left;
  let owned = left.owned;
  let last = head + 1;
  const connector = tokens[last]?.word.lower;
  let scoped = false;
  let several = 0;
  if (last < end && WITH_SCOPE.has(word) && (connector === 'of' || connector === 'from' || connector === 'in')) {
    const scope = readScope(tokens, head, last, end, found, connector === 'from');
    if (scope.last > last) {
      last = withMembers(tokens, scope.last, end);
      scoped = true;
      several = scope.countries.length;
      owned ||= scope.countries.length > 0 || scope.body !== null;
      country ??= scope.countries.length > 1 ? null : (scope.country ?? scope.body?.country ?? null);
    } else if (connector === 'of' && last + 2 < end && isNumber(tokens[last + 1]!) && STATES.has(tokens[last + 2]!.word.lower)) {
      // "the ambassadors of eight countries"
      last += 3;
      scoped = true;
      owned = true;
    }
  } else if (last < end && tokens[last]!.word.lower === 'of') return null;
  // "the G7 Leaders' Summit", "APEC Leaders Week": inside a name.
  if (HEADS_OF_STATES.has(word) && several < 2) return null;
  const next = tokens[last];
  if (capital && next && next.sentence === tokens[head]!.sentence && (/^['’]/.test(next.word.text) || next.word.shape === Shape.Title))
    return null;
  if (
    capital &&
    !scoped &&
    tokens[left.first - 1]?.word.lower === 'the' &&
    tokens[left.first - 2]?.word.lower === 'of' &&
    ((tokens[left.first - 3]?.word.flags ?? 0) & Flag.Title) !== 0
  )
    return null;
  if (SIDES.has(word) && !owned) return null;
  // "the Fatah party" is a body's name, "the Ukrainian party" a side.
  if (word === 'party' && found.at(head - 1)?.type === 'body') return null;
  if (tokens[left.first]!.glued && tokens[left.first - 1]?.word.text === '-') return null;
  if (!owned && !(scoped && word === 'heads')) {
    if (!scoped && (!OFFICIALS.has(word) || left.fields === 0)) return null;
    const before = left.first > limit ? tokens[left.first - 1]!.word.lower : '';
    if (!PARTY_TO.has(before) && !(before === 'the' && PARTY_TO.has(tokens[left.first - 2]?.word.lower ?? ''))) return null;
  }
  const mention = makeMention(document, left.first, last, 'delegation', 'name', findDelegations.id);
  mention.country = country;
  mention.plural = true;
  return mention;
}

/** "heads of CSTO member states". */
function withMembers(tokens: readonly Token[], at: number, end: number): number {
  let k = at;
  if (k < end && (tokens[k]!.word.text === "'s" || tokens[k]!.word.text === '’s')) k++;
  if (k < end && tokens[k]!.word.lower === 'member') k++;
  if (k < end && /^(?:states|countries|nations)$/.test(tokens[k]!.word.lower)) return k + 1;
  return at;
}
