import { MEETING_NOUNS } from './meetingNouns';

/**
 * Inflected forms of the verbs that open the search in a sentence. Forms of everyday verbs of motion are left to the syntax layer,
 * but a sentence must hold at least one of these words to be read at all.
 */
const VERB_FORMS =
  'meet meets met meeting confer confers conferred conferring consult consults consulted consulting negotiate negotiates negotiated negotiating huddle huddled gather gathers gathered gathering convene convenes convened convening receive receives received receiving host hosts hosted hosting welcome welcomes welcomed welcoming greet greeted greets phone phoned phones telephone telephoned telephones call called calls calling speak speaks spoke spoken speaking talk talked talking summon summons summoned summoning visit visits visited visiting tour toured touring tours travel travels traveled travelled traveling travelling go goes went going gone fly flies flew flying flown head heads headed heading journey journeys journeyed come comes came coming arrive arrives arrived arriving land lands landed leave leaves left leaving depart departs departed departing invite invites invited inviting sign signs signed signing initial initialed initialled mediate mediates mediated mediating discuss discussed discusses discussing seeing due arrival send sends sent sending dispatch dispatched hold held holds holding credence visiting exchange attended attending attend chaired chairs led leads headed accompanied accompanies included includes comprised presented presents present pay pays paid paying';

/** Lower-case words at which a sentence is looked at for meetings. */
export const MEETING_FORMS: ReadonlySet<string> = new Set([...VERB_FORMS.split(' '), ...MEETING_NOUNS.keys()]);
