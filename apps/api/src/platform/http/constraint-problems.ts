import type { Problem } from '@kaskade/shared';

/** What it means to a person when a constraint of the database refuses a write. */
export const constraintProblems: Readonly<Record<string, Problem>> = {
  one_region_per_name: { code: 'REGION_NAME_TAKEN' },
  state_only_in_germany: { code: 'STATE_ONLY_IN_GERMANY' },
  role_ends_after_it_begins: { code: 'INPUT_INVALID', fields: [{ pointer: '/validUntil', rule: 'endsBeforeItStarts' }] },
  one_round_per_name: { code: 'ROUND_NAME_TAKEN' },
  // compared on the clock the end lies later; only where summer time begins in between it does not
  workshop_ends_after_it_starts: { code: 'INPUT_INVALID', fields: [{ pointer: '/endsAt', rule: 'endsBeforeItStarts' }] },
  one_person_per_email: { code: 'EMAIL_TAKEN' },
  one_current_role_per_scope: { code: 'ROLE_ALREADY_HELD' },
  one_application_per_region_and_round: { code: 'REGION_APPLIED_ALREADY' },
  one_initiative_per_name_and_region: { code: 'INITIATIVE_NAME_TAKEN' },
  one_participant_per_email_and_initiative: { code: 'PARTICIPANT_EXISTS' },
  one_invitation_per_initiative_and_sequence: { code: 'INITIATIVE_INVITED_ALREADY' },
  one_workshop_per_position: { code: 'SEQUENCE_PLANNED_ALREADY' },
  one_registration_per_person_and_workshop: { code: 'REGISTERED_ALREADY' },
  attendance_claims_pkey: { code: 'CLAIM_ID_REUSED' },
};
