import type { ApplicationState } from '../applications/application.contract';
import type { Bilingual } from '../kernel';
import type { Role } from '../permissions';
import type { RegionKind } from '../regions';
import type { ParticipationState, RoundState, TrainingSessionKind } from '../rounds';

/** What states and kinds are called on screens, in letters and in exports. */
export const roundStateLabels: Readonly<Record<RoundState, Bilingual>> = {
  draft: { de: 'Entwurf', en: 'Draft' },
  call_open: { de: 'Ausschreibung', en: 'Call open' },
  selection: { de: 'Auswahl', en: 'Selection' },
  training: { de: 'Qualifizierung', en: 'Training' },
  regional_phase: { de: 'Regionalphase', en: 'Regional phase' },
  closing: { de: 'Abschluss', en: 'Closing' },
  completed: { de: 'Abgeschlossen', en: 'Completed' },
  archived: { de: 'Archiviert', en: 'Archived' },
  cancelled: { de: 'Abgesagt', en: 'Cancelled' },
};

export const trainingSessionKindLabels: Readonly<Record<TrainingSessionKind, Bilingual>> = {
  kickoff: { de: 'Auftaktworkshop', en: 'Kick-off workshop' },
  deepening: { de: 'Vertiefungsworkshop', en: 'Deepening workshop' },
  exchange: { de: 'Austauschtreffen', en: 'Exchange meeting' },
  closing: { de: 'Transferwerkstatt', en: 'Closing event' },
};

export const participationStateLabels: Readonly<Record<ParticipationState, Bilingual>> = {
  accepted: { de: 'Aufgenommen', en: 'Accepted' },
  in_training: { de: 'In Qualifizierung', en: 'In training' },
  running: { de: 'Workshopreihe läuft', en: 'Sequence running' },
  completed: { de: 'Abgeschlossen', en: 'Completed' },
  withdrawn: { de: 'Ausgeschieden', en: 'Withdrawn' },
};

export const applicationStateLabels: Readonly<Record<ApplicationState, Bilingual>> = {
  draft: { de: 'Entwurf', en: 'Draft' },
  submitted: { de: 'Eingereicht', en: 'Submitted' },
  accepted: { de: 'Aufgenommen', en: 'Accepted' },
  waitlisted: { de: 'Warteliste', en: 'Waiting list' },
  declined: { de: 'Abgelehnt', en: 'Declined' },
  withdrawn: { de: 'Zurückgezogen', en: 'Withdrawn' },
};

export const regionKindLabels: Readonly<Record<RegionKind, Bilingual>> = {
  mint_region: { de: 'MINT-Region', en: 'MINT region' },
  zdi_network: { de: 'zdi-Netzwerk', en: 'zdi network' },
  mint_cluster: { de: 'MINT-Cluster', en: 'MINT cluster' },
  network: { de: 'Netzwerk', en: 'Network' },
};

export const roleLabels: Readonly<Record<Role, Bilingual>> = {
  nationalTeam: { de: 'Bundesteam', en: 'National team' },
  coordinator: { de: 'Koordination', en: 'Coordinator' },
  initiativeMember: { de: 'Initiative', en: 'Initiative member' },
  funder: { de: 'Förderung', en: 'Funder' },
  operator: { de: 'Betrieb', en: 'Operator' },
};
