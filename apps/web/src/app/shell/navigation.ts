import type { Action } from '@kaskade/shared/permissions';
import type { TextKey } from '../platform/language/catalogue';
import type { IconName } from '../ui/icon';
import type { de } from './i18n.de';

export interface Destination {
  readonly label: TextKey<typeof de>;
  readonly link: string;
  readonly icon: IconName;
  /** Shown to whoever may do this somewhere; null is everybody who is signed in. */
  readonly needs: Action | null;
}

export interface DestinationGroup {
  readonly label: TextKey<typeof de>;
  readonly destinations: readonly Destination[];
}

/** The main navigation: first the work, then what is looked after from time to time. */
export const destinationGroups: readonly DestinationGroup[] = [
  {
    label: 'nav.work',
    destinations: [
      { label: 'nav.start', link: '/start', icon: 'home', needs: null },
      { label: 'nav.journey', link: '/journey', icon: 'route', needs: 'invitation.answer' },
      { label: 'nav.rounds', link: '/rounds', icon: 'layers', needs: null },
      { label: 'nav.applications', link: '/applications', icon: 'inbox', needs: 'application.read' },
      { label: 'nav.sequences', link: '/sequences', icon: 'calendar', needs: 'progress.readRegion' },
      { label: 'nav.initiatives', link: '/initiatives', icon: 'flag', needs: 'progress.readRegion' },
      { label: 'nav.materials', link: '/materials', icon: 'book', needs: 'material.read' },
      { label: 'nav.progress', link: '/progress', icon: 'chart', needs: 'progress.readRegion' },
    ],
  },
  {
    label: 'nav.records',
    destinations: [
      { label: 'nav.regions', link: '/regions', icon: 'pin', needs: null },
      { label: 'nav.people', link: '/people', icon: 'users', needs: 'person.read' },
      { label: 'nav.mails', link: '/mails', icon: 'mail', needs: 'mail.read' },
      { label: 'nav.journal', link: '/journal', icon: 'list', needs: 'journal.read' },
    ],
  },
];
