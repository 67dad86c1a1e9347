export { faultsOf, sayFault, type FieldFault, type FieldRule } from './field-faults';
