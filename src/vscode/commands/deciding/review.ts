import * as vscode from 'vscode';
import { analysedArticle } from '../analysedArticle';
import type { Command } from '../command';
import { showMessage } from '../../showMessage';

/** Puts up what is undecided, one by one, each with a key to decide. */
export const startReview: Command = {
  id: 'communique.startReview',
  async run(services) {
    if (!analysedArticle(services)) return;
    if (!(await services.review.start())) void showMessage('information', vscode.l10n.t('Everything in this text is decided.'));
  },
};

export const stopReview: Command = {
  id: 'communique.stopReview',
  run({ review }) {
    review.stop();
  },
};

export const reviewNext: Command = {
  id: 'communique.reviewNext',
  async run({ review }) {
    await review.step(true);
  },
};

export const reviewPrevious: Command = {
  id: 'communique.reviewPrevious',
  async run({ review }) {
    await review.step(false);
  },
};

/** By position in the text, or the least sure first. */
export const orderReview: Command = {
  id: 'communique.orderReview',
  async run({ options }) {
    await options.orderReview(options.reviewOrder === 'position' ? 'confidence' : 'position');
  },
};
