import type { Bilingual } from '../kernel';
import type { MaterialAudience, MaterialKind, MaterialLanguage, MaterialRelease, MaterialStage } from '../materials';

export const materialKindLabels: Readonly<Record<MaterialKind, Bilingual>> = {
  handout: { de: 'Handreichung', en: 'Handout' },
  facilitation_guide: { de: 'Moderationsleitfaden', en: 'Facilitation guide' },
  template: { de: 'Vorlage', en: 'Template' },
  presentation: { de: 'Präsentation', en: 'Presentation' },
  video: { de: 'Video', en: 'Video' },
  link_collection: { de: 'Linksammlung', en: 'Collection of links' },
};

export const materialLanguageLabels: Readonly<Record<MaterialLanguage, Bilingual>> = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
  both: { de: 'Deutsch und Englisch', en: 'German and English' },
};

export const materialAudienceLabels: Readonly<Record<MaterialAudience, Bilingual>> = {
  coordinators: { de: 'Koordination', en: 'Coordinators' },
  initiatives: { de: 'Initiativen', en: 'Initiatives' },
  public: { de: 'Öffentlich', en: 'Public' },
};

export const materialStageLabels: Readonly<Record<MaterialStage['kind'], Bilingual>> = {
  any: { de: 'Jederzeit', en: 'Any time' },
  training: { de: 'Qualifizierung', en: 'Training' },
  workshop: { de: 'Workshop', en: 'Workshop' },
};

export const materialReleaseLabels: Readonly<Record<MaterialRelease['kind'], Bilingual>> = {
  at_once: { de: 'Sofort', en: 'At once' },
  on_date: { de: 'Ab einem Tag', en: 'From a day on' },
  when_published: { de: 'Sobald der Workshop veröffentlicht ist', en: 'As soon as the workshop is published' },
  when_held: { de: 'Sobald der Workshop stattgefunden hat', en: 'As soon as the workshop has been held' },
};
