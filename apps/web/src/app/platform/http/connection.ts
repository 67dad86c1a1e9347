import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Whether the server can be reached, as far as the browser and the last request know. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly reachable = signal(this.window?.navigator.onLine ?? true);

  readonly online = this.reachable.asReadonly();

  constructor() {
    this.window?.addEventListener('online', () => this.reachable.set(true));
    this.window?.addEventListener('offline', () => this.reachable.set(false));
  }

  answered(): void {
    this.reachable.set(true);
  }

  failed(): void {
    this.reachable.set(false);
  }
}
