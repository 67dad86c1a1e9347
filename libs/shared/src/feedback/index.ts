export {
  daysForFeedback,
  fewestAnswers,
  ScaleQuestion,
  scaleQuestions,
  TextQuestion,
  textQuestions,
  type FeedbackAnswers,
} from './feedback';
export { answersShown, resultsOf } from './feedback-results';
export { feedbackIsOpen, reasonsNotToGiveFeedback, reasonsNotToReleaseFeedback, type FeedbackFacts } from './feedback-rules';
export {
  FeedbackForm,
  FeedbackLinkParams,
  FeedbackResultsView,
  FeedbackView,
  GiveFeedback,
  ReleaseFeedback,
  RoundFeedback,
} from './feedback.contract';
