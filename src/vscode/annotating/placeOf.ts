import { hostFiles } from '#hostFiles';
import * as vscode from 'vscode';
import type { AnnotationPorts } from '../../store/annotating/annotationPorts';
import { isSidecarName } from '../../store/annotating/sidecarName';
import { sidecarOf } from './sidecarOf';
import { workspaceFiles } from './workspaceFiles';

/** Where the decisions about a document are kept: beside it, if that is a place where files can be. */
export function placeOf(address: string): ReturnType<AnnotationPorts['place']> {
  const uri = vscode.Uri.parse(address);
  if (uri.scheme === 'untitled') return 'memory';
  const writable = vscode.workspace.fs.isWritableFileSystem(uri.scheme);
  // a document with a query is another view of a file: a version of it in git, say
  if (writable === undefined || uri.query !== '' || isSidecarName(uri.path)) return 'none';
  const sidecar = sidecarOf(uri);
  return hostFiles(sidecar) ?? { address: sidecar.toString(), files: workspaceFiles, writable };
}
