import { Component } from '@angular/core';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly from: { readonly x: number; readonly y: number } | null;
}

const height = 400;
const columns = [
  { x: 34, count: 1, radius: 22 },
  { x: 148, count: 3, radius: 12 },
  { x: 262, count: 9, radius: 6.5 },
  { x: 376, count: 27, radius: 3.2 },
] as const;

/** One, three, nine, twenty-seven: the idea of the programme as a picture. */
@Component({
  selector: 'app-cascade-picture',
  template: `
    <svg viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      @for (point of points; track $index) {
        @if (point.from; as from) {
          <path [attr.d]="wayOf(from, point)" />
        }
        <circle [attr.cx]="point.x" [attr.cy]="point.y" [attr.r]="point.radius" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    svg {
      width: 100%;
      height: auto;
      max-height: 26rem;
      overflow: visible;
    }
    path {
      fill: none;
      stroke: var(--colour-deep-light);
      stroke-width: 1.25;
      opacity: 0.35;
    }
    circle {
      fill: var(--colour-deep-light);
    }
    @media (max-width: 63.99rem) {
      :host {
        max-width: 22rem;
      }
    }
  `,
})
export class CascadePicture {
  protected readonly points: readonly Point[] = columns.flatMap(({ x, count, radius }, column) => {
    const before = columns[column - 1];
    return Array.from({ length: count }, (_, index) => ({
      x,
      y: placeOf(index, count),
      radius,
      from: before ? { x: before.x, y: placeOf(Math.floor((index * before.count) / count), before.count) } : null,
    }));
  });

  protected wayOf(from: { x: number; y: number }, to: Point): string {
    const middle = (from.x + to.x) / 2;
    return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  }
}

const placeOf = (index: number, count: number): number => ((index + 0.5) / count) * height;
