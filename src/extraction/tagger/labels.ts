/** What the tagger says of a token: outside, or begin/inside a person, an organisation, a place; or part of a title. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'TITLE'] as const;
export const LABEL_COUNT = LABELS.length;

export const enum Label {
  Outside,
  BeginPerson,
  InPerson,
  BeginBody,
  InBody,
  BeginPlace,
  InPlace,
  Title,
}
