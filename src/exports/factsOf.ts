import { dateText } from './dateText';
import type { EntityNames } from './entityNames';
import type { Mark } from './marks';
import { quote } from './quote';

/** A mark's fields by name, as text: what a format writes as attributes, features or codes. Empty fields are left out. */
export function factsOf(mark: Mark, text: string, names: EntityNames): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(allFacts(mark, text, names)).flatMap(([name, value]) =>
      value === null || value === '' || value === false ? [] : [[name, String(value)]],
    ),
  );
}

function allFacts(mark: Mark, text: string, names: EntityNames): Readonly<Record<string, string | number | boolean | null>> {
  switch (mark.kind) {
    case 'title':
      return { entity: mark.entity.id, title: mark.title };
    case 'date':
      return { iso: dateText(mark.when), precision: mark.when.precision, basis: mark.when.basis };
    case 'meeting': {
      const { kind, status, background, topics, attribution, codes, rule } = mark.meeting;
      return {
        kind,
        status,
        background,
        topics: topics.map((topic) => quote(text, topic)).join('; '),
        attribution: attribution.kind,
        cameo: codes.cameo,
        plover: codes.plover,
        rule,
      };
    }
    case 'commitment': {
      const { kind, firmness, direction, joint, action, condition, amount, meeting, attribution, codes, rule } = mark.commitment;
      return {
        kind,
        firmness,
        direction,
        joint,
        normal: action.normal,
        condition: condition && quote(text, condition),
        amount: amount && quote(text, amount),
        meeting,
        attribution: attribution.kind,
        cameo: codes.cameo,
        plover: codes.plover,
        rule,
      };
    }
    case 'person':
    case 'office':
    case 'body':
    case 'delegation':
    case 'country':
    case 'place': {
      const { id, name, country, kind, offices } = mark.entity;
      return {
        entity: id,
        name,
        country,
        kind,
        level: mark.level,
        offices: offices.map(({ title, body }) => (body === null ? title : `${title}, ${names.name(body)}`)).join('; '),
      };
    }
  }
}
