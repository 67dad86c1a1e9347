import { z } from 'zod';
import type { Action } from './actions';

/** Roles that a person can be assigned; whoever holds none is a visitor. */
export const Role = z.enum(['nationalTeam', 'coordinator', 'initiativeMember', 'funder', 'operator']);
export type Role = z.infer<typeof Role>;

/** What a role assignment is limited to. */
export type ScopeKind = 'everything' | 'region' | 'initiative';

/** Every role has one kind of scope. */
export const scopeKindOf: Readonly<Record<Role, ScopeKind>> = {
  nationalTeam: 'everything',
  coordinator: 'region',
  initiativeMember: 'initiative',
  funder: 'everything',
  operator: 'everything',
};

/** Who may do what; `docs/permissions.md` is made from it. */
export const grants: Readonly<Record<Role, readonly Action[]>> = {
  nationalTeam: [
    'region.create',
    'region.edit',
    'coordinator.appoint',
    'person.read',
    'person.invite',
    'role.assign',
    'round.open',
    'round.edit',
    'round.advance',
    'round.readDraft',
    'trainingSession.plan',
    'participation.withdraw',
    'application.read',
    'application.decide',
    'sequence.read',
    'initiative.read',
    'initiative.edit',
    'participant.read',
    'registration.read',
    'attendance.read',
    'material.read',
    'material.writeNational',
    'file.upload',
    'progress.readNational',
    'progress.readRegion',
    'progress.readInitiative',
    'mail.read',
    'journal.read',
  ],
  coordinator: [
    'region.edit',
    'person.read',
    'application.read',
    'application.submit',
    'sequence.read',
    'sequence.plan',
    'workshop.run',
    'initiative.read',
    'initiative.edit',
    'initiative.invite',
    'participant.read',
    'participant.edit',
    'registration.read',
    'registration.register',
    'attendance.read',
    'attendance.record',
    'material.read',
    'material.writeRegional',
    'file.upload',
    'progress.readRegion',
    'progress.readInitiative',
    'mail.read',
    'journal.read',
  ],
  initiativeMember: [
    'sequence.read',
    'initiative.read',
    'initiative.edit',
    'invitation.answer',
    'participant.read',
    'participant.edit',
    'registration.read',
    'registration.register',
    'material.read',
    'progress.readInitiative',
  ],
  funder: ['material.read'],
  operator: ['person.read', 'person.invite', 'role.assign', 'mail.read', 'system.read'],
};
