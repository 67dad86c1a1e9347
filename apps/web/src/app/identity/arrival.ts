import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { SessionStore } from '../shell/session-store';

/** What follows a sign-in: the session begins, and the person goes on to where they wanted to be. */
@Injectable({ providedIn: 'root' })
export class Arrival {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  async comeIn(answer: unknown, next: string | undefined): Promise<void> {
    this.session.begin(answer);
    await this.router.navigateByUrl(isOwnAddress(next) ? next : '/start');
  }
}

/** Only addresses within Kaskade: a link from outside must not lead somebody on to a foreign page. */
const isOwnAddress = (next: string | undefined): next is string => next !== undefined && /^\/(?![/\\])/.test(next);
