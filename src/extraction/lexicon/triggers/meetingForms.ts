import { MEETING_NOUNS } from './meetingNouns';

/** Forms that tell of a meeting by themselves. */
const STRONG =
  'meet meets met meeting confer confers conferred conferring consult consults consulted consulting negotiate negotiates negotiated negotiating huddle huddled convene convenes convened convening receive receives received receiving host hosts hosted hosting welcome welcomes welcomed welcoming phone phoned phones telephone telephoned speak speaks spoke spoken speaking summon summons summoned summoning visit visits visited visiting travel travels traveled travelled traveling travelling arrive arrives arrived arriving invite invites invited inviting sign signs signed signing discuss discussed discusses discussing due credence talk talked talking seeing attend attended attending chair chaired chairs accompanied accompanies';

/** Everyday forms that do so only where parties are named beside them. */
const WEAK =
  'go goes went going gone fly flies flew flying flown head heads headed heading route journey journeys journeyed come comes came coming land lands landed leave leaves left leaving depart departs departed departing call called calls calling gather gathers gathered gathering greet greeted greets initial initialed initialled mediate mediates mediated mediating tour toured touring tours present presents presented pay pays paid paying take takes took taken taking bring brings brought send sends sent sending dispatch dispatched exchange hold holds held holding lead leads led included includes comprised';

/** Lower-case words at which a sentence is looked at for meetings: 2 in any sentence, 1 where it names two parties or a party and a place. */
export const MEETING_FORMS: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...WEAK.split(' ').map((form) => [form, 1] as const),
  ...STRONG.split(' ').map((form) => [form, 2] as const),
  ...[...MEETING_NOUNS.keys()].map((form) => [form, 2] as const),
]);
