import { UserError } from '../core/errors.ts';
import type { AccountUsage } from '../usage-store.ts';
import type { Outside } from './outside.ts';
import type { AddSubcommand } from './subcommand.ts';
import { withStore } from './with-store.ts';

interface UsageOptions {
  readonly days?: string;
  readonly json?: boolean;
}

const DEFAULT_DAYS = 7;
const MAX_DAYS = 3_660;

/** What models used: `precis usage`. */
export function addUsage(add: AddSubcommand, outside: Outside): void {
  add<UsageOptions>(null, 'usage', 'tokens that a model used, by day and workspace', (_args, options) =>
    withStore(outside, options, async (store, { settings }) => {
      const days = parseDays(options.days);
      const { timeZone } = settings.display;
      const today = outside.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
      const rows = await store.usage.tokenUsage(today.subtract({ days: days - 1 }).toString());
      const print = options.json === true ? toJson : toText;
      const lines = rows.map((row) => print(row, settings.model.tokensPerDay));
      const nothing = options.json === true ? '' : `No model was asked in the last ${days} days.\n`;
      outside.stdout.write(lines.length === 0 ? nothing : `${lines.join('\n')}\n`);
      return 0;
    }),
  )
    .option('--days <number>', `how many days, today among them (default: ${DEFAULT_DAYS})`)
    .option('--json', 'print one JSON object a line');
}

function parseDays(typed: string | undefined): number {
  const days = typed === undefined ? DEFAULT_DAYS : Number(typed);
  if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS) return days;
  throw new UserError(
    'E07',
    `"${typed}" is no number of days.`,
    `Write a whole number from 1 to ${MAX_DAYS}.`,
  );
}

function toJson({ day, workspace: { platform, workspace }, ...used }: AccountUsage): string {
  return JSON.stringify({ day, workspace: `${platform}/${workspace}`, ...used });
}

/** `2026-11-29  slack/T1  12 calls, 14,032 tokens in, 980 out: 8 % of 200,000 a day`. */
function toText(row: AccountUsage, cap: number): string {
  const { day, workspace, calls, tokensIn, tokensOut, reserved } = row;
  const spent = tokensIn + tokensOut + reserved;
  const share = cap === 0 ? 100 : Math.round((100 * spent) / cap);
  const open = reserved === 0 ? '' : `, ${show(reserved)} set aside`;
  const counted = `${show(calls)} ${calls === 1 ? 'call' : 'calls'}, ${show(tokensIn)} tokens in, ${show(tokensOut)} out`;
  return `${day}  ${workspace.platform}/${workspace.workspace}  ${counted}${open}: ${share} % of ${show(cap)} a day`;
}

const show = (number: number): string => number.toLocaleString('en');
