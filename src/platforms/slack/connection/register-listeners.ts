import type { App } from '@slack/bolt';
import { hearButtons } from '../conversation/hear-buttons.ts';
import { hearCommands } from '../conversation/hear-commands.ts';
import { hearForms } from '../conversation/hear-forms.ts';
import { hearHome } from '../conversation/hear-home.ts';
import { hearMessages } from '../conversation/hear-messages.ts';
import { hearShortcuts } from '../conversation/hear-shortcuts.ts';
import type { Listening } from '../conversation/listening.ts';

/** Hears everything people do with the bot; acknowledges it before any work. */
export function registerListeners(app: App, listening: Listening): void {
  hearCommands(app, listening);
  hearButtons(app, listening);
  hearForms(app, listening);
  hearShortcuts(app, listening);
  hearMessages(app, listening);
  hearHome(app, listening);
}
