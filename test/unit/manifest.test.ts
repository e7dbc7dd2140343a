import { assert } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { HIGHLIGHT_KINDS } from '../../src/views/highlights';

const { contributes } = manifest;
const sources = readdirSync('src/vscode', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/vscode/${name}`, 'utf8'))
  .join('\n');

/** Every match of a pattern's first group in the sources of the edge, once each, sorted. */
function found(pattern: RegExp): string[] {
  return [...new Set([...sources.matchAll(pattern)].map((match) => match[1]!))].sort();
}

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly markdownDescription: string;
}
const properties = contributes.configuration.flatMap((category) => Object.entries<Setting>(category.properties));

describe('the manifest', () => {
  it('declares exactly the settings that the code reads', () => {
    const settings = readFileSync('src/vscode/settings.ts', 'utf8');
    const read = [...settings.matchAll(/'((?:analysis|highlight|semanticTokens|hover|outline|occurrences|annotations)\.\w+)'/g)].map(
      (match) => match[1]!,
    );
    assert.sameMembers(
      [...new Set(read)].map((key) => `communique.${key}`),
      properties.map(([key]) => key),
    );
  });

  it('has at most twenty settings, each with a scope, an order, a default and a description', () => {
    assert.isAtMost(properties.length, 20);
    for (const [key, property] of properties) {
      assert.property(property, 'default', key);
      assert.include(['window', 'resource', 'application', 'machine'], property.scope, key);
      assert.isNumber(property.order, key);
      assert.isNotEmpty(property.markdownDescription, key);
    }
  });

  it('restricts settings that exist', () => {
    const keys = properties.map(([key]) => key);
    for (const key of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations) assert.include(keys, key);
  });

  it('reads the configuration in one place', () => {
    assert.deepEqual(found(/(workspace\.getConfiguration)/g), ['workspace.getConfiguration']);
    assert.lengthOf([...sources.matchAll(/workspace\.getConfiguration/g)], 1);
  });

  it('declares every command that the code registers or offers', () => {
    const declared = contributes.commands.map(({ command }) => command);
    const registered = [
      ...found(/registerCommand\(\s*'(communique\.\w+)'/g),
      ...found(/\bid: '(communique\.\w+)',\n\s{0,4}(?:async )?run\(/g),
      ...found(/\bcommand: '(communique\.\w+)'/g),
    ];
    const offered = [contributes.menus, contributes.keybindings, contributes.viewsWelcome].flatMap((part) =>
      [...JSON.stringify(part).matchAll(/(?:"command":"|\(command:)(communique\.\w+)/g)].map((match) => match[1]!),
    );
    assert.isAtLeast(registered.length, 10);
    for (const id of [...registered, ...offered]) assert.include(declared, id);
  });

  it('names every command in one way', () => {
    for (const { category, title } of contributes.commands) {
      assert.equal(category, 'Communiqué');
      assert.match(title, /^[A-Z]/);
    }
  });

  it('registers every command that it declares', () => {
    for (const { command } of contributes.commands) assert.include(sources, `'${command}'`, command);
  });

  it('gives every key a condition and no two commands one key', () => {
    for (const { command, when } of contributes.keybindings) assert.isNotEmpty(when, command);
    const keys = contributes.keybindings.map(({ key }) => key);
    assert.lengthOf(new Set(keys), keys.length);
  });

  it('has a colour for every kind, in all four sorts of theme', () => {
    const ids = contributes.colors.map(({ id }) => id);
    for (const kind of HIGHLIGHT_KINDS) assert.include(ids, `communique.${kind}`);
    for (const { id, defaults } of contributes.colors)
      for (const theme of ['dark', 'light', 'highContrast', 'highContrastLight'] as const)
        assert.match(defaults[theme], /^#[\dA-F]{6}(?:[\dA-F]{2})?$/i, `${id} in ${theme}`);
  });

  it('has lines that can be seen: at least 3 to 1 against the backgrounds of the default themes', () => {
    const backgrounds = { dark: '#1F1F1F', light: '#FFFFFF', highContrast: '#000000', highContrastLight: '#FFFFFF' } as const;
    for (const { id, defaults } of contributes.colors.filter((color) => !color.id.endsWith('Background')))
      for (const [theme, background] of Object.entries(backgrounds))
        assert.isAtLeast(contrast(defaults[theme as keyof typeof backgrounds], background), 3, `${id} in ${theme}`);
  });

  it('declares a token type for every kind', () => {
    const wanted = HIGHLIGHT_KINDS.map((kind) => `communique-${kind}`);
    assert.sameMembers(
      contributes.semanticTokenTypes.map(({ id }) => id),
      wanted,
    );
    assert.sameMembers(Object.keys(contributes.semanticTokenScopes[0]!.scopes), wanted);
  });

  it('has a switch for every kind', () => {
    const kinds = properties.find(([key]) => key === 'communique.highlight.kinds')?.[1];
    assert.sameMembers(Object.keys(kinds?.default as object), [...HIGHLIGHT_KINDS]);
  });
});

/** Contrast ratio of two `#RRGGBB` colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = parseInt(color.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
