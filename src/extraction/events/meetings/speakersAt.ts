import type { Entity } from '../../mentions/mention';
import { actorsOf } from './actors';
import type { NounFrame } from './rule';

const AT: ReadonlySet<string> = new Set(['at', 'during', 'in']);
/** "at the beginning of the meeting", "in the course of the talks" */
const PARTS: ReadonlySet<string> = new Set('beginning start outset opening course end conclusion close'.split(' '));
const ADDRESSING: ReadonlySet<string> = new Set('tell inform thank congratulate assure brief ask urge remind'.split(' '));

/** "At the beginning of the meeting, Lind informed Ruiz": who speaks to whom there, if they are officials of two states. */
export function speakersAt({ context, view, phrase, slot }: NounFrame): Entity[] {
  if (slot?.as !== 'prep' || slot.verb.first < phrase.last) return [];
  if (!AT.has(slot.word ?? '') && !(slot.word === 'of' && PARTS.has(view.lower(phrase.first - 2)))) return [];
  const { verb } = slot;
  if (!ADDRESSING.has(verb.lemma) || verb.form !== 'finite' || verb.passive || verb.modal || verb.negated) return [];
  const pair = [...actorsOf(context, verb.subject), ...actorsOf(context, verb.object)];
  const officials = pair.length === 2 && pair.every(({ type, country }) => (type === 'person' || type === 'office') && country !== null);
  return officials && pair[0]!.country !== pair[1]!.country ? pair : [];
}
