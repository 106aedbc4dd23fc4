import { webApi } from '@slack/bolt';
import { SetupError } from '../../../core/errors.ts';

/** A refused token and a Slack that cannot be reached are the operator's to mend; anything else stays what it is. */
export function toSetupError(error: unknown, setting: string): unknown {
  if (error instanceof webApi.WebAPIPlatformError) {
    return new SetupError(
      setting,
      `Slack refuses ${setting} (${error.data.error}).`,
      'Reinstall the app at https://api.slack.com/apps and set the token it shows in the environment.',
      { cause: error },
    );
  }
  if (error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError) {
    return new SetupError(
      'network',
      `Slack cannot be reached (${reasonOf(error)}).`,
      'Check the network, a proxy or firewall between this machine and slack.com, then start again.',
      { cause: error },
    );
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return new SetupError(
      'slack.port',
      'Something else listens on the port of the setting slack.port.',
      'Stop it, or choose another port in config/precis.yaml.',
      { cause: error },
    );
  }
  return error;
}

/** `ENOTFOUND` says more than the "fetch failed" it is wrapped in. */
function reasonOf(error: webApi.WebAPIRequestError | webApi.WebAPIHTTPError): string {
  if (error instanceof webApi.WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  const { cause } = error.original;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.original.message;
}
