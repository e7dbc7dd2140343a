import { hostFiles } from '#hostFiles';
import * as vscode from 'vscode';
import { goldOf, type Adjudication, type Judgement } from '../../annotations/agreement/adjudicate';
import type { Comparison } from '../../annotations/agreement/compareCoders';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import type { Annotation } from '../../annotations/annotation';
import { FORMAT_VERSION } from '../../annotations/sidecar/formatVersion';
import { mergeSidecars } from '../../annotations/sidecar/mergeSidecars';
import { parseSidecar } from '../../annotations/sidecar/parseSidecar';
import { EMPTY_SIDECAR, type Sidecar } from '../../annotations/sidecar/sidecar';
import { VERSIONS } from '../../annotations/versions';
import { guid } from '../../exports/guid';
import type { SidecarPlace } from '../../store/annotating/annotationPorts';
import { updateSidecar } from '../../store/annotating/updateSidecar';
import { newId } from '../annotating/newId';
import { sha256 } from '../annotating/sha256';
import { workspaceFiles } from '../annotating/workspaceFiles';
import { fileName } from '../fileName';

/** What a text's gold file is called, behind the text's name. */
export const GOLD = '.gold.communique.jsonl';

const goldUri = (document: vscode.TextDocument): vscode.Uri => vscode.Uri.joinPath(document.uri, '..', `${fileName(document.uri)}${GOLD}`);

/** What was settled about a text before, as its gold file has it; nothing where there is none. */
export async function readJudgements(document: vscode.TextDocument): Promise<readonly Judgement[]> {
  const { records } = await readGold(goldUri(document));
  return records.flatMap((record) => (record as Annotation & { adjudication?: Adjudication }).adjudication?.judgements ?? []);
}

/**
 * Writes the gold file: what the annotators agree on and what was settled. Lines of the file that are no records of this comparison are kept.
 */
export async function writeGold(
  document: vscode.TextDocument,
  comparison: Comparison,
  judgements: readonly Judgement[],
  by: string,
): Promise<vscode.Uri> {
  const uri = goldUri(document);
  const { text } = canonicalText(document.getText());
  const hash = await sha256(text);
  const at = new Date().toISOString();
  const op = newId();
  const { address, files } = filesOf(uri);
  await updateSidecar(files, address, (before) => {
    const gold = goldOf(comparison, judgements, by).map((draft): Annotation => {
      const id = guid('gold', ...[...draft.adjudication.from].sort()).replaceAll('-', '');
      const known = before.records.find((record) => record.id === id);
      const rev = (known?.rev ?? 0) + 1;
      const history = [...(known?.history ?? []), { rev, op, by, at, was: {} }];
      return { ...draft, id, rev, by, at, history };
    });
    const ids = new Set(gold.map(({ id }) => id));
    const header = {
      ...before.header,
      ...{ communique: FORMAT_VERSION, unit: 'utf16' as const, hash, length: text.length, annotator: 'gold' },
      ...VERSIONS,
    };
    return { ...before, header, records: [...before.records.filter(({ id }) => !ids.has(id)), ...gold] };
  });
  return uri;
}

function filesOf(uri: vscode.Uri): Pick<SidecarPlace, 'address' | 'files'> {
  return hostFiles(uri) ?? { address: uri.toString(), files: workspaceFiles };
}

async function readGold(uri: vscode.Uri): Promise<Sidecar> {
  // a text that is not saved has no place beside it
  if (uri.scheme === 'untitled') return EMPTY_SIDECAR;
  const { address, files } = filesOf(uri);
  return (await files.read(address)).map(parseSidecar).reduce<Sidecar>((all, one) => mergeSidecars(one, all), EMPTY_SIDECAR);
}
