import type { HTTPReceiverOptions, Installation, InstallationStore, webApi } from '@slack/bolt';
import type { SlackAccess } from '../connection/read-slack-secrets.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../manifest.ts';
import type { Installations, WorkspaceInstallation } from './installations.ts';
import { deriveSecret } from './store-keys.ts';

type ManyAccess = Extract<SlackAccess, { kind: 'many' }>;

/** What Bolt's install pages (`/slack/install`, `/slack/oauth_redirect`) need. The state is signed and tied to the browser. */
export function installOptions(
  { clientId, clientSecret, keys }: ManyAccess,
  installations: Installations,
  clientOptions: webApi.WebClientOptions,
): Partial<HTTPReceiverOptions> {
  const { slackApiUrl } = clientOptions;
  return {
    clientId,
    clientSecret,
    stateSecret: deriveSecret(keys, 'state of an installation'),
    scopes: [...BASE_SCOPES, ...OPTIONAL_SCOPES],
    installationStore: toInstallationStore(installations),
    installerOptions: {
      clientOptions,
      ...(slackApiUrl === undefined
        ? {}
        : { authorizationUrl: new URL('/oauth/v2/authorize', slackApiUrl).href }),
      callbackOptions: {
        // Nothing of an organization's installation says which workspace's rooms may see what.
        async afterInstallation(installation, _options, _request, response) {
          if (isOfWorkspace(installation)) return true;
          response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
          response.end(REFUSED_ORGANIZATION);
          return false;
        },
      },
    },
  };
}

const REFUSED_ORGANIZATION =
  'Précis is installed in workspaces, not in a whole organization. Start again and choose one workspace.\n';

/** Installations as Bolt's library reads and writes them, also when it renews a token. */
function toInstallationStore(installations: Installations): InstallationStore {
  return {
    async storeInstallation(installation) {
      if (!isOfWorkspace(installation)) throw new Error(REFUSED_ORGANIZATION);
      await installations.put(installation.team.id, installation);
    },
    async fetchInstallation({ teamId }) {
      const installation = teamId === undefined ? null : await installations.get(teamId);
      if (installation === null) throw new Error(`the app is not installed in ${teamId}`);
      // The library writes renewed tokens into what it was given.
      return structuredClone<Installation>(installation) as Installation<'v1' | 'v2', false>;
    },
    async deleteInstallation({ teamId }) {
      if (teamId !== undefined) await installations.remove(teamId);
    },
  };
}

const isOfWorkspace = (installation: Installation): installation is WorkspaceInstallation =>
  installation.isEnterpriseInstall !== true && installation.team !== undefined;
