import type { MeetingKind } from '../../model';
import type { Draft } from './draft';
import { REACH } from './reach';

/** What a record can be told again as; a set of bits, so that a draft may look for several. */
export const enum Told {
  Talks = 1,
  Call = 2,
  Visit = 4,
  Ceremony = 8,
  Occasion = 16,
}

const CLASSES: Partial<Record<MeetingKind, Told>> = {
  visit: Told.Visit,
  ceremony: Told.Ceremony,
  summons: Told.Ceremony,
  conference: Told.Occasion,
  call: Told.Call,
};

/** The class of a kind: no telling changes that of a record. */
export const toldAs = (kind: MeetingKind): Told => CLASSES[kind] ?? Told.Talks;

/** At the head of a text general words may stand for whoever is named later. */
const HEAD = 1;
/** So many sentences after its last telling a record is still at hand: general words may stand for its participants. */
const NEAR = 2;
const EVERYBODY = -1;

/**
 * The meetings told so far, in text order. Each draft is held against hundreds of them, so what tells most pairs apart (class, participants,
 * distance) lies in columns of numbers beside the list.
 */
export class Records {
  readonly list: Draft[] = [];
  private classes = new Uint8Array(64);
  private parties = new Int32Array(64);
  private states = new Int32Array(64);
  /** The last sentence that tells of each. */
  private lasts = new Int32Array(64);

  add(draft: Draft): void {
    const at = this.list.push(draft) - 1;
    if (at === this.classes.length) this.grow();
    this.classes[at] = toldAs(draft.kind);
    this.refresh(at);
  }

  /** To be called when the record at this place was told again. */
  refresh(at: number): void {
    const record = this.list[at]!;
    this.parties[at] = record.sentence <= HEAD ? EVERYBODY : record.parties;
    this.states[at] = record.states;
    this.lasts[at] = record.evidence[record.evidence.length - 1]!;
  }

  /**
   * The last record before a place that may be what a draft tells, at a glance: of these classes, and somebody takes part in both, or the two stand
   * so near to each other, or so near to the text's head, that general words may stand for the same people.
   * @param classes bits of {@link Told}
   * @returns -1 where there is none within reach
   */
  lastLike(before: number, draft: Draft, classes: number): number {
    const { classes: told, parties, lasts } = this;
    const mask = draft.joins || draft.sentence <= HEAD ? EVERYBODY : draft.parties;
    const near = draft.sentence - NEAR;
    const end = Math.max(0, this.list.length - REACH);
    let at = before - 1;
    while (at >= end && ((told[at]! & classes) === 0 || ((parties[at]! & mask) === 0 && lasts[at]! < near))) at--;
    return at >= end ? at : -1;
  }

  /** The first record from a place on, within reach, in which a state of this mask takes part; -1 for none. */
  nextOfState(from: number, state: number): number {
    const { states } = this;
    for (let at = Math.max(from, this.list.length - REACH); at < this.list.length; at++) if ((states[at]! & state) !== 0) return at;
    return -1;
  }

  private grow(): void {
    const size = 2 * this.classes.length;
    const grown = <A extends Int32Array | Uint8Array>(into: A, from: A): A => {
      into.set(from);
      return into;
    };
    this.classes = grown(new Uint8Array(size), this.classes);
    this.parties = grown(new Int32Array(size), this.parties);
    this.states = grown(new Int32Array(size), this.states);
    this.lasts = grown(new Int32Array(size), this.lasts);
  }
}
