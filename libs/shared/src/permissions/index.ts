export { actions, type Action } from './actions';
export { can, scopeOf, type Actor, type HeldRole, type Owned, type Scope } from './can';
export { grants, Role, scopeKindOf, type ScopeKind } from './roles';
