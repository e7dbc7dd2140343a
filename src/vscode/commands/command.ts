import type { Deps } from '../deps';
import type { ReviewMode } from '../reviewing/reviewMode';
import type { PanelOptions } from '../trees/panelOptions';

/** What the commands work with. */
export interface CommandServices extends Deps {
  readonly options: PanelOptions;
  readonly review: ReviewMode;
}

/** A command of the palette: one file each, one line in `registerCommands.ts`, one entry under `contributes.commands`. */
export interface Command {
  readonly id: `communique.${string}`;
  /** Arguments are optional everywhere: given by a menu, a keybinding or a test, asked for from the palette. */
  readonly run: (services: CommandServices, ...args: unknown[]) => unknown;
}
