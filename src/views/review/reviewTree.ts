import { capitalise } from '../capitalise';
import { displayText } from '../displayText';
import { entityIcon } from '../entityIcon';
import { group } from '../group';
import type { PanelContext } from '../panelContext';
import type { PanelNode } from '../panelNode';
import type { ReviewItem } from './reviewItem';
import { REVIEW_LOOKS } from './reviewLooks';
import { type ReviewOrder, reviewQueue } from './reviewQueue';

/** What needs a person: what has lost its place first, then the queue, then, folded away, what is decided. */
export function reviewTree(context: PanelContext, items: readonly ReviewItem[], order: ReviewOrder): readonly PanelNode[] {
  const lost = items.filter(({ status }) => status === 'uncertain' || status === 'orphan');
  const queue = reviewQueue(items, order);
  const flagged = items.filter(({ annotation }) => annotation?.flag);
  const decided = items.filter((item) => item.annotation !== null && !item.queued && !lost.includes(item));
  const section = (id: string, label: string, icon: string, members: readonly ReviewItem[], folded = false): PanelNode[] =>
    members.length === 0
      ? []
      : [
          group(
            `review/${id}`,
            label,
            icon,
            'finding',
            members.map((item) => reviewNode(context, item, id)),
            folded,
          ),
        ];
  return [
    ...section('lost', 'Place lost or uncertain', 'debug-disconnect', lost),
    ...section('flagged', 'Flagged', 'flag', flagged),
    ...section('queue', 'To review', 'checklist', queue),
    ...section('decided', 'Decided', 'pass', decided, true),
  ];
}

function reviewNode(context: PanelContext, item: ReviewItem, section: string): PanelNode {
  const look = REVIEW_LOOKS[item.status];
  const { annotation, span } = item;
  const note = annotation?.note ? displayText(annotation.note, 200) : '';
  const marks = [
    item.detail,
    item.status === 'undecided' ? '' : look.label,
    annotation?.flag ? 'flagged' : '',
    annotation?.conflicts ? 'in conflict' : '',
  ];
  const description = marks.filter(Boolean).join(' · ');
  return {
    id: `review/${section}/${item.key}`,
    kind: 'decision',
    label: item.label,
    description,
    icon: item.status === 'undecided' ? iconOf(item) : look.icon,
    ...(look.color === null ? {} : { color: look.color }),
    accessibleLabel: `${capitalise(item.about)}: ${item.label}, ${description.replaceAll(' · ', ', ')}.${note && ` Note: ${note}`}`,
    tooltip: () => ({
      title: item.label,
      facts: [
        ['What', item.detail] as const,
        ['State', look.label] as const,
        ['Note', note] as const,
        ['Decided by', annotation ? `${annotation.by}, ${annotation.at.slice(0, 10)}` : ''] as const,
        ['May stand at', item.candidates.map((candidate) => `“${context.quote(candidate, 80)}”`).join('; ')] as const,
      ].filter(([, value]) => value !== ''),
      evidence: span ? context.evidence([context.sentenceAt(span.start)]) : [],
      rule: item.rule,
      definition: null,
    }),
    span: span ?? item.candidates[0] ?? null,
    covers: span ? [span] : [],
    search: () => `${item.detail} ${look.label} ${note} ${span ? context.quote(context.sentenceAt(span.start)) : ''}`,
    children: [],
    folded: false,
    decision: item,
  };
}

const ICONS = { meeting: 'calendar', commitment: 'pinned', link: 'link', note: 'note' } as const;

/** A name looks as it does in Who's Who. */
function iconOf({ about, finding }: ReviewItem): string {
  if (about !== 'name') return ICONS[about];
  return entityIcon(finding && 'mentions' in finding ? finding.type : undefined);
}
