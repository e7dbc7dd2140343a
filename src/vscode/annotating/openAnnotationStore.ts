import type * as vscode from 'vscode';
import { VERSIONS } from '../../annotations/versions';
import { AnnotationStore } from '../../store/annotationStore';
import type { Settings } from '../settings';
import { annotatorOf } from './annotatorOf';
import { keepBackups } from './keepBackups';
import { newId } from './newId';
import { placeOf } from './placeOf';
import { sha256 } from './sha256';

/** The store of what people decide, with the host behind its ports. */
export function openAnnotationStore(context: vscode.ExtensionContext, settings: Settings): AnnotationStore {
  return new AnnotationStore({
    now: () => Date.now(),
    newId,
    annotator: () => annotatorOf(context, settings),
    hash: sha256,
    place: placeOf,
    schedule: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return { dispose: () => clearTimeout(timer) };
    },
    ...keepBackups(context),
    versions: VERSIONS,
  });
}
