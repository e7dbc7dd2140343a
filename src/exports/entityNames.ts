import type { Analysis, EntityRecord } from '../extraction/model';

/** Looks entities up by id; an id that is no entity's (a source given in the text's words, a country code) stands for itself. */
export class EntityNames {
  private readonly byId: ReadonlyMap<string, EntityRecord>;

  constructor(analysis: Analysis) {
    this.byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  }

  get(id: string): EntityRecord | undefined {
    return this.byId.get(id);
  }

  /** "Ada Example". */
  name(id: string): string {
    return this.byId.get(id)?.name ?? id;
  }

  /** "Ada Example (Minister of Trade, ABC)". */
  nameWithOffice(id: string): string {
    const entity = this.byId.get(id);
    if (!entity) return id;
    const office = entity.type === 'person' ? entity.offices[0]?.title : undefined;
    const about = [office, entity.type === 'country' ? null : entity.country].filter(Boolean).join(', ');
    return about ? `${entity.name} (${about})` : entity.name;
  }
}
