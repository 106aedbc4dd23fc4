import { agentsSessionsRename, agentsSessionsSetStatus } from './agent-sessions.ts';
import { appsConnectionsOpen, appsManifestValidate } from './apps.ts';
import { assistantSetStatus, assistantSetSuggestedPrompts, assistantSetTitle } from './assistant.ts';
import { chatDelete, chatUpdate } from './chat-change.ts';
import { chatGetPermalink, chatPostEphemeral, chatPostMessage } from './chat-post.ts';
import { chatAppendStream, chatStartStream, chatStopStream } from './chat-stream.ts';
import {
  conversationsHistory,
  conversationsInfo,
  conversationsJoin,
  conversationsList,
  conversationsMembers,
  conversationsOpen,
  conversationsReplies,
} from './conversations.ts';
import type { Method } from './define-method.ts';
import { filesCompleteUploadExternal, filesGetUploadUrlExternal } from './files.ts';
import { authTest, botsInfo, teamInfo, usersInfo } from './identity.ts';
import { oauthV2Access } from './oauth.ts';
import { reactionsAdd } from './reactions.ts';
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './views.ts';

/** The Web API as far as it is here, by name. Anything else answers `unknown_method`. */
export const methods: ReadonlyMap<string, Method> = new Map(
  [
    agentsSessionsRename,
    agentsSessionsSetStatus,
    appsConnectionsOpen,
    appsManifestValidate,
    assistantSetStatus,
    assistantSetSuggestedPrompts,
    assistantSetTitle,
    authTest,
    botsInfo,
    chatAppendStream,
    chatDelete,
    chatGetPermalink,
    chatPostEphemeral,
    chatPostMessage,
    chatStartStream,
    chatStopStream,
    chatUpdate,
    conversationsHistory,
    conversationsInfo,
    conversationsJoin,
    conversationsList,
    conversationsMembers,
    conversationsOpen,
    conversationsReplies,
    filesCompleteUploadExternal,
    filesGetUploadUrlExternal,
    oauthV2Access,
    reactionsAdd,
    teamInfo,
    usersInfo,
    viewsOpen,
    viewsPublish,
    viewsPush,
    viewsUpdate,
  ].map((method) => [method.name, method]),
);
