import type { Claim, ClaimChannel, ClaimId, ClaimView, DecidedPresence, Instant, RegistrationId, Scope, WorkshopId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { AttendanceClaimEntity } from './attendance-claim.entity';

/** A claim as it was received. */
export interface StoredClaim {
  readonly id: ClaimId;
  readonly registrationId: RegistrationId;
  readonly workshopId: WorkshopId;
  readonly channel: ClaimChannel;
  readonly presence: DecidedPresence | null;
  readonly withdraws: ClaimId | null;
  readonly claimedAt: Instant;
}

/** A claim to be kept. */
export type NewClaim = AttendanceClaimEntity;

const columns = `id, registration_id as "registrationId", workshop_id as "workshopId", channel, presence, withdraws, claimed_at as "claimedAt"`;

/** Every word about who was there; claims are added and never changed (rule D13). */
@Injectable()
export class ClaimsRepository {
  byId(tx: Tx, id: ClaimId): Promise<StoredClaim | null> {
    return rowOf(tx, `select ${columns} from attendance_claims where id = $1`, [id]);
  }

  /** All claims about one registration, as the rules read them. */
  async about(tx: Tx, id: RegistrationId): Promise<Claim[]> {
    return (
      await rowsOf<StoredClaim>(tx, `select ${columns} from attendance_claims where registration_id = $1 order by claimed_at, id`, [id])
    ).map(claimFrom);
  }

  async append(tx: Tx, claim: NewClaim): Promise<void> {
    await tx.insert(AttendanceClaimEntity, claim);
  }

  /** The history of a registration within scope, the first claim first; null where the registration is out of scope. */
  async history(db: Db, scope: Scope, id: RegistrationId): Promise<ClaimView[] | null> {
    const row = await rowOf<{ claims: ClaimView[] }>(
      db,
      `select (select coalesce(json_agg(json_build_object('id', c.id, 'registrationId', c.registration_id, 'workshopId', c.workshop_id, 'regionId', w.region_id, 'presence', c.presence,
                 'withdraws', c.withdraws, 'withdrawn', exists (select from attendance_claims o where o.registration_id = c.registration_id and o.withdraws = c.id),
                 'channel', c.channel, 'device', c.device, 'byName', p.given_name || ' ' || p.family_name, 'reason', c.reason, 'claimedAt', c.claimed_at, 'receivedAt', c.received_at)
                 order by c.claimed_at, c.id), '[]')
                 from attendance_claims c left join persons p on p.id = c.by_person where c.registration_id = r.id) as claims
         from registrations r join workshops w on w.id = r.workshop_id where r.id = $1 and ($2 or w.region_id = any($3::uuid[]) or r.initiative_id = any($4::uuid[]))`,
      [id, ...scopeValues(scope)],
    );
    return row?.claims ?? null;
  }
}

/** A stored claim as the rules read it: a decision, or the withdrawal of one. */
function claimFrom({ id, channel, claimedAt, presence, withdraws }: StoredClaim): Claim {
  if (presence !== null) return { id, channel, claimedAt, presence };
  if (withdraws !== null) return { id, channel, claimedAt, withdraws };
  throw new Error(`claim ${id} neither decides nor withdraws`);
}
