import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { TextLibrary } from '../platform/language/texts';
import { uiTexts } from './ui-texts';

/** A page that may hold something typed and not saved. */
export interface MayBeUnsaved {
  unsaved(): boolean;
}

/** `canDeactivate: [unsavedChanges]`: asks before a page with something unsaved is left. */
export const unsavedChanges: CanDeactivateFn<MayBeUnsaved> = (page) => {
  const question = inject(TextLibrary).sentence(uiTexts, 'leave');
  return !page.unsaved() || window.confirm(question);
};
