import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorkshopId } from '@kaskade/shared/kernel';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { RegistrationsApi } from './registrations-api';
import { WorkshopWords } from './workshop-words';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

const linesForWalkIns = [1, 2, 3, 4, 5];

/** The sheet that lies at the door: everybody with a seat, and a column to sign in. Made for paper. */
@Component({
  selector: 'app-sign-in-sheet-page',
  imports: [RouterLink, PageHeader, Await, Button, LinkButton],
  templateUrl: './sign-in-sheet-page.html',
  styleUrl: './sign-in-sheet-page.css',
})
export class SignInSheetPage {
  readonly workshopId = input.required<WorkshopId>();

  protected readonly t = texts(workshopsTexts);
  protected readonly words = inject(WorkshopWords);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly read = inject(WorkshopsApi).workshop(this.workshopId);
  protected readonly registrations = inject(RegistrationsApi).ofWorkshop(this.workshopId);
  protected readonly workshop = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly seated = computed(() =>
    (this.registrations.hasValue() ? this.registrations.value().items : [])
      .filter(({ state }) => state === 'registered')
      .toSorted((first, second) => fullName(first).localeCompare(fullName(second), 'de')),
  );
  protected readonly blank = linesForWalkIns;
  protected readonly crumbs = computed(() => {
    const workshop = this.workshop();
    return [
      { label: this.t('list.title'), link: '/workshops' },
      ...(workshop ? [{ label: this.words.title(workshop), link: ['/workshops', workshop.id] }] : []),
    ];
  });

  protected print(): void {
    this.window?.print();
  }
}

const fullName = ({ familyName, givenName }: { familyName: string; givenName: string }): string => `${familyName} ${givenName}`;
