/** What is coloured, each with a colour, an underline and a switch of its own. */
export const HIGHLIGHT_KINDS = ['person', 'office', 'body', 'delegation', 'country', 'place', 'date', 'meeting', 'commitment'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];
