export { FederalState, federalStateByName, federalStateNames } from './federal-state';
export {
  CoordinatorList,
  CoordinatorView,
  Country,
  CreateRegion,
  EditRegion,
  RegionKind,
  RegionPage,
  RegionParams,
  RegionQuery,
  RegionView,
} from './region.contract';
