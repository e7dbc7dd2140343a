import type { EntityRecord } from '../../extraction/model';
import { countryName } from '../countryName';
import { ENTITY_DEFINITIONS } from '../definitions';
import { entityIcon } from '../entityIcon';
import type { PanelContext } from '../panelContext';
import type { Subject, Subjects } from '../subjects';
import type { Card } from './card';
import { commitmentLine } from './commitmentLine';
import { fact } from './fact';
import { meetingLine } from './meetingLine';
import { officeText } from './officeText';

/** Who or what a mention stands for, and all that it did in the text. */
export function entityCard({ entity, mention }: Subject & { type: 'entity' }, subjects: Subjects, context: PanelContext): Card {
  const committed = subjects.commitmentsOf(entity.id);
  return {
    icon: entityIcon(entity.type),
    title: context.name(entity.id),
    type: entity.kind === null ? entity.type : `${entity.type}, ${entity.kind}`,
    facts: [
      ...fact(
        'Office',
        distinct(entity.offices.map((office) => officeText(context, office))).map((text) => ({ text })),
      ),
      ...fact('Country', [entity.country !== null && entity.type !== 'country' ? countryName(context, entity.country) : null]),
      ...fact('Led by', entity.type === 'delegation' ? leadersOf(entity, subjects).map((id) => context.name(id)) : []),
      ...fact('Other names', otherNames(entity, context)),
      ...fact('Mentioned', [mentioned(entity)]),
      ...fact(
        'Meetings',
        subjects.meetingsOf(entity.id).map((meeting) => meetingLine(context, meeting)),
        4,
      ),
      ...fact(
        'Commitments',
        committed.filter(({ committers }) => committers.includes(entity.id)).map((commitment) => commitmentLine(context, commitment)),
        4,
      ),
      ...fact(
        'Was promised',
        committed.filter(({ committers }) => !committers.includes(entity.id)).map((commitment) => commitmentLine(context, commitment)),
        3,
      ),
    ],
    rule: mention.rule,
    definition: ENTITY_DEFINITIONS[entity.type],
  };
}

/** Who leads a delegation in a meeting that both take part in. */
function leadersOf({ id, country }: EntityRecord, subjects: Subjects): string[] {
  const leaders = subjects
    .meetingsOf(id)
    .flatMap(({ participants }) => participants.filter(({ leads, entity, side }) => leads && entity !== id && side === country));
  return distinct(leaders.map(({ entity }) => entity));
}

function otherNames({ mentions, name }: EntityRecord, context: PanelContext): string[] {
  return distinct(mentions.filter(({ level }) => level === 'name').map((mention) => context.quote(mention, 80))).filter(
    (other) => other !== name,
  );
}

/** "5 times, 2 of them by name". */
function mentioned({ mentions }: EntityRecord): string {
  const named = mentions.filter(({ level }) => level === 'name').length;
  const times = mentions.length === 1 ? 'once' : mentions.length === 2 ? 'twice' : `${mentions.length} times`;
  return named === mentions.length || named === 0 ? times : `${times}, ${named} of them by name`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
