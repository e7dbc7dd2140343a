import type * as vscode from 'vscode';
import type { Judgement } from '../../annotations/agreement/adjudicate';
import { compareCoders, type Comparison } from '../../annotations/agreement/compareCoders';
import { analysedArticle } from '../commands/analysedArticle';
import type { CommandServices } from '../commands/command';
import { readJudgements } from './goldFile';
import { pickCoders } from './pickCoders';

export interface OpenComparison {
  readonly document: vscode.TextDocument;
  readonly comparison: Comparison;
  /** What has been settled of it so far. */
  readonly judgements: readonly Judgement[];
}

/** The annotators of the open text side by side, and what the gold file says; undefined where no text or nobody was chosen. */
export async function openComparison(services: CommandServices, given: unknown): Promise<OpenComparison | undefined> {
  const analysed = analysedArticle(services);
  if (!analysed) return undefined;
  const { document } = analysed;
  const coders = await pickCoders(document, given);
  if (!coders) return undefined;
  return { document, comparison: compareCoders(coders), judgements: await readJudgements(document) };
}
