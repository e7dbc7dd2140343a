import type { Explained } from '../../extraction/explain/explain';
import type { Span } from '../../extraction/model';
import { capitalise } from '../capitalise';
import { commitmentNode } from '../commitmentsTree';
import { dateLabel } from '../dateLabel';
import { OFFICE_DEFINITION } from '../definitions';
import { displayText } from '../displayText';
import { meetingNode } from '../meetingsTree';
import type { PanelContext } from '../panelContext';
import type { PanelNode } from '../panelNode';
import { groupCard } from '../cards/groupCard';
import { groupPhraseAt } from '../groups/groupPhrase';
import { entityNode } from '../whoTree';
import { type ChainLine, chainOf, whatIfLines } from './chain';
import { droppedAt } from './droppedAt';

/** Something that stands at an offset: what it was taken for and why. */
export interface Explanation {
  readonly icon: string;
  /** "person: Ada Example (“she”)". */
  readonly label: string;
  /** Id of the rule. */
  readonly rule: string;
  /** The codebook's line. */
  readonly definition: string;
  readonly span: Span;
  /** How the pipeline came to it, and what would change it; empty where it was not asked. */
  readonly chain: readonly ChainLine[];
}

/**
 * All that stands at an offset of the text (UTF-16 code units): mentions and dates first, then the records that its sentence is evidence of, then
 * what a rule looked at there and nothing came of.
 * @param explained what the pipeline tells of the sentence at the offset
 */
export function explainAt(context: PanelContext, offset: number, explained: Explained | null = null): readonly Explanation[] {
  const { analysis, text } = context;
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const found: Explanation[] = [];
  for (const entity of analysis.entities) {
    const mention = entity.mentions.find(holds);
    const office = entity.offices.find(holds);
    if (!mention && !office) continue;
    const { icon, label, tooltip } = entityNode(context, entity);
    if (mention) {
      const words = context.quote(mention, 80);
      found.push({
        icon,
        label: `${capitalise(entity.type)}: ${label}${words === label ? '' : ` (“${words}”)`}`,
        rule: mention.rule,
        definition: tooltip?.().definition ?? '',
        span: mention,
        chain: explained ? chainOf(context, explained, 'name', mention) : [],
      });
    }
    if (office)
      found.push({
        icon: 'briefcase',
        label: `Office of ${label}: ${displayText(office.title)}`,
        rule: '',
        definition: OFFICE_DEFINITION,
        span: office,
        chain: [],
      });
  }
  for (const date of analysis.dates.filter(holds))
    found.push({
      icon: 'calendar',
      label: `Date: ${dateLabel(date, text)}`,
      rule: `${date.basis}, to the ${date.precision}`,
      definition: `A calendar expression: “${context.quote(date, 80)}”.`,
      span: date,
      chain: [],
    });
  const phrase = found.length === 0 ? groupPhraseAt(text, offset) : null;
  const group = phrase && groupCard(phrase, context);
  if (group) {
    const members = group.facts.flatMap(({ values }) => values.map((value) => value.text)).join('; ');
    found.push({
      icon: group.icon,
      label: `Group: “${group.title}”${members ? `, ${members}` : ''}`,
      rule: '',
      definition: group.definition,
      span: phrase,
      chain: [],
    });
  }
  // a planned meeting and its commitment hang on the same words: what would change them is said once
  const cues = new Set<number>();
  const record = (about: 'meeting' | 'commitment', type: string, node: PanelNode, told: Told, more: readonly Span[] = []): void => {
    const span = [told.trigger, ...more, ...told.evidence].find(holds);
    if (!span) return;
    const answer = explained?.whatIf[told.id];
    const chain = explained ? [...chainOf(context, explained, about, told.trigger)] : [];
    if (answer && !cues.has(answer.cue.start)) chain.push(...whatIfLines(context, answer));
    if (answer) cues.add(answer.cue.start);
    const definition = node.tooltip?.().definition ?? '';
    found.push({ icon: node.icon, label: `${type}: ${node.label}`, rule: told.rule, definition, span, chain });
  };
  for (const meeting of analysis.meetings)
    record('meeting', `${capitalise(meeting.kind)}, ${meeting.status}`, meetingNode(context, meeting), meeting);
  for (const commitment of analysis.commitments) {
    const type = commitment.firmness === 1 ? 'Aspiration' : 'Commitment';
    record('commitment', type, commitmentNode(context, commitment), commitment, [commitment.action]);
  }
  for (const step of explained ? droppedAt(explained, offset) : [])
    found.push({
      icon: 'circle-slash',
      label: `Dropped: “${context.quote(step, 60)}” as ${step.as}`,
      rule: step.rule,
      definition: step.note && `${capitalise(step.note)}.`,
      span: step,
      chain: [],
    });
  return found;
}

interface Told {
  readonly id: string;
  readonly rule: string;
  readonly trigger: Span;
  readonly evidence: readonly Span[];
}
