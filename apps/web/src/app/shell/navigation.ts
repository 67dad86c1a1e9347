import type { Action } from '@kaskade/shared';
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
      { label: 'nav.rounds', link: '/rounds', icon: 'layers', needs: null },
      { label: 'nav.applications', link: '/applications', icon: 'inbox', needs: 'application.read' },
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
