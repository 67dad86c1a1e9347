import type { Bilingual, Language, PersonId, RegionId, RoundId } from '@kaskade/shared';
import type { Letter } from '../platform/mail/letter';

/** What a region hears of its place in a round. */
export type Outcome = 'accepted' | 'waitlisted' | 'declined' | 'promoted' | 'withdrawn';

const subjects: Record<Outcome, (round: string) => Bilingual> = {
  accepted: (round) => ({ de: `Ihre Region ist dabei: ${round}`, en: `Your region takes part: ${round}` }),
  waitlisted: (round) => ({ de: `Warteliste: ${round}`, en: `Waiting list: ${round}` }),
  declined: (round) => ({ de: `Ihre Bewerbung für ${round}`, en: `Your application to ${round}` }),
  promoted: (round) => ({ de: `Ein Platz ist frei geworden: ${round}`, en: `A place has become free: ${round}` }),
  withdrawn: (round) => ({ de: `Ihre Region ist ausgeschieden: ${round}`, en: `Your region has left: ${round}` }),
};

const sentences: Record<Outcome, (region: string, round: string) => Bilingual> = {
  accepted: (region, round) => ({
    de: `${region} ist in „${round}“ aufgenommen. Herzlichen Glückwunsch.`,
    en: `${region} has been accepted into “${round}”. Congratulations.`,
  }),
  waitlisted: (region, round) => ({
    de: `${region} steht auf der Warteliste von „${round}“. Wird ein Platz frei, rückt die erste Region auf und erfährt es sofort.`,
    en: `${region} is on the waiting list of “${round}”. When a place falls free, the first region moves up and is told at once.`,
  }),
  declined: (region, round) => ({
    de: `${region} kann diesmal nicht an „${round}“ teilnehmen.`,
    en: `${region} cannot take part in “${round}” this time.`,
  }),
  promoted: (region, round) => ({
    de: `${region} rückt von der Warteliste auf und ist nun in „${round}“ aufgenommen.`,
    en: `${region} moves up from the waiting list and is now accepted into “${round}”.`,
  }),
  withdrawn: (region, round) => ({
    de: `Das nationale Team hat eingetragen, dass ${region} aus „${round}“ ausscheidet. Workshops, die noch bevorstanden, sind abgesagt; wer angemeldet war, weiß Bescheid.`,
    en: `The national team has noted that ${region} leaves “${round}”. Workshops that were still ahead are cancelled; everybody registered has been told.`,
  }),
};

/** Tells a coordinator how the application of the region came out, with the national team's own words. */
export function decisionLetter(
  to: { personId: PersonId; name: string; address: string; language: Language },
  about: { outcome: Outcome; region: string; round: string; message: string; roundId: RoundId; regionId: RegionId },
): Letter {
  return {
    template: `application-${about.outcome}`,
    to,
    roundId: about.roundId,
    regionId: about.regionId,
    subject: subjects[about.outcome](about.round),
    paragraphs: [sentences[about.outcome](about.region, about.round), ...ownWords(about.outcome, about.message.trim())],
    action: { label: { de: 'Zur Runde', en: 'Open the round' }, path: `/rounds/${about.roundId}` },
  };
}

function ownWords(outcome: Outcome, message: string): Bilingual[] {
  if (!message) return [];
  return outcome === 'withdrawn' ? [{ de: `Der Grund: ${message}`, en: `The reason: ${message}` }] : [{ de: message, en: message }];
}
