import type { Mention, OfficeDraft } from '../../mention';

/**
 * A kind of evidence for the state of an office that stands without a country.
 * @param free whether a state has such a post, and no other holder of it in the text
 */
export type Evidence = (office: OfficeDraft, mention: Mention, free: (office: OfficeDraft, country: string) => boolean) => string | null;

/** The post without its department: there is one president, one prime minister, one foreign minister of a state. */
export const postKey = (office: OfficeDraft): string => office.title.toLowerCase();
