import type { NameOfRunningRegion } from './words';

/** How far a workshop has come. */
export type Reached = 'planned' | 'published' | 'held' | 'documented';

/** A workshop of the demo: so many days from today, and how far it has come. */
export interface DemoWorkshop {
  readonly days: number;
  readonly reached: Reached;
  /** Fewer seats than people, so that somebody waits. */
  readonly isFull?: boolean;
}

/** What a region does in the running round. */
export interface Scenario {
  readonly region: NameOfRunningRegion;
  readonly initiatives: number;
  readonly workshops: readonly DemoWorkshop[];
  /** Initiatives that decline, that have not answered, and that drop out after the first workshop; counted from the end of the list. */
  readonly declined?: number;
  readonly unanswered?: number;
  readonly droppedOut?: number;
  /** Initiatives whose contacts can sign in. */
  readonly membersWhoSignIn?: number;
}

/** Regions that are not named here have not planned their sequence yet; Wolfsburg is the first of them with a coordinator who signs in. */
export const scenarios: readonly Scenario[] = [
  {
    region: 'MINT-Region Jena (witelo e.V.)',
    initiatives: 9,
    declined: 1,
    droppedOut: 1,
    membersWhoSignIn: 1,
    workshops: [
      { days: -80, reached: 'documented' },
      { days: -55, reached: 'documented' },
      { days: -27, reached: 'documented' },
    ],
  },
  {
    region: 'MINTmobil Bamberg / MINT-Netzwerk Region Bamberg',
    initiatives: 8,
    droppedOut: 1,
    membersWhoSignIn: 2,
    workshops: [
      { days: -15, reached: 'held' },
      { days: 7, reached: 'published' },
      { days: 35, reached: 'planned' },
    ],
  },
  {
    region: 'Dortmund macht MINT',
    initiatives: 12,
    declined: 1,
    droppedOut: 1,
    membersWhoSignIn: 3,
    workshops: [
      { days: -42, reached: 'documented' },
      { days: 0, reached: 'published', isFull: true },
      { days: 30, reached: 'planned' },
    ],
  },
  {
    region: 'MagdeMINT',
    initiatives: 6,
    unanswered: 3,
    declined: 1,
    workshops: [
      { days: 20, reached: 'published' },
      { days: 41, reached: 'planned' },
      { days: 69, reached: 'planned' },
    ],
  },
  {
    region: 'MINT-Region Ostwürttemberg',
    initiatives: 6,
    droppedOut: 1,
    workshops: [
      { days: -63, reached: 'documented' },
      { days: -34, reached: 'documented' },
      { days: 10, reached: 'published' },
    ],
  },
  {
    region: 'BalticMINT',
    initiatives: 5,
    workshops: [
      { days: -21, reached: 'held' },
      { days: 14, reached: 'published' },
      { days: 48, reached: 'planned' },
    ],
  },
];
