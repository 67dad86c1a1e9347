export {
  applicationStateLabels,
  participationStateLabels,
  regionKindLabels,
  roleLabels,
  roundStateLabels,
  trainingSessionKindLabels,
} from './round-labels';
export { claimChannelLabels, presenceLabels } from './attendance-labels';
export { invitationStateLabels } from './initiative-labels';
export { mailStateLabels } from './mail-labels';
export {
  materialAudienceLabels,
  materialKindLabels,
  materialLanguageLabels,
  materialReleaseLabels,
  materialStageLabels,
} from './material-labels';
export { regionStepStateLabels, stepStandingLabels } from './progress-labels';
export { registrationStateLabels } from './registration-labels';
export { deliveryModeLabels, workshopStateLabels } from './workshop-labels';
