import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage, type InitiativeId } from '@kaskade/shared/kernel';
import { federalStateNames } from '@kaskade/shared/regions';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { type Fact, Facts } from '../ui/facts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';
import { InvitationLooks } from './invitation-looks';
import { OfferList } from './offer-list';
import { ParticipantTable } from './participant-table';

/** One initiative: what is known of it, what it offers, who comes to workshops, and how it stands in its sequences. */
@Component({
  selector: 'app-initiative-page',
  imports: [RouterLink, PageHeader, Await, Card, Facts, Badge, LinkButton, EmptyState, OfferList, ParticipantTable],
  templateUrl: './initiative-page.html',
})
export class InitiativePage {
  readonly initiativeId = input.required<InitiativeId>();

  protected readonly t = texts(initiativesTexts);
  protected readonly looks = inject(InvitationLooks);
  private readonly language = inject(CurrentLanguage).language;
  private readonly session = inject(SessionStore);

  protected readonly initiative = inject(InitiativesApi).initiative(this.initiativeId);
  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/initiatives' }]);
  private readonly owned = computed(() => ({
    initiativeId: this.initiativeId(),
    regionId: this.initiative.hasValue() ? this.initiative.value().regionId : null,
  }));
  protected readonly mayEdit = computed(() => this.session.may('initiative.edit', this.owned()));
  protected readonly mayEditPeople = computed(() => this.session.may('participant.edit', this.owned()));
  protected readonly mayInvite = computed(() => this.session.may('initiative.invite', this.owned()));
  protected readonly maySeeJourney = computed(() => this.session.may('progress.readInitiative', this.owned()));

  protected readonly facts = computed((): Fact[] => {
    if (!this.initiative.hasValue()) return [];
    const { place, state, regionName, website } = this.initiative.value();
    return [
      { label: this.t('page.place'), value: place },
      ...(state ? [{ label: this.t('page.state'), value: inLanguage(federalStateNames[state], this.language()) }] : []),
      { label: this.t('page.region'), value: regionName },
      ...(website ? [{ label: this.t('page.website'), value: website, href: website }] : []),
    ];
  });
  protected readonly contact = computed((): Fact[] => {
    const contact = this.initiative.hasValue() ? this.initiative.value().contact : null;
    if (!contact) return [];
    return [
      { label: this.t('people.name'), value: `${contact.givenName} ${contact.familyName}` },
      ...(contact.email ? [{ label: this.t('page.email'), value: contact.email, href: `mailto:${contact.email}` }] : []),
      { label: this.t('page.language'), value: this.t(contact.language === 'de' ? 'page.german' : 'page.english') },
    ];
  });
}
