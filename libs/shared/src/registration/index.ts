export { RegistrationState } from './registration';
export { CancelRegistration, RegisterPerson, RegistrationList, RegistrationParams, RegistrationView } from './registration.contract';
