import { RULE_STAGES, type RuleText } from '../../src/extraction/rules';

/** The page that lists every rule by stage, as Markdown. */
export function rulesPage(): string {
  const stages = RULE_STAGES.map(({ title, rules }) => `## ${title}\n\n${rules.map(entryOf).join('\n')}\n`);
  return `# The rules\n\n${PREFACE}\n\n${stages.join('\n')}`;
}

const PREFACE = `Generated from the rules themselves by the build: change a rule's \`definition\` or \`example\`, not this page.
Every mention and record of an analysis carries the \`id\` of the rule that found it.
What a rule is worth: \`npm run evaluate -- --without ID\`.`;

const entryOf = ({ id, definition, example }: RuleText): string => `- \`${id}\`: ${oneLine(definition)}\n  - ${codeOf(oneLine(example))}`;

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** As code, so that braces and asterisks of an example stand as they are. */
const codeOf = (words: string): string => (words.includes('`') ? `\`\` ${words} \`\`` : `\`${words}\``);
