import { z } from 'zod';
import { Instant, LocalDate, Name, PageQuery, pageOf, Paragraphs, PersonId, RegionId, RoleAssignmentId, Text, WebAddress } from '../kernel';
import { FederalState } from './federal-state';

/** Kinds of network that take part as a region. */
export const RegionKind = z.enum(['mint_region', 'zdi_network', 'mint_cluster', 'network']);
export type RegionKind = z.infer<typeof RegionKind>;

/** Countries whose networks take part (Austria since 2023/24), by ISO 3166-1. */
export const Country = z.enum(['DE', 'AT', 'CH']);
export type Country = z.infer<typeof Country>;

export const RegionView = z
  .object({
    id: RegionId,
    regionId: RegionId,
    name: Text(200),
    kind: RegionKind,
    country: Country,
    state: FederalState.nullable(),
    states: z.array(FederalState),
    city: Text(200).nullable(),
    host: Text(200).nullable(),
    website: Text(2000).nullable(),
    sourceUrl: Text(2000).nullable(),
    about: Text(4000).nullable(),
    coordinatorCount: z.number().int(),
    roundCount: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'RegionView' });
export type RegionView = z.infer<typeof RegionView>;

export const RegionPage = pageOf(RegionView, 'RegionPage');

export const RegionQuery = PageQuery.extend({ state: FederalState.optional(), kind: RegionKind.optional() });
export type RegionQuery = z.infer<typeof RegionQuery>;

const details = {
  name: Name(),
  kind: RegionKind,
  country: Country,
  state: FederalState.nullable(),
  states: z.array(FederalState).max(4),
  city: Name().nullable(),
  host: Name().nullable(),
  website: WebAddress.nullable(),
  about: Paragraphs().nullable(),
};

export const CreateRegion = z.strictObject(details).meta({ id: 'CreateRegion' });
export type CreateRegion = z.infer<typeof CreateRegion>;

export const EditRegion = z.strictObject(details).partial().meta({ id: 'EditRegion' });
export type EditRegion = z.infer<typeof EditRegion>;

export const RegionParams = z.strictObject({ id: RegionId });
export type RegionParams = z.infer<typeof RegionParams>;

/** An appointment: who coordinates a region, from when, until when. */
export const CoordinatorView = z
  .object({
    id: RoleAssignmentId,
    regionId: RegionId,
    personId: PersonId,
    givenName: Text(100),
    familyName: Text(100),
    email: Text(254).nullable(),
    validFrom: LocalDate,
    validUntil: LocalDate.nullable(),
    invitedAt: Instant.nullable(),
    hasSignedIn: z.boolean().nullable(),
  })
  .meta({ id: 'CoordinatorView' });
export type CoordinatorView = z.infer<typeof CoordinatorView>;

export const CoordinatorList = z.object({ items: z.array(CoordinatorView) }).meta({ id: 'CoordinatorList' });
export type CoordinatorList = z.infer<typeof CoordinatorList>;
