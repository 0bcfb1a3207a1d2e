import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPReceiverOptions, Installation, webApi } from '@slack/bolt';
import { StoreError } from '../../domain/errors.ts';
import { refusalOf } from '../delivery/refusal.ts';
import type { KeptInstallations } from './kept-installations.ts';
import { installedPage, installPage, type Link, notInstalledPage, PAGE_HEADERS } from './pages.ts';
import { SCOPES } from './scopes.ts';

/** The app's own name and secrets, as "Basic Information" shows them; the state secret is ours. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

/** What to open in the browser to install the bot, and where Slack sends the person back to: the app's redirect URL. */
export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/**
 * Bolt's OAuth flow with pages of ours. That the person who comes back is the one who left is checked by Bolt: a signed
 * state in the address and in a cookie, ten minutes long. One that started elsewhere has none, and is refused.
 */
export function installFlow(
  { clientId, clientSecret, stateSecret }: AppCredentials,
  installations: KeptInstallations,
  clientOptions: webApi.WebClientOptions,
): Partial<HTTPReceiverOptions> {
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...SCOPES],
    installationStore: installations,
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      clientOptions,
      renderHtmlForInstallPath: installPage,
      installPathOptions: {
        async beforeRedirection(_request, response) {
          for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
          return true;
        },
      },
      callbackOptions: {
        success: (installation, _options, _request, response) =>
          show(
            response,
            200,
            installedPage(nameOf(installation), nextFor(installation), isForOrganisation(installation)),
          ),
        failure: (error, _options, _request: IncomingMessage, response) => {
          const { status, sentence } = told(error);
          show(response, status, notInstalledPage(sentence, INSTALL_PATH));
        },
      },
    },
  };
}

function show(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, PAGE_HEADERS).end(page);
}

function isForOrganisation({ isEnterpriseInstall }: Installation): boolean {
  return isEnterpriseInstall === true;
}

function nameOf({ team, enterprise }: Installation): string {
  return team?.name ?? enterprise?.name ?? 'your Slack';
}

/** The workspace in the browser, or where an administrator gives the app to the workspaces of the organisation. */
function nextFor({ team, enterpriseUrl, appId }: Installation): Link | null {
  if (team !== undefined) return { url: `https://app.slack.com/client/${team.id}`, label: 'Open Slack' };
  if (enterpriseUrl === undefined || appId === undefined) return null;
  return {
    url: `${enterpriseUrl}manage/organization/apps/profile/${appId}/workspaces/add`,
    label: 'Choose the workspaces',
  };
}

/** By code alone: what a vendor says of it helps nobody here, and is in the log. */
function told(error: Error & { readonly code?: string }): { readonly status: number; readonly sentence: string } {
  if (error instanceof StoreError) return { status: 503, sentence: NOT_KEPT };
  switch (error.code) {
    case 'slack_oauth_installer_authorization_error':
      return { status: 400, sentence: 'It was cancelled in Slack. Nothing was installed and nothing is kept.' };
    case 'slack_oauth_invalid_state':
    case 'slack_oauth_missing_state':
      return { status: 400, sentence: STATE };
    case 'slack_oauth_missing_code':
      return { status: 400, sentence: 'Slack sent nothing to install with. Start again.' };
    default:
      if (refusalOf(error) !== null) return { status: 400, sentence: REFUSED };
      // Every failure of Slack's client begins so.
      return error.code?.startsWith('slack_webapi_')
        ? { status: 502, sentence: UNREACHABLE }
        : { status: 500, sentence: BROKEN };
  }
}

const STATE =
  'This page belongs to another browser, or it took longer than ten minutes. Start again, and allow it in the same browser.';
const REFUSED =
  'Slack did not take the installation: the link may have been used before. Start again; if that does not help, tell whoever runs CRM Agent for you.';
const BROKEN =
  'Something broke on our side. Start again in a minute; if that does not help, tell whoever runs CRM Agent for you.';
const UNREACHABLE = 'Slack did not answer. Wait a minute and start again.';
const NOT_KEPT =
  'Slack has allowed it, but CRM Agent could not keep it. Start again in a minute; if that does not help, tell whoever runs CRM Agent for you.';
