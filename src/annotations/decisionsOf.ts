import type { Given, GivenDate, GivenEntity, GivenName } from '../extraction/given';
import type { Span } from '../extraction/model';
import type { Anchor, Annotation, DateValue, NameValue } from './annotation';
import { differsFrom } from './differsFrom';
import type { PlaceOf } from './placeRecords';

type Of<T extends Annotation['about']> = Annotation & { readonly about: T };
type Writable = { -readonly [K in keyof Given]: Given[K] extends readonly (infer T)[] ? T[] : never };

/** What the names files say, as the pipeline is given it. */
export interface GivenNames {
  readonly names: readonly GivenName[];
  readonly never: readonly string[];
}

/**
 * What of people's records the pipeline is given: what was accepted and what was rejected, where its words still stand for certain.
 * Null where that is nothing. Of records that contradict each other the one changed last counts; the text's own records count before the
 * names files.
 *
 * @param placeOf where the anchors stand in the text that is to be analysed
 */
export function decisionsOf(records: readonly Annotation[], placeOf: PlaceOf, files: GivenNames): Given | null {
  const given: Writable = { names: [], never: [], mentions: [], rejected: [], links: [], meetings: [], commitments: [] };
  const latestFirst = [...records].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  for (const record of latestFirst) add(given, record, placeOf);
  const settled = new Set([...given.names.flatMap(({ forms }) => forms), ...given.never]);
  given.never.push(...files.never.filter((words) => !settled.has(words)));
  for (const name of files.names) {
    const forms = name.forms.filter((words) => !settled.has(words));
    if (forms.length > 0) given.names.push({ ...name, forms });
  }
  return Object.values(given).every((list) => list.length === 0) ? null : given;
}

function add(given: Writable, record: Annotation, placeOf: PlaceOf): void {
  if (record.state !== 'accepted' && record.state !== 'rejected') return;
  const spanOf = (anchor: Anchor): Span | null => {
    const placement = placeOf(anchor);
    return 'span' in placement ? placement.span : null;
  };
  const spansOf = (anchors: readonly Anchor[]): Span[] => anchors.flatMap((anchor) => spanOf(anchor) ?? []);
  const span = spanOf(record.anchor);
  const { about, state } = record;
  if (about === 'name') addName(given, record, span);
  else if (!span || about === 'note') return;
  else if (about === 'link') {
    const other = spanOf(record.value.other);
    if (other && state === 'accepted') given.links.push({ one: span, other, same: record.value.same });
  } else if (state === 'rejected') {
    const place = about === 'meeting' && record.value.place ? spanOf(record.value.place) : undefined;
    given.rejected.push({ ...span, about, normal: about === 'commitment' ? record.value.normal : undefined, place });
  } else if (about === 'meeting') {
    const { kind, status, participants, date, place } = record.value;
    given.meetings.push({
      trigger: span,
      kind,
      status,
      participants: participants?.flatMap(({ mention, side, role, leads }) => {
        const at = spanOf(mention);
        return at ? [{ mention: at, side, role, leads }] : [];
      }),
      date: dateOf(date, spanOf),
      place: place && (spanOf(place) ?? undefined),
    });
  } else {
    const { kind, firmness, direction, committers, recipients, deadline, trigger, normal } = record.value;
    given.commitments.push({
      action: span,
      normal,
      trigger: (trigger && spanOf(trigger)) ?? undefined,
      kind,
      firmness,
      direction,
      committers: committers && spansOf(committers),
      recipients: recipients && spansOf(recipients),
      deadline: dateOf(deadline, spanOf),
    });
  }
}

function addName(given: Writable, record: Of<'name'>, span: Span | null): void {
  const { anchor, scope, state, proposed, value } = record;
  const everywhere = scope === 'everywhere';
  if (state === 'rejected') {
    if (everywhere) given.never.push(anchor.exact);
    if (span) given.rejected.push({ ...span, about: 'name' });
    return;
  }
  const facts = proposed ? changedFacts(value, proposed.value) : factsOf(value);
  if (span) given.mentions.push({ ...span, ...facts });
  // what is as the module has it needs to be looked for nowhere else
  if (everywhere && (!proposed || differsFrom(value, proposed.value))) given.names.push({ ...facts, forms: [anchor.exact] });
}

const factsOf = ({ type, name, title, country, body, kind }: NameValue): GivenEntity => ({ type, name, title, country, body, kind });

/** The type, and the fields that a person made others: the rest is the module's to read. */
function changedFacts(value: NameValue, was: NameValue): GivenEntity {
  const { type, name, title, country, body, kind } = factsOf(value);
  return {
    type,
    ...(type === was.type ? { kind } : {}),
    ...(name === was.name ? {} : { name }),
    ...(title === was.title ? {} : { title }),
    ...(country === was.country ? {} : { country }),
    ...(body === was.body ? {} : { body }),
  };
}

function dateOf(date: DateValue | null | undefined, spanOf: (anchor: Anchor) => Span | null): GivenDate | null | undefined {
  if (!date) return date;
  const at = date.anchor && spanOf(date.anchor);
  return { ...at, iso: date.iso, end_iso: date.end_iso };
}
