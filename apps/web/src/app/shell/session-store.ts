import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { SessionView } from '@kaskade/shared/identity';
import type { Language } from '@kaskade/shared/kernel';
import { can, type Action, type Actor, type Owned } from '@kaskade/shared/permissions';
import { firstValueFrom } from 'rxjs';
import { CurrentLanguage } from '../platform/language/current-language';
import { Clock } from '../platform/time/clock';

/** Who is signed in and what they may do, as `GET /api/session` tells it. Asked once at the start and after every sign-in. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly clock = inject(Clock);
  private readonly current = inject(CurrentLanguage);
  private readonly view = signal<SessionView | null>(null);

  readonly signedIn = computed(() => this.view()?.signedIn ?? false);
  readonly person = computed(() => this.view()?.person ?? null);
  readonly name = computed(() => nameOf(this.person()));
  readonly roles = computed(() => this.view()?.roles ?? []);
  /** Demo accounts and their password; null where no demo was loaded. */
  readonly demo = computed(() => this.view()?.demo ?? null);
  readonly lastVisitAt = computed(() => this.view()?.lastVisitAt ?? null);
  readonly actor = computed((): Actor | null => {
    const person = this.person();
    return person && { personId: person.id, name: this.name(), language: person.language, roles: this.roles() };
  });

  /** The same question that the API asks. Without `on`: is there anything at all to which this person may do it? */
  may(action: Action, on?: Owned): boolean {
    return can(this.actor(), action, on);
  }

  async load(): Promise<void> {
    this.take(await firstValueFrom(this.http.get<unknown>('/api/session')));
  }

  /** Takes over the session that a sign-in has answered with, and the language of the person. */
  begin(answer: unknown): void {
    this.take(answer);
    const language = this.person()?.language;
    if (language) this.current.choose(language);
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/session'));
    await this.load();
  }

  /** Keeps the language for the next visit, on this machine and in the profile. */
  async chooseLanguage(language: Language): Promise<void> {
    this.current.choose(language);
    const person = this.person();
    if (!person || person.language === language) return;
    const headers = { 'If-Match': `"${person.version}"` };
    await firstValueFrom(this.http.patch('/api/profile', { language }, { headers }));
    await this.load();
  }

  private take(answer: unknown): void {
    const view = SessionView.parse(answer);
    this.clock.set(view.now);
    this.view.set(view);
  }
}

const nameOf = (person: { givenName: string; familyName: string } | null): string =>
  person ? `${person.givenName} ${person.familyName}` : '';
