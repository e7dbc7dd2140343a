import { firmnessName } from '../exports/firmnessName';
import type { Commitment, Firmness } from '../extraction/model';
import { capitalise } from './capitalise';
import { dateLabel, dateOrder, shortDateLabel } from './dateLabel';
import { FIRMNESS_DEFINITIONS } from './definitions';
import { displayText } from './displayText';
import { group } from './group';
import type { PanelContext } from './panelContext';
import type { PanelNode } from './panelNode';

export const COMMITMENT_GROUPINGS = ['committer', 'deadline', 'firmness'] as const;
export type CommitmentGrouping = (typeof COMMITMENT_GROUPINGS)[number];

const FIRMNESS_ICONS: Record<Firmness, string> = { 5: 'lock', 4: 'pinned', 3: 'calendar', 2: 'gift', 1: 'sparkle' };

interface Key {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly order: string;
}

const KEYS: Record<CommitmentGrouping, (context: PanelContext, commitment: Commitment) => Key> = {
  committer(context, { committers }) {
    // groups in the order of the text: a stable sort keeps it where every order is the same
    const label = context.list(committers);
    return label
      ? { id: committers.join('+'), label, icon: committers.length > 1 ? 'organization' : 'account', order: '' }
      : { id: 'nobody', label: 'Not said by whom', icon: 'question', order: '~' };
  },
  deadline(context, { deadline }) {
    const label = dateLabel(deadline, context.text);
    return label
      ? { id: label, label, icon: 'calendar', order: dateOrder(deadline) }
      : { id: 'none', label: 'No deadline', icon: 'dash', order: '~~~' };
  },
  firmness(_, { firmness }) {
    return { id: String(firmness), label: capitalise(firmnessName(firmness)), icon: FIRMNESS_ICONS[firmness], order: String(5 - firmness) };
  },
};

/** Commitments (firmness 2 to 5) by committer, deadline or firmness; aspirations (1) folded in a group of their own at the end. */
export function commitmentsTree(context: PanelContext, grouping: CommitmentGrouping): readonly PanelNode[] {
  const groups = new Map<string, Key & { members: PanelNode[] }>();
  const aspirations: PanelNode[] = [];
  for (const commitment of context.analysis.commitments) {
    const node = commitmentNode(context, commitment, commitment.firmness === 1 ? undefined : grouping);
    if (commitment.firmness === 1) {
      aspirations.push(node);
      continue;
    }
    const key = KEYS[grouping](context, commitment);
    const known = groups.get(key.id);
    if (known) known.members.push(node);
    else groups.set(key.id, { ...key, members: [node] });
  }
  const shown = [...groups.values()]
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ id, label, icon, members }) => group(`commitments/${grouping}/${id}`, label, icon, 'commitment', members));
  if (aspirations.length > 0) shown.push(group('commitments/aspirations', 'Aspirations', 'sparkle', 'aspiration', aspirations, true));
  return shown;
}

/** One commitment; its description leaves out what the heading of its group says. Everything said of it beyond who, what and by when is in its tooltip. */
export function commitmentNode(context: PanelContext, commitment: Commitment, grouping?: CommitmentGrouping): PanelNode {
  const { firmness } = commitment;
  const committers = context.list(commitment.committers);
  const deadline = dateLabel(commitment.deadline, context.text);
  const normal = displayText(commitment.action.normal) || context.quote(commitment.action, 120);
  // a normal form says what is done; "will not" and "stop" must not be lost on the way
  const action = commitment.direction === 'do' || commitment.direction === 'continue' ? normal : `${commitment.direction}: ${normal}`;
  const name = firmnessName(firmness);
  const due = deadline && `, by ${deadline}`;
  const condition = commitment.condition ? context.quote(commitment.condition, 160) : '';
  const described = [
    grouping === 'committer' ? '' : committers,
    grouping === 'deadline' ? '' : shortDateLabel(commitment.deadline, context.text),
    grouping === 'firmness' ? '' : name,
    condition && 'conditional',
  ];
  return {
    id: `commitment/${commitment.id}`,
    kind: firmness === 1 ? 'aspiration' : 'commitment',
    record: commitment.id,
    label: action,
    description: described.filter(Boolean).join(' · '),
    icon: FIRMNESS_ICONS[firmness],
    color: 'communique.commitment',
    accessibleLabel: `${committers || 'Someone'}${commitment.joint ? ' jointly' : ''}: ${action}${due}, ${name}${condition && ', on a condition'}.`,
    tooltip: () => ({
      title: capitalise(action),
      facts: [
        ['Who', `${committers || 'not said'}${commitment.joint ? ' (jointly)' : ''}`] as const,
        ['To whom', context.list(commitment.recipients)] as const,
        ['By when', deadline && commitment.deadline ? `${deadline} (“${context.quote(commitment.deadline)}”)` : ''] as const,
        ['On condition', condition] as const,
        ['Amount', commitment.amount ? context.quote(commitment.amount) : ''] as const,
        ['Firmness', `${firmness} of 5, ${name}`] as const,
        ['Kind', commitment.kind] as const,
        ['Source', context.source(commitment.attribution)] as const,
        ['CAMEO', commitment.codes.cameo ?? ''] as const,
      ].filter(([, value]) => value !== ''),
      evidence: context.evidence(commitment.evidence),
      rule: commitment.rule,
      definition: `${capitalise(FIRMNESS_DEFINITIONS[firmness])}.`,
    }),
    span: commitment.trigger,
    covers: [commitment.trigger, commitment.action, ...commitment.evidence],
    search: () => commitment.evidence.map((span) => context.quote(span)).join(' '),
    children: [],
    folded: false,
  };
}
