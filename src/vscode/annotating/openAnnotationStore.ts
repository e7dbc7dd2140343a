import type * as vscode from 'vscode';
import { AnnotationStore } from '../../store/annotationStore';
import type { Settings } from '../settings';
import { annotatorOf } from './annotatorOf';
import { newId } from './newId';

/** The store of what people decide, with the host behind its ports. */
export function openAnnotationStore(context: vscode.ExtensionContext, settings: Settings): AnnotationStore {
  return new AnnotationStore({ now: () => Date.now(), newId, annotator: () => annotatorOf(context, settings) });
}
