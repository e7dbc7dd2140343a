import type { Watch } from '../watch';
import type { Mention } from './mention';

const spanOf = ({ start, end }: Mention): { start: number; end: number } => ({ start, end });

/** Tells of what extractors proposed and what became of it where proposals overlap. */
export function watchProposals(watch: Watch, proposed: readonly Mention[], standing: readonly Mention[]): void {
  const stands = new Set(standing);
  for (const mention of proposed) {
    const { rule, type } = mention;
    watch({ ...spanOf(mention), rule, about: 'name', did: 'proposed', as: type, other: null, note: '' });
    if (stands.has(mention)) continue;
    const winner = standing.find(({ first, last }) => first < mention.last && mention.first < last);
    if (winner && winner.start === mention.start && winner.end === mention.end && winner.type === type) continue;
    const note = winner ? `${winner.type} found by ${winner.rule} stands there` : 'another reading stood there';
    watch({
      ...spanOf(mention),
      rule: winner?.rule ?? rule,
      about: 'name',
      did: 'dropped',
      as: type,
      other: winner ? spanOf(winner) : null,
      note,
    });
  }
}

/** Tells of what a refiner changed or took out. */
export function watchRefiner(watch: Watch, rule: string, before: readonly Mention[], after: readonly Mention[]): void {
  const kept = new Set(after);
  const places = new Set(after.map(({ start, end }) => `${start}:${end}`));
  for (const mention of before) {
    if (kept.has(mention)) continue;
    const did = places.has(`${mention.start}:${mention.end}`) ? 'changed' : 'dropped';
    watch({ ...spanOf(mention), rule, about: 'name', did, as: mention.type, other: null, note: '' });
  }
}
