/** What a browser is shown at the end of an installation. */
export interface InstallPage {
  readonly status: number;
  readonly text: string;
}

/** Where the install page sends people, and the cookie that says whose browser it is. */
export async function openInstallPage(origin: string) {
  const page = await fetch(`${origin}/slack/install`);
  const html = await page.text();
  const href = /href="([^"]+oauth[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return {
    authorizeUrl: new URL(href),
    cookie: (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  };
}

/** Goes through an installation as a person does in one browser; Slack hands out `code`. */
export async function installInSlack(
  origin: string,
  code: string,
  change: { readonly state?: string; readonly cookie?: string } = {},
): Promise<InstallPage> {
  const { authorizeUrl, cookie } = await openInstallPage(origin);
  const state = change.state ?? authorizeUrl.searchParams.get('state') ?? '';
  const back = new URL(`${origin}/slack/oauth_redirect`);
  back.search = new URLSearchParams({ code, state }).toString();
  const answer = await fetch(back, { headers: { cookie: change.cookie ?? cookie } });
  return { status: answer.status, text: await answer.text() };
}
