import { Component, computed, input } from '@angular/core';

/** Drawn on a grid of 24 with round strokes; only those that are used. */
const drawings = {
  alert: 'M12 4 21 20H3ZM12 10v4M12 17v.01',
  arrowLeft: 'M20 12H4M10 6l-6 6 6 6',
  arrowRight: 'M4 12h16M14 6l6 6-6 6',
  book: 'M12 6c-2-1.500-5-2-8-2v14c3 0 6 .5 8 2 2-1.500 5-2 8-2V4c-3 0-6 .5-8 2ZM12 6v14',
  calendar: 'M4 6h16v14H4ZM4 10.500h16M8 3.500V8M16 3.500V8',
  chart: 'M4 20h16M7 16v-4M12 16V6M17 16V9',
  check: 'M5 12.500 10 17.500 19 7',
  checkCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.300l3 3 5-6',
  chevronDown: 'M6 9.500l6 6 6-6',
  chevronRight: 'M9.500 6l6 6-6 6',
  chevronUp: 'M6 14.500l6-6 6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.500V12l3 2',
  cross: 'M6 6l12 12M18 6 6 18',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  download: 'M12 4v11M7 10.500l5 5 5-5M5 20h14',
  edit: 'M4 20l1-4.500L16.500 4l3.500 3.500L8.500 19ZM14 6.500l3.500 3.500',
  error: 'M8.500 3.500h7l5 5v7l-5 5h-7l-5-5v-7ZM12 8v5M12 16v.01',
  eye: 'M2.500 12C5 7.500 8.500 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-6 6.500-9.500 6.500S5 16.500 2.500 12ZM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5Z',
  external: 'M10 5H5v14h14v-5M14 5h5v5M19 5l-8 8',
  file: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6',
  filter: 'M4 7h16M7 12h10M10 17h4',
  flag: 'M6 21V4M6 5c4-2 8 2 12 0v8c-4 2-8-2-12 0',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  home: 'M4 11l8-7 8 7v9h-5.500v-6h-5v6H4Z',
  inbox: 'M4 13l3-8h10l3 8v6H4ZM4 13h5c0 4 6 4 6 0h5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.500M12 7.500v.01',
  key: 'M8 11a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM11 12.500l8.500-8.500M16 7.500l3 3',
  layers: 'M12 3l9 5-9 5-9-5ZM3 12.500l9 5 9-5M3 16.500l9 5 9-5',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.700-5.700L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.700 5.700L12 17',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01',
  lock: 'M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  mail: 'M3.500 6h17v12h-17ZM4 7l8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500Z',
  pin: 'M12 21c4-5 6.500-8 6.500-11.500a6.500 6.500 0 0 0-13 0C5.500 13 8 16 12 21ZM12 7.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600Z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  refresh: 'M20 11a8 8 0 0 0-14.500-3.500L4 9M4 4.500V9h4.500M4 13a8 8 0 0 0 14.500 3.500L20 15M20 19.500V15h-4.500',
  route: 'M6 17a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM18 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 19h7a3.500 3.500 0 0 0 0-7H9a3.500 3.500 0 0 1 0-7h7',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM15.500 15.500 20.500 20.500',
  signOut: 'M10 4H5v16h5M10 12h10M16 8l4 4-4 4',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  trash: 'M5 7h14M9.500 7V4h5v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  undo: 'M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11H9',
  upload: 'M12 16V5M7 9.500l5-5 5 5M5 20h14',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500',
  users:
    'M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7ZM2.500 19.500c.8-3.500 3.300-5 6.500-5s5.700 1.500 6.500 5M16 5.500a3.200 3.200 0 0 1 0 6.300M17.500 14.800c2.200.6 3.500 2.200 4 4.700',
  wait: 'M7 3h10M7 21h10M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside a word. Decoration for screen readers: the word says it. */
@Component({
  selector: 'ui-icon',
  template: `<svg [attr.width]="size()" [attr.height]="size()" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path [attr.d]="drawing()" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    /* A drawing that may shrink counts nothing where a table asks how much room its column needs. */
    svg {
      max-width: none;
    }
    path {
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(20);
  protected readonly drawing = computed(() => drawings[this.name()]);
}
