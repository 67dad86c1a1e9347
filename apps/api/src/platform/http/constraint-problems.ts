import type { Problem } from '@kaskade/shared';

/** What it means to a person when a constraint of the database refuses a write. */
export const constraintProblems: Readonly<Record<string, Problem>> = {
  one_region_per_name: { code: 'REGION_NAME_TAKEN' },
  one_round_per_name: { code: 'ROUND_NAME_TAKEN' },
  one_person_per_email: { code: 'EMAIL_TAKEN' },
  one_current_role_per_scope: { code: 'ROLE_ALREADY_HELD' },
  one_application_per_region_and_round: { code: 'REGION_APPLIED_ALREADY' },
};
