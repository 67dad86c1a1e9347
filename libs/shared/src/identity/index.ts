export {
  AppointCoordinator,
  AssignRole,
  EditPerson,
  EndRole,
  InvitePerson,
  PersonPage,
  PersonParams,
  PersonQuery,
  PersonView,
  RoleAssignmentParams,
  RoleAssignmentView,
} from './person.contract';
export { reasonsNotToEndRole, type EndingFacts } from './role-rules';
export {
  ChangePassword,
  DemoAccount,
  LinkToken,
  OwnRole,
  RequestSignInLink,
  SessionView,
  SetPasswordByLink,
  shortestPassword,
  SignIn,
  SignInList,
  SignInParams,
  SignInView,
  UseSignInLink,
} from './session.contract';
