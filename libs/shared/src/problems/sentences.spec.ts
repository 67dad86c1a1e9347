import { problemCodes, say, type Problem, type ProblemCode } from './problem';

/** Every refusal there can be, each with what it says; a new code without a line here does not compile. */
const samples: { readonly [C in ProblemCode]: Omit<Extract<Problem, { code: C }>, 'code'> } = {
  INPUT_INVALID: { fields: [{ pointer: '/name', rule: 'required' }] },
  NOT_SIGNED_IN: {},
  FORBIDDEN: {},
  NOT_FOUND: {},
  VERSION_MISSING: {},
  VERSION_STALE: { current: 7 },
  IDEMPOTENCY_KEY_REUSED: {},
  TOO_MANY_REQUESTS: { seconds: 30 },
  DATABASE_AWAY: {},
  BODY_TOO_LARGE: { limitBytes: 50_000_000 },
  BODY_UNREADABLE: {},
  MEDIA_TYPE_NOT_ACCEPTED: { accepted: 'application/json' },
  FOREIGN_ORIGIN: {},
  ALREADY_EXISTS: {},
  STILL_IN_USE: {},
  FILE_KIND_REFUSED: { accepted: 'PDF' },
  RANGE_NOT_SATISFIABLE: { size: 10 },
  DISK_FULL: {},
  UNEXPECTED: {},
  SIGN_IN_FAILED: {},
  LINK_NOT_VALID: {},
  PASSWORD_TOO_COMMON: {},
  PASSWORD_WRONG: {},
  EMAIL_TAKEN: {},
  ROLE_ALREADY_HELD: {},
  ROLE_NEEDS_SCOPE: {},
  LAST_NATIONAL_TEAM_MEMBER: {},
  ROLE_ALREADY_ENDED: {},
  REGION_NAME_TAKEN: {},
  STATE_ONLY_IN_GERMANY: {},
  ROUND_NAME_TAKEN: {},
  ROUND_STATE_SKIPPED: { from: 'draft', to: 'training' },
  ROUND_OVER: { state: 'completed' },
  REASON_MISSING: {},
  ROUND_CALL_WINDOW_MISSING: {},
  ROUND_PLACES_MISSING: {},
  ROUND_REGIONAL_PHASE_MISSING: {},
  ROUND_CALL_STILL_RUNNING: { until: '2027-01-31' },
  ROUND_APPLICATIONS_UNDECIDED: { count: 2 },
  ROUND_WITHOUT_REGIONS: {},
  ROUND_SESSION_MISSING: { kind: 'kickoff' },
  ROUND_SEQUENCES_UNFINISHED: { count: 2 },
  ROUND_SESSION_STILL_AHEAD: { on: '2027-01-31' },
  ROUND_DATES_OUT_OF_ORDER: { earlier: 'callOpensOn', later: 'callClosesOn' },
  TRAINING_SESSION_OUTSIDE_ROUND: {},
  ROUND_FEWER_PLACES_THAN_ACCEPTED: { accepted: 3 },
  REGION_LEFT_ALREADY: {},
  CALL_CLOSED: { closedOn: '2027-01-31', opensOn: null },
  REGION_APPLIED_ALREADY: {},
  APPLICATION_NOT_A_DRAFT: {},
  APPLICATION_MOTIVATION_MISSING: { atLeast: 30 },
  APPLICATION_ALREADY_DECIDED: { state: 'declined' },
  SELECTION_OVER: {},
  INITIATIVE_NAME_TAKEN: {},
  OFFER_AGES_REVERSED: {},
  PARTICIPANT_EXISTS: {},
  INITIATIVE_INVITED_ALREADY: {},
  INVITATION_ANSWERED: { state: 'declined' },
  INVITATION_DEADLINE_PASSED: { on: '2027-01-31' },
  INVITATION_DEADLINE_BEFORE_TODAY: {},
  INVITATION_STATE_SKIPPED: { from: 'invited', to: 'completed' },
  REMINDER_SENT_TODAY: {},
  DROPPED_OUT_AFTER_LATER_WORKSHOP: { position: 2, workshopCount: 3 },
  SEQUENCE_NOT_OPEN: { roundState: 'draft' },
  SEQUENCE_PLANNED_ALREADY: {},
  SEQUENCE_NOT_PLANNED: {},
  WORKSHOP_COUNT_DIFFERS: { expected: 3, given: 2 },
  WORKSHOP_POSITION_MISSING: { position: 2 },
  WORKSHOP_BEFORE_PREVIOUS: { position: 2, previous: 1, previousOn: '2027-01-31' },
  WORKSHOP_PASSES_NEXT: { position: 1, next: 2, nextOn: '2027-01-31', shiftDays: 7 },
  WORKSHOP_DATE_UNCHANGED: {},
  WORKSHOP_STATE_SKIPPED: { from: 'planned', to: 'held' },
  WORKSHOP_CLOSED: { state: 'held' },
  WORKSHOP_PLACE_MISSING: {},
  WORKSHOP_LINK_MISSING: {},
  WORKSHOP_NOT_STARTED: { on: '2027-01-31', startsAt: '09:00' },
  ATTENDANCE_UNDECIDED: { count: 2 },
  MINUTES_MISSING: {},
  CAPACITY_BELOW_SEATS_TAKEN: { taken: 12 },
  REGISTRATION_NOT_OPEN: { state: 'planned' },
  REGISTRATION_OVER: {},
  REGISTERED_ALREADY: {},
  INITIATIVE_NOT_IN_SEQUENCE: {},
  INITIATIVE_NOT_EXPECTED: { missed: 1 },
  ADMISSION_BY_COORDINATOR_ONLY: {},
  REGISTRATION_CANCELLED: {},
  REGISTRATION_ATTENDED: {},
  ATTENDANCE_NOT_OPEN: { state: 'planned' },
  ATTENDANCE_TOO_EARLY: { on: '2027-01-31' },
  ATTENDANCE_STAYS_DECIDED: {},
  REGISTRATION_WAITING: {},
  WORKSHOP_FULL: { capacity: 12 },
  CLAIM_UNKNOWN: {},
  CLAIM_ID_REUSED: {},
  RELEASE_NEEDS_WORKSHOP: {},
  MATERIAL_ARCHIVED: {},
  FILE_UNKNOWN: {},
  FILE_EMPTY: {},
  MATERIAL_REGION_MISSING: {},
  FEEDBACK_BEFORE_HELD: {},
  FEEDBACK_RELEASED_ALREADY: {},
  FEEDBACK_NOBODY_TO_ASK: {},
  FEEDBACK_GIVEN_ALREADY: {},
  FEEDBACK_CLOSED: { closedOn: '2027-03-24' },
};

const refusals = Object.entries(samples).map(([code, facts]) => ({ code, ...facts }) as Problem);

const english = /\b(the|this|that|please|not|with|already|cannot|your|you|has|have|been|first|before|after)\b/i;
const german = /\b(der|das|diese|bitte|nicht|schon|Ihre|haben|wird|wurde|zuerst|oder|und|für)\b|[äöüß„“]/;

describe('Every refusal', () => {
  it('is among the samples', () => expect(refusals.map(({ code }) => code).sort()).toEqual([...problemCodes].sort()));

  it.each(refusals)('$code says in German and in English what is the matter, in whole sentences', (problem) => {
    const [de, en] = [say(problem, 'de'), say(problem, 'en')];

    expect(de).toMatch(/^[A-ZÄÖÜ„\d].*[.!?]$/s);
    expect(en).toMatch(/^[A-Z“\d].*[.!?]$/s);
    expect(de).not.toBe(en);
    expect(de).not.toMatch(english);
    expect(en.replace(/“|”/g, '')).not.toMatch(german);
    expect(`${de}${en}`).not.toMatch(/undefined|null|NaN|\[object|_/);
  });

  it('speaks politely in German, and without the words of programmers', () => {
    const sentences = refusals.map((problem) => say(problem, 'de'));

    expect(
      sentences.filter((sentence) => /\b(du|dein|deine|dir)\b|ungültig|Fehler|invalid|ID\b|Feld \/|Server|Request/.test(sentence)),
    ).toEqual([]);
  });

  it('names days with their weekday', () => {
    expect(say({ code: 'CALL_CLOSED', closedOn: '2027-01-31', opensOn: null }, 'de')).toContain('Sonntag, 31. Januar 2027');
    expect(say({ code: 'CALL_CLOSED', closedOn: null, opensOn: '2027-01-31' }, 'en')).toMatch(/Sunday,? 31 January 2027/);
    expect(say({ code: 'CALL_CLOSED', closedOn: null, opensOn: null }, 'en')).toBe('This round is not open for applications.');
  });

  it('counts one as one and more as more', () => {
    expect(say({ code: 'ROUND_APPLICATIONS_UNDECIDED', count: 1 }, 'de')).toBe('Über eine Bewerbung ist noch nicht entschieden.');
    expect(say({ code: 'ROUND_APPLICATIONS_UNDECIDED', count: 3 }, 'en')).toBe('3 applications are still undecided.');
  });
});
