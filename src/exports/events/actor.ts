import type { EntityRecord } from '../../extraction/model';

/** A party of a coded event, as CAMEO and PLOVER name it. */
export interface Actor {
  /** As the text names it. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, or a code of an actor that is no country: IGO, NGO, MNC. */
  readonly code: string;
  /** GOV, LEG, JUD, MIL …; empty where the text does not tell. */
  readonly sector: string;
}

/** PLOVER's sectors of our kinds of bodies. */
const SECTORS: Readonly<Record<string, string>> = {
  government: 'GOV',
  ministry: 'GOV',
  agency: 'GOV',
  parliament: 'LEG',
  committee: 'LEG',
  'interparliamentary group': 'LEG',
  court: 'JUD',
  'armed force': 'MIL',
  party: 'PTY',
  company: 'BUS',
  bank: 'BUS',
  medium: 'JRN',
  university: 'EDU',
  'religious body': 'REL',
};
/** Codes of actors that stand beside the states. */
const ACTORS: Readonly<Record<string, string>> = { igo: 'IGO', alliance: 'IGO', ngo: 'NGO', company: 'MNC' };
const LEGISLATIVE = /\b(?:speaker|parliament\w*|senator|congress\w*|legislator|lawmaker|deput(?:y|ies) of the)\b/i;

/**
 * An entity as an actor.
 * @param body looks up the body of an office
 */
export function actorOf(entity: EntityRecord, body: (id: string) => EntityRecord | undefined): Actor {
  const office = entity.offices[0];
  const own = entity.kind ?? '';
  const code = entity.country ?? office?.country ?? ACTORS[own] ?? '';
  return { name: entity.name, code, sector: sectorOf(entity, office?.body ? (body(office.body)?.kind ?? '') : '') };
}

function sectorOf({ type, kind, offices }: EntityRecord, bodyKind: string): string {
  const office = offices[0];
  if (type === 'country') return 'GOV';
  if (type !== 'person' && type !== 'office') return SECTORS[kind ?? ''] ?? '';
  if (!office) return '';
  if (office.qualifier === 'former') return 'ELI';
  if (LEGISLATIVE.test(office.title)) return 'LEG';
  return SECTORS[bodyKind] ?? (office.rank !== null && office.rank > 0 ? 'GOV' : '');
}
