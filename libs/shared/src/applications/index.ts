export {
  ApplicationPage,
  ApplicationParams,
  ApplicationQuery,
  ApplicationState,
  ApplicationView,
  DecideApplication,
  Decision,
  EditApplication,
  StartApplication,
  WithdrawApplication,
} from './application.contract';
export {
  reasonsNotToApply,
  reasonsNotToDecide,
  reasonsNotToEditApplication,
  reasonsNotToSubmit,
  reasonsNotToWithdraw,
  withdrawalNeedsReason,
  shortestMotivation,
  stateAfter,
} from './application-rules';
