export { applicationStateLabels, participationStateLabels, regionKindLabels, roleLabels, roundStateLabels, trainingSessionKindLabels } from './round-labels';
