import { z } from 'zod';
import { EmailAddress, InitiativeId, Instant, Language, LocalDate, PersonId, RegionId, Text } from '../kernel';
import { Role } from '../permissions';
import { actions } from '../permissions/actions';

export const SignIn = z.strictObject({ email: EmailAddress, password: z.string().min(1).max(200) }).meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

/** A role as the signed-in person sees it, with the name of what it belongs to. */
export const OwnRole = z
  .object({
    role: Role,
    regionId: RegionId.optional(),
    regionName: Text(200).optional(),
    initiativeId: InitiativeId.optional(),
    initiativeName: Text(200).optional(),
  })
  .meta({ id: 'OwnRole' });
export type OwnRole = z.infer<typeof OwnRole>;

/** A person made for trying Kaskade out; only where the demo was loaded. */
export const DemoAccount = z
  .object({ email: Text(254), name: Text(200), role: Role, at: Text(200).nullable() })
  .meta({ id: 'DemoAccount' });
export type DemoAccount = z.infer<typeof DemoAccount>;

/** Who I am, what I may do, and what time the server has. */
export const SessionView = z
  .object({
    signedIn: z.boolean(),
    person: z
      .object({
        id: PersonId,
        givenName: Text(100),
        familyName: Text(100),
        email: Text(254),
        language: Language,
        version: z.number().int(),
      })
      .nullable(),
    roles: z.array(OwnRole),
    permissions: z.array(z.enum(actions)),
    lastVisitAt: Instant.nullable(),
    now: Instant,
    today: LocalDate,
    demo: z.object({ password: Text(100), accounts: z.array(DemoAccount) }).nullable(),
  })
  .meta({ id: 'SessionView' });
export type SessionView = z.infer<typeof SessionView>;

export const RequestSignInLink = z.strictObject({ email: EmailAddress }).meta({ id: 'RequestSignInLink' });
export type RequestSignInLink = z.infer<typeof RequestSignInLink>;

/** The secret of a link: 32 random bytes in base64url. */
export const LinkToken = z
  .string()
  .length(43)
  .regex(/^[\w-]+$/);

export const UseSignInLink = z.strictObject({ token: LinkToken }).meta({ id: 'UseSignInLink' });
export type UseSignInLink = z.infer<typeof UseSignInLink>;

/** Shortest password accepted: length over rules (NIST SP 800-63B). */
export const shortestPassword = 10;

const NewPassword = z.string().min(shortestPassword).max(200);

export const SetPasswordByLink = z.strictObject({ token: LinkToken, password: NewPassword }).meta({ id: 'SetPasswordByLink' });
export type SetPasswordByLink = z.infer<typeof SetPasswordByLink>;

export const ChangePassword = z.strictObject({ current: z.string().max(200), password: NewPassword }).meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof ChangePassword>;

/** One place where the person is signed in. */
export const SignInView = z
  .object({ id: Text(64), device: Text(300), since: Instant, lastSeenAt: Instant, thisOne: z.boolean() })
  .meta({ id: 'SignInView' });
export type SignInView = z.infer<typeof SignInView>;

export const SignInList = z.object({ items: z.array(SignInView) }).meta({ id: 'SignInList' });
export type SignInList = z.infer<typeof SignInList>;

export const SignInParams = z.strictObject({
  id: z
    .string()
    .length(64)
    .regex(/^[0-9a-f]+$/),
});
export type SignInParams = z.infer<typeof SignInParams>;
