import * as vscode from 'vscode';
import { displayText } from '../../views/displayText';
import { subjectsOf } from '../../views/subjects';
import type { ReviewItem } from '../../views/review/reviewItem';
import type { Deps } from '../deps';
import { ANY_DOCUMENT } from '../documents/anyDocument';
import { articleAt } from '../documents/articleAt';

const KIND = vscode.CodeActionKind.QuickFix.append('communique');

type Action = readonly [title: string, command: string, ...args: unknown[]];

/** The light bulb: what can be decided of the name or the words at the cursor, and what can be added of the words that are selected. */
export function registerDecisionActions({ store, decisions }: Deps): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ANY_DOCUMENT,
    {
      provideCodeActions(document, range) {
        const article = articleAt(store, document, range.start);
        const decided = article && decisions.of(article.state.uri);
        if (!decided) return [];
        if (!range.isEmpty) return ADDING.map(actionOf);
        const { items } = decided;
        for (const subject of subjectsOf(decided.context.analysis).at(article.offset)) {
          const record =
            'entity' in subject
              ? subject.entity.id
              : 'meeting' in subject
                ? subject.meeting.id
                : 'commitment' in subject
                  ? subject.commitment.id
                  : null;
          const item = record === null ? undefined : items.find((candidate) => candidate.record === record);
          if (item) return deciding(item).map(actionOf);
        }
        const lone = items.find(
          ({ record, span }) => record === null && span && span.start <= article.offset && article.offset <= span.end,
        );
        return lone ? deciding(lone).map(actionOf) : [];
      },
    },
    { providedCodeActionKinds: [KIND] },
  );
}

const ADDING: readonly Action[] = [
  ['Add as a Person', 'communique.addPerson'],
  ['Add as a Body', 'communique.addBody'],
  ['Add as an Office', 'communique.addOffice'],
  ['Add a Meeting Told by These Words…', 'communique.addMeeting'],
  ['Add a Commitment to Do This…', 'communique.addCommitment'],
  ['Note on These Words…', 'communique.note'],
];

/** Commands read the cursor themselves: a name is decided of as the mention at which it stands. */
function deciding({ about, annotation, finding, label, status }: ReviewItem): Action[] {
  const what = `“${displayText(label, 40)}”`;
  const names: Action[] = [
    [`Same Everywhere: ${what}`, 'communique.sameEverywhere'],
    [`Only Here: ${what}`, 'communique.onlyHere'],
  ];
  return [
    ...(status === 'accepted' ? [] : ([[`Accept ${what}`, 'communique.accept']] satisfies Action[])),
    ...(status === 'rejected' ? [] : ([[`Reject ${what}`, 'communique.reject']] satisfies Action[])),
    ...(about === 'name' && status !== 'rejected'
      ? ([[`Reject ${what} Only Here`, 'communique.reject', undefined, 'here']] satisfies Action[])
      : []),
    ...(finding ? ([[`Edit ${what}…`, 'communique.edit']] satisfies Action[]) : []),
    ...(finding && about === 'name'
      ? ([
          [`${what} Is the Same as…`, 'communique.merge'],
          [`These Words Are Not ${what}`, 'communique.split'],
        ] satisfies Action[])
      : []),
    ...(about === 'name' ? ([[`Add ${what} to Names…`, 'communique.addToNames']] satisfies Action[]) : []),
    ...(annotation?.about === 'name' ? names : []),
    ...(annotation ? ([[`Take Back the Decision on ${what}`, 'communique.withdraw']] satisfies Action[]) : []),
    [`Note on ${what}…`, 'communique.note'],
    [annotation?.flag ? `Take the Flag from ${what}` : `Flag ${what}`, 'communique.flag'],
  ];
}

function actionOf([title, command, ...args]: Action): vscode.CodeAction {
  const action = new vscode.CodeAction(title, KIND);
  action.command = { title, command, arguments: args };
  return action;
}
