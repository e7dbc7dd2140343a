import type { Choice } from './choices';
import { readsLikeDiplomaticText } from './readsLikeDiplomaticText';
import type { SourceDocument } from './sourceDocument';

export type Verdict = 'analyse' | 'leave' | 'too-large';

/** What decides about one document, as the settings say. */
export interface JudgeRules {
  /** Look at documents at all unless asked. */
  readonly automatic: boolean;
  /** Largest text to analyse without being asked, in UTF-16 code units. */
  readonly maximumLength: number;
  /** It matches the person's globs: always, never. */
  readonly included: boolean;
  readonly excluded: boolean;
}

const LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** Says whether a document is to be analysed: the person's choice first, then the globs, then a look at its beginning. */
export function judgeDocument(document: SourceDocument, choice: Choice, rules: JudgeRules): Verdict {
  if (choice.analyse !== undefined) return choice.analyse ? 'analyse' : 'leave';
  if (!LANGUAGES.has(document.languageId) || rules.excluded) return 'leave';
  const text = document.getText();
  const wanted = rules.included || (rules.automatic && readsLikeDiplomaticText(text));
  if (!wanted) return 'leave';
  return text.length > rules.maximumLength ? 'too-large' : 'analyse';
}
