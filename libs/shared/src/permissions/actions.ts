/** Everything that needs a permission. A route names one of these, is public, or asks for a signed-in person only. */
export const actions = [
  'person.read', 'person.invite', 'role.assign',
  'region.create', 'region.edit', 'coordinator.appoint',
  'round.open', 'round.edit', 'round.advance', 'round.readDraft', 'trainingSession.plan', 'participation.withdraw',
  'application.read', 'application.submit', 'application.decide',
  'initiative.read', 'initiative.edit', 'initiative.invite', 'invitation.answer',
  'participant.read', 'participant.edit',
  'sequence.read', 'sequence.plan', 'workshop.run',
  'registration.read', 'registration.register',
  'attendance.read', 'attendance.record',
  'material.read', 'material.writeNational', 'material.writeRegional', 'file.upload',
  'progress.readNational', 'progress.readRegion', 'progress.readInitiative',
  'mail.read', 'journal.read', 'system.read',
] as const;

export type Action = (typeof actions)[number];
