import type { Actor, DemoAccount, Instant, Language, LocalDate, OwnRole, PersonId, SignInView } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { AccountEntity, SignInLinkEntity } from './identity.entities';

const rolesToday = `(select coalesce(json_agg(json_strip_nulls(json_build_object('role', a.role, 'regionId', a.region_id, 'initiativeId', a.initiative_id))), '[]')
  from role_assignments a where a.person_id = p.id and a.valid_from <= $2 and (a.valid_until is null or a.valid_until >= $2))`;

/** The signed-in person with what a start page needs. */
export interface OwnSession {
  readonly person: { id: PersonId; givenName: string; familyName: string; email: string; language: Language; version: number };
  readonly roles: OwnRole[];
  readonly lastVisitAt: Instant | null;
}

/** Questions about signing in: accounts, links, sign-ins. */
@Injectable()
export class SignInRepository {
  /** The person with the roles held on `today`; null where the account is disabled or gone. */
  actor(db: Db, personId: PersonId, today: LocalDate): Promise<Actor | null> {
    return rowOf(
      db,
      `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.language, ${rolesToday} as roles
         from persons p join accounts c on c.person_id = p.id and c.disabled_at is null where p.id = $1`,
      [personId, today],
    );
  }

  /** Whom a sign-in with this address would be for, and the hash to compare with. */
  accountByEmail(
    db: Db,
    email: string,
  ): Promise<{ personId: PersonId; passwordHash: string | null; language: Language; name: string } | null> {
    return rowOf(
      db,
      `select p.id as "personId", c.password_hash as "passwordHash", p.language, p.given_name || ' ' || p.family_name as name
         from persons p join accounts c on c.person_id = p.id and c.disabled_at is null where p.email = $1`,
      [email],
    );
  }

  /** True once anybody has a password or has come by a link; until then an installation belongs to nobody. */
  async somebodyCanSignIn(db: Db): Promise<boolean> {
    const row = await rowOf<{ can: boolean }>(
      db,
      'select exists (select from accounts where disabled_at is null and (password_hash is not null or last_sign_in_at is not null)) as can',
    );
    return row?.can ?? false;
  }

  passwordHashOf(db: Db, personId: PersonId): Promise<{ passwordHash: string | null } | null> {
    return rowOf(db, 'select password_hash as "passwordHash" from accounts where person_id = $1', [personId]);
  }

  ownSession(db: Db, personId: PersonId, today: LocalDate): Promise<OwnSession | null> {
    return rowOf(
      db,
      `select json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email, 'language', p.language, 'version', p.version) as person,
              c.previous_sign_in_at as "lastVisitAt",
              (select coalesce(json_agg(json_strip_nulls(json_build_object('role', a.role, 'regionId', a.region_id, 'regionName', r.name,
                        'initiativeId', a.initiative_id, 'initiativeName', i.name)) order by a.role, r.name), '[]')
                 from role_assignments a left join regions r on r.id = a.region_id left join initiatives i on i.id = a.initiative_id
                where a.person_id = p.id and a.valid_from <= $2 and (a.valid_until is null or a.valid_until >= $2)) as roles
         from persons p join accounts c on c.person_id = p.id where p.id = $1`,
      [personId, today],
    );
  }

  /** The people of the demo, one line each, in the order in which one would try them. */
  demoAccounts(db: Db): Promise<DemoAccount[]> {
    return rowsOf(
      db,
      `select p.email, p.given_name || ' ' || p.family_name as name, a.role, coalesce(r.name, i.name) as at
         from persons p join accounts c on c.person_id = p.id and c.password_hash is not null
         join role_assignments a on a.person_id = p.id left join regions r on r.id = a.region_id left join initiatives i on i.id = a.initiative_id
        where p.demo and p.email is not null
        order by array_position(array['nationalTeam', 'coordinator', 'initiativeMember', 'funder', 'operator'], a.role), p.created_at, p.id limit 20`,
    );
  }

  async addAccount(tx: Tx, personId: PersonId, at: Instant, passwordHash: string | null): Promise<void> {
    await tx.insert(AccountEntity, { id: newId(), personId, passwordHash, createdAt: at });
  }

  async setPassword(tx: Tx, personId: PersonId, passwordHash: string): Promise<void> {
    await tx.update(AccountEntity, { personId }, { passwordHash });
  }

  async noteSignIn(tx: Tx, personId: PersonId, at: Instant): Promise<void> {
    await tx.query('update accounts set previous_sign_in_at = last_sign_in_at, last_sign_in_at = $2 where person_id = $1', [personId, at]);
  }

  async addLink(tx: Tx, link: SignInLinkEntity): Promise<void> {
    await tx.insert(SignInLinkEntity, link);
  }

  /** Uses up the link; null where it is unknown, used or too old. Two uses at once: one gets it. */
  useLink(tx: Tx, tokenHash: string, now: Instant): Promise<{ personId: PersonId; purpose: 'invitation' | 'sign_in' } | null> {
    return tx
      .query<[{ personId: PersonId; purpose: 'invitation' | 'sign_in' }[], number]>(
        `update sign_in_links set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning person_id as "personId", purpose`,
        [tokenHash, now],
      )
      .then(([rows]) => rows[0] ?? null);
  }

  /** Lets none of the person's links hold any longer. */
  async endLinks(tx: Tx, personId: PersonId, at: Instant): Promise<void> {
    await tx.query('update sign_in_links set used_at = $2 where person_id = $1 and used_at is null', [personId, at]);
  }

  /** Sign-ins expire eight hours after they were last seen. */
  signIns(db: Db, personId: PersonId, currentSid: string): Promise<SignInView[]> {
    return rowsOf(
      db,
      `select encode(sha256(sid::bytea), 'hex') as id, coalesce(sess ->> 'device', '') as device, (sess ->> 'since') as since,
              expire - interval '8 hours' as "lastSeenAt", sid = $2 as "thisOne"
         from sessions where person_id = $1 and expire > now() order by expire desc`,
      [personId, currentSid],
    );
  }

  async endSignIn(tx: Tx, personId: PersonId, id: string): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      `delete from sessions where person_id = $1 and encode(sha256(sid::bytea), 'hex') = $2`,
      [personId, id],
    );
    return count > 0;
  }

  /** Ends every sign-in of the person but the current one. */
  async endOtherSignIns(tx: Tx, personId: PersonId, currentSid: string | null): Promise<void> {
    await tx.query('delete from sessions where person_id = $1 and sid is distinct from $2', [personId, currentSid]);
  }
}
