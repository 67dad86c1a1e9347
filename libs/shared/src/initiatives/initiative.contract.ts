import { z } from 'zod';
import {
  EmailAddress,
  InitiativeId,
  InvitationId,
  Language,
  Name,
  OfferId,
  PageQuery,
  pageOf,
  Paragraphs,
  ParticipantId,
  PersonId,
  RegionId,
  RoundId,
  SequenceId,
  Text,
  WebAddress,
} from '../kernel';
import { FederalState } from '../regions';
import { InvitationState } from './initiative';

/** The person of an initiative who answers invitations. */
export const ContactView = z
  .object({ personId: PersonId, givenName: Text(100), familyName: Text(100), email: Text(254).nullable(), language: Language })
  .meta({ id: 'ContactView' });
export type ContactView = z.infer<typeof ContactView>;

const figures = {
  id: InitiativeId,
  initiativeId: InitiativeId,
  regionId: RegionId,
  regionName: Text(200),
  name: Text(200),
  place: Text(200),
  state: FederalState.nullable(),
  website: Text(2000).nullable(),
  about: Text(4000).nullable(),
  contact: ContactView.nullable(),
  offerCount: z.number().int(),
  participantCount: z.number().int(),
  version: z.number().int(),
};

export const InitiativeSummary = z.object(figures).meta({ id: 'InitiativeSummary' });
export type InitiativeSummary = z.infer<typeof InitiativeSummary>;

export const InitiativePage = pageOf(InitiativeSummary, 'InitiativePage');
export type InitiativePage = z.infer<typeof InitiativePage>;

/** A recurring offer of an initiative, the unit that will be analysed. */
export const OfferView = z
  .object({
    id: OfferId,
    initiativeId: InitiativeId,
    regionId: RegionId,
    title: Text(200),
    description: Text(4000).nullable(),
    audience: Text(200).nullable(),
    ageFrom: z.number().int().nullable(),
    ageTo: z.number().int().nullable(),
    place: Text(200).nullable(),
    archived: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'OfferView' });
export type OfferView = z.infer<typeof OfferView>;

/** A sequence to which the initiative was invited, and how it stands there. */
export const InitiativeInSequence = z
  .object({
    id: InvitationId,
    initiativeId: InitiativeId,
    sequenceId: SequenceId,
    roundId: RoundId,
    roundName: Text(200),
    regionId: RegionId,
    regionName: Text(200),
    state: InvitationState,
  })
  .meta({ id: 'InitiativeInSequence' });
export type InitiativeInSequence = z.infer<typeof InitiativeInSequence>;

export const InitiativeView = z
  .object({ ...figures, offers: z.array(OfferView), sequences: z.array(InitiativeInSequence) })
  .meta({ id: 'InitiativeView' });
export type InitiativeView = z.infer<typeof InitiativeView>;

/** `roundId`: only initiatives that take part in a sequence of this round; with `regionId` in the one of this region. */
export const InitiativeQuery = PageQuery.extend({ regionId: RegionId.optional(), roundId: RoundId.optional() });
export type InitiativeQuery = z.infer<typeof InitiativeQuery>;

export const InitiativeParams = z.strictObject({ id: InitiativeId });
export type InitiativeParams = z.infer<typeof InitiativeParams>;

/** Who to write to; the person gets an account by the link in the first mail. */
export const Contact = z
  .strictObject({ givenName: Name(100), familyName: Name(100), email: EmailAddress, language: Language })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof Contact>;

const details = {
  name: Name(),
  place: Name(),
  state: FederalState.nullable(),
  website: WebAddress.nullable(),
  about: Paragraphs().nullable(),
};

export const CreateInitiative = z.strictObject({ ...details, regionId: RegionId, contact: Contact }).meta({ id: 'CreateInitiative' });
export type CreateInitiative = z.infer<typeof CreateInitiative>;

export const EditInitiative = z
  .strictObject({ ...details, contact: Contact })
  .partial()
  .meta({ id: 'EditInitiative' });
export type EditInitiative = z.infer<typeof EditInitiative>;

const offerDetails = {
  title: Name(),
  description: Paragraphs().nullable(),
  audience: Name().nullable(),
  ageFrom: z.number().int().min(0).max(120).nullable(),
  ageTo: z.number().int().min(0).max(120).nullable(),
  place: Name().nullable(),
};

export const CreateOffer = z.strictObject(offerDetails).meta({ id: 'CreateOffer' });
export type CreateOffer = z.infer<typeof CreateOffer>;

export const EditOffer = z.strictObject(offerDetails).partial().meta({ id: 'EditOffer' });
export type EditOffer = z.infer<typeof EditOffer>;

export const OfferParams = z.strictObject({ id: OfferId });
export type OfferParams = z.infer<typeof OfferParams>;

/** A person of an initiative who can be registered for workshops. */
export const ParticipantView = z
  .object({
    id: ParticipantId,
    initiativeId: InitiativeId,
    regionId: RegionId,
    givenName: Text(100),
    familyName: Text(100),
    email: Text(254).nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ParticipantView' });
export type ParticipantView = z.infer<typeof ParticipantView>;

export const ParticipantList = z.object({ items: z.array(ParticipantView) }).meta({ id: 'ParticipantList' });
export type ParticipantList = z.infer<typeof ParticipantList>;

const participantDetails = { givenName: Name(100), familyName: Name(100), email: EmailAddress.nullable() };

export const AddParticipant = z.strictObject(participantDetails).meta({ id: 'AddParticipant' });
export type AddParticipant = z.infer<typeof AddParticipant>;

export const EditParticipant = z.strictObject(participantDetails).partial().meta({ id: 'EditParticipant' });
export type EditParticipant = z.infer<typeof EditParticipant>;

export const ParticipantParams = z.strictObject({ id: ParticipantId });
export type ParticipantParams = z.infer<typeof ParticipantParams>;
