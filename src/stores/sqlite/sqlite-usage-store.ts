import type { AccountUsage, TokenAccount, TokenUse, UsageStore } from '../../usage-store.ts';
import type { Connection } from './connection.ts';

interface UsageRow {
  readonly day: string;
  readonly platform: string;
  readonly workspace: string;
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly reserved: number;
}

const COLUMNS = 'day, platform, workspace, calls, tokens_in AS tokensIn, tokens_out AS tokensOut, reserved';

/** What models used, on the same file as the corpus: every method is one transaction of its `Connection`. */
export class SqliteUsageStore implements UsageStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  reserveTokens(account: TokenAccount, tokens: number, cap: number) {
    return this.#connection.write(() => {
      const row = this.#connection
        .query<UsageRow>(
          `SELECT ${COLUMNS} FROM token_usage WHERE day = ? AND platform = ? AND workspace = ?`,
        )
        .get(...keyOf(account));
      const spent = row === undefined ? 0 : row.tokensIn + row.tokensOut + row.reserved;
      if (spent + tokens > cap) return false;
      this.#add(account, { calls: 0, tokensIn: 0, tokensOut: 0 }, tokens);
      return true;
    });
  }

  settleTokens(account: TokenAccount, reserved: number, used: TokenUse) {
    return this.#connection.write(() => this.#add(account, used, -reserved));
  }

  tokenUsage(since: string): Promise<readonly AccountUsage[]> {
    return this.#connection.read(() =>
      this.#connection
        .query<UsageRow>(
          `SELECT ${COLUMNS} FROM token_usage WHERE day >= ? ORDER BY day DESC, platform, workspace`,
        )
        .all(since)
        .map(({ platform, workspace, ...rest }) => ({ ...rest, workspace: { platform, workspace } })),
    );
  }

  #add(account: TokenAccount, { calls, tokensIn, tokensOut }: TokenUse, reserved: number): void {
    this.#connection
      .query(
        `INSERT INTO token_usage (day, platform, workspace, calls, tokens_in, tokens_out, reserved)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (day, platform, workspace) DO UPDATE SET
           calls = calls + excluded.calls,
           tokens_in = tokens_in + excluded.tokens_in,
           tokens_out = tokens_out + excluded.tokens_out,
           reserved = MAX(0, reserved + excluded.reserved)`,
      )
      .run(...keyOf(account), calls, tokensIn, tokensOut, reserved);
  }
}

const keyOf = ({ day, workspace }: TokenAccount) => [day, workspace.platform, workspace.workspace] as const;
