import type { Installation } from '@slack/bolt';
import { isCurrent, seal, unseal } from './seal.ts';
import type { StoreKeys } from './store-keys.ts';

const PLATFORM = 'slack';

/** One workspace's installation, as Slack's OAuth answered it. */
export type WorkspaceInstallation = Installation<'v2', false>;

interface Workspace {
  readonly platform: string;
  readonly workspace: string;
}

/** The part of the store that keeps installations. */
export interface SealedInstallations {
  installation(workspace: Workspace): Promise<string | null>;
  putInstallation(workspace: Workspace, sealed: string): Promise<void>;
  removeInstallation(workspace: Workspace): Promise<void>;
}

/** Where the bot is installed. What it reads once it remembers: a token is asked for with every call. */
export interface Installations {
  /** Null when the app is not installed there. @throws SetupError when it was sealed with another key. */
  get(team: string): Promise<WorkspaceInstallation | null>;
  put(team: string, installation: WorkspaceInstallation): Promise<void>;
  remove(team: string): Promise<void>;
}

export function createInstallations(store: SealedInstallations, keys: StoreKeys): Installations {
  const known = new Map<string, WorkspaceInstallation>();
  const put = async (team: string, installation: WorkspaceInstallation) => {
    const sealed = seal(keys, ownerOf(team), JSON.stringify(installation));
    await store.putInstallation({ platform: PLATFORM, workspace: team }, sealed);
    known.set(team, installation);
  };
  return {
    async get(team) {
      const remembered = known.get(team);
      if (remembered !== undefined) return remembered;
      const sealed = await store.installation({ platform: PLATFORM, workspace: team });
      if (sealed === null) return null;
      const installation = JSON.parse(unseal(keys, ownerOf(team), sealed)) as WorkspaceInstallation;
      if (isCurrent(keys, sealed)) known.set(team, installation);
      else await put(team, installation);
      return installation;
    },
    put,
    async remove(team) {
      known.delete(team);
      await store.removeInstallation({ platform: PLATFORM, workspace: team });
    },
  };
}

const ownerOf = (team: string): string => `${PLATFORM}/${team}`;
