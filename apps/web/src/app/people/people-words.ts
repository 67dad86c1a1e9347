import { inject, Injectable } from '@angular/core';
import type { PersonView, RoleAssignmentView } from '@kaskade/shared/identity';
import { inLanguage } from '@kaskade/shared/kernel';
import { roleLabels } from '@kaskade/shared/labels';
import type { Role } from '@kaskade/shared/permissions';
import { CurrentLanguage } from '../platform/language/current-language';

/** How persons and their roles are put into words. */
@Injectable({ providedIn: 'root' })
export class PeopleWords {
  private readonly language = inject(CurrentLanguage).language;

  name({ givenName, familyName }: Pick<PersonView, 'givenName' | 'familyName'>): string {
    return `${givenName} ${familyName}`;
  }

  role(role: Role): string {
    return inLanguage(roleLabels[role], this.language());
  }

  /** "Koordination · MINT-Region Nord" */
  held({ role, regionName, initiativeName }: RoleAssignmentView): string {
    return [this.role(role), regionName ?? initiativeName].filter(Boolean).join(' · ');
  }
}
