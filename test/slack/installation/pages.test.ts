import { describe, expect, it } from 'vitest';
import { installedPage, installPage, notInstalledPage } from '../../../src/slack/installation/pages.ts';

describe('the pages of an installation', () => {
  it('show names and addresses as text, whatever stands in them', () => {
    const page = installedPage(
      '<img src=x onerror="alert(1)"> & Sons',
      { url: 'https://x.example/?a="b"', label: 'Go' },
      false,
    );
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Sons');
    expect(page).toContain('href="https://x.example/?a=&quot;b&quot;"');
    expect(page).not.toContain('<img');
  });

  it('say what comes next', () => {
    expect(installPage('https://slack.com/oauth/v2/authorize?scope=a&state=b')).toContain(
      '<a href="https://slack.com/oauth/v2/authorize?scope=a&amp;state=b">Add to Slack</a>',
    );
    expect(installedPage('Mill', null, true)).toContain(
      'It is installed for the organisation <strong>Mill</strong>. An administrator now adds it to the workspaces',
    );
    expect(notInstalledPage('It was cancelled.', '/slack/install')).toContain(
      '<a href="/slack/install">Start again</a>',
    );
  });

  it('bring nothing from elsewhere and run nothing', () => {
    for (const page of [installPage('https://slack.com/'), notInstalledPage('No.', '/x')])
      expect(page).not.toMatch(/<script|src=|@import|url\(/u);
  });
});
