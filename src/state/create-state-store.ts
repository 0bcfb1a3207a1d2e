import type { StateStore } from '../conversation/state-store.ts';
import { forget } from './forget.ts';
import {
  allInstallations,
  findInstallation,
  noteOrganisation,
  organisationOf,
  removeInstallation,
  saveInstallation,
  workspacesOf,
} from './installations.ts';
import {
  closePoll,
  findPoll,
  hasSeenTexts,
  hasVoted,
  markUsed,
  openPoll,
  placePoll,
  unmarkUsed,
  usesOf,
  vote,
} from './polls.ts';
import { addReport, findReport, recentThreads, versionsOf } from './reports.ts';
import {
  addRequest,
  askerOf,
  cancelRequest,
  endRequest,
  findRequest,
  setPlace,
  setReport,
  takeRequest,
  unansweredRequests,
  waitingRequests,
} from './requests.ts';
import { addSpending, spentSince } from './spending.ts';
import type { Database } from './sql.ts';
import {
  addFact,
  factsOf,
  findThread,
  openThread,
  placesOf,
  placesShowing,
  placeThread,
  removePlace,
  setFollows,
  threadAt,
} from './threads.ts';
import { claim, endClaim, held, hold, saveSetting, settingsOf, settingsUnder, sweep } from './transient.ts';

/** The state store over either database: each method is one transaction. */
export function createStateStore(database: Database): StateStore {
  const { transaction } = database;
  return {
    accept: (request, keyUntil, newThread) =>
      transaction(async (sql) => {
        if (!(await claim(sql, request.dedupeKey, request.acceptedAt, keyUntil))) return false;
        if (newThread !== null) await openThread(sql, newThread);
        await addRequest(sql, request);
        return true;
      }),
    claim: (key, now, until) => transaction((sql) => claim(sql, key, now, until)),
    take: (id) => transaction((sql) => takeRequest(sql, id)),
    setPlace: (taken, place) => transaction((sql) => setPlace(sql, taken, place)),
    finish: (taken, state, keyUntil) =>
      transaction(async (sql) => {
        const ended = await endRequest(sql, taken, state);
        if (ended?.repeatable === true) await endClaim(sql, ended.dedupeKey, keyUntil);
        return ended !== null;
      }),
    cancel: (id) =>
      transaction(async (sql) => {
        const ended = await cancelRequest(sql, id);
        if (ended?.repeatable === true) await endClaim(sql, ended.dedupeKey, 0);
        return ended !== null;
      }),
    request: (id) => transaction((sql) => findRequest(sql, id)),
    unanswered: () => transaction(unansweredRequests),
    waiting: (team, user) => transaction((sql) => waitingRequests(sql, team, user)),
    saveReport: (request, report) =>
      transaction(async (sql) => {
        if (!(await setReport(sql, request, report.id))) return false;
        await addReport(sql, request.threadId, report);
        return true;
      }),
    askerOf: (reportId) => transaction((sql) => askerOf(sql, reportId)),
    report: (id) => transaction((sql) => findReport(sql, id)),
    versions: (threadId) => transaction((sql) => versionsOf(sql, threadId)),
    recent: (team, user, limit) => transaction((sql) => recentThreads(sql, team, user, limit)),
    spend: (request, costUsd, at) => transaction((sql) => addSpending(sql, request, costUsd, at)),
    spentSince: (team, user, since) => transaction((sql) => spentSince(sql, team, user, since)),
    thread: (id) => transaction((sql) => findThread(sql, id)),
    placeThread: (threadId, team, place, follows, reportId) =>
      transaction((sql) => placeThread(sql, threadId, team, place, follows, reportId)),
    placesOf: (threadId) => transaction((sql) => placesOf(sql, threadId)),
    placesShowing: (reportId) => transaction((sql) => placesShowing(sql, reportId)),
    removePlace: (team, place) => transaction((sql) => removePlace(sql, team, place)),
    threadAt: (team, channel, thread) => transaction((sql) => threadAt(sql, team, channel, thread)),
    setFollows: (team, place, follows) => transaction((sql) => setFollows(sql, team, place, follows)),
    addFact: (threadId, fact) => transaction((sql) => addFact(sql, threadId, fact)),
    facts: (threadId) => transaction((sql) => factsOf(sql, threadId)),
    openPoll: (poll) => transaction((sql) => openPoll(sql, poll)),
    placePoll: (id, channel, message) => transaction((sql) => placePoll(sql, id, channel, message)),
    vote: (pollId, user, choice) => transaction((sql) => vote(sql, pollId, user, choice)),
    hasVoted: (pollId, user) => transaction((sql) => hasVoted(sql, pollId, user)),
    hasSeenTexts: (threadId, user, pollId) => transaction((sql) => hasSeenTexts(sql, threadId, user, pollId)),
    closePoll: (id, at) => transaction((sql) => closePoll(sql, id, at)),
    poll: (id) => transaction((sql) => findPoll(sql, id)),
    markUsed: (use) => transaction((sql) => markUsed(sql, use)),
    unmarkUsed: (reportId) => transaction((sql) => unmarkUsed(sql, reportId)),
    usesOf: (threadId) => transaction((sql) => usesOf(sql, threadId)),
    hold: (id, value, until) => transaction((sql) => hold(sql, id, value, until)),
    held: (id, now) => transaction((sql) => held(sql, id, now)),
    settings: (scope) => transaction((sql) => settingsOf(sql, scope)),
    settingsUnder: (prefix) => transaction((sql) => settingsUnder(sql, prefix)),
    saveSettings: (scope, values) =>
      transaction(async (sql) => {
        for (const [name, value] of Object.entries(values)) await saveSetting(sql, scope, name, value);
      }),
    saveInstallation: (installation, at) => transaction((sql) => saveInstallation(sql, installation, at)),
    installation: (id) => transaction((sql) => findInstallation(sql, id)),
    installations: () => transaction(allInstallations),
    removeInstallation: (id, until) => transaction((sql) => removeInstallation(sql, id, until)),
    noteOrganisation: (workspace, organisation) => transaction((sql) => noteOrganisation(sql, workspace, organisation)),
    organisationOf: (workspace) => transaction((sql) => organisationOf(sql, workspace)),
    workspacesOf: (organisation) => transaction((sql) => workspacesOf(sql, organisation)),
    forget: (what) => transaction((sql) => forget(sql, what)),
    wouldForget: (what) => database.rehearse((sql) => forget(sql, what)),
    sweep: (now) => transaction((sql) => sweep(sql, now)),
    close: database.close,
  };
}
