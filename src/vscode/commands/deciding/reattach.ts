import * as vscode from 'vscode';
import { chosenItem } from '../../deciding/chosenItem';
import { selectedWords } from '../../deciding/selectedWords';
import type { Command } from '../command';
import { showMessage } from '../../showMessage';

/** Gives a decision whose words were lost its place again: the selected words, else the likeliest of the candidates. */
export const reattach: Command = {
  id: 'communique.reattach',
  async run(services, target) {
    const { active, decisions } = services;
    const items = (active.state && decisions.of(active.state.uri)?.items) ?? [];
    const lost = items.find(({ span, annotation }) => span === null && annotation !== null);
    const chosen = chosenItem(services, target ?? lost?.key);
    const annotation = chosen?.item.annotation;
    if (!chosen || !annotation) return;
    const [candidate] = chosen.item.candidates;
    const anchor = selectedWords(active)?.anchor ?? (candidate && chosen.decided.article.anchor(candidate));
    if (anchor) await decisions.decide(chosen.uri, [{ id: annotation.id, set: { anchor } }], `Re-attach “${chosen.label}”`);
    else void showMessage('information', vscode.l10n.t('Select the words that “{0}” is about, then re-attach it.', chosen.label));
  },
};
