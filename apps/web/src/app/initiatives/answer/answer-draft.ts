import { computed, Injectable, signal } from '@angular/core';

export interface NamedPerson {
  givenName: string;
  familyName: string;
  email: string;
}

const nobody: NamedPerson = { givenName: '', familyName: '', email: '' };

/** What somebody has said so far, page by page. It stays until the answer has gone out. */
@Injectable()
export class AnswerDraft {
  readonly question = signal({ answer: '' });
  readonly people = signal<{ people: NamedPerson[] }>({ people: [nobody] });
  readonly offers = signal<{ offers: { title: string }[] }>({ offers: [{ title: '' }] });
  readonly reason = signal({ reason: '' });

  readonly namedPeople = computed(() => this.people().people.filter((person) => !isBlank(person)));
  readonly namedOffers = computed(() => this.offers().offers.filter((offer) => !isBlank(offer)));
  readonly begun = computed(() => this.namedPeople().length > 0 || this.namedOffers().length > 0 || this.reason().reason.trim() !== '');

  addPerson(): void {
    this.people.update(({ people }) => ({ people: [...people, nobody] }));
  }

  removePerson(index: number): void {
    this.people.update(({ people }) => ({ people: people.filter((_, at) => at !== index) }));
  }

  addOffer(): void {
    this.offers.update(({ offers }) => ({ offers: [...offers, { title: '' }] }));
  }

  removeOffer(index: number): void {
    this.offers.update(({ offers }) => ({ offers: offers.filter((_, at) => at !== index) }));
  }

  /** Lines that nobody filled in are no question any more. */
  dropBlankPeople(): void {
    const people = this.namedPeople();
    this.people.set({ people: people.length > 0 ? people : [nobody] });
  }

  dropBlankOffers(): void {
    const offers = this.namedOffers();
    this.offers.set({ offers: offers.length > 0 ? offers : [{ title: '' }] });
  }

  clear(): void {
    this.people.set({ people: [nobody] });
    this.offers.set({ offers: [{ title: '' }] });
    this.reason.set({ reason: '' });
  }
}

/** People as the message has them. */
export const peopleOf = (people: readonly NamedPerson[]) => people.map((person) => ({ ...person, email: person.email.trim() || null }));

const isBlank = (line: object): boolean => Object.values(line).every((text) => String(text).trim() === '');
