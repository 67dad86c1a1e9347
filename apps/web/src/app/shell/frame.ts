import { Component, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Connection } from '../platform/http/connection';
import { texts } from '../platform/language/texts';
import { ArrivalFocus } from '../ui/arrival-focus';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { Mark } from '../ui/mark';
import { ToastRegion } from '../ui/toasts';
import { AccountMenu } from './account-menu';
import { MainNavigation } from './main-navigation';
import { Preferences } from './preferences';
import { SessionStore } from './session-store';
import { shellTexts } from './shell-texts';

/** What surrounds every page: head, navigation, the page itself, foot. */
@Component({
  selector: 'app-frame',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, Icon, LinkButton, Mark, ToastRegion, AccountMenu, MainNavigation, Preferences],
  templateUrl: './frame.html',
  styleUrl: './frame.css',
})
export class Frame {
  protected readonly t = texts(shellTexts);
  protected readonly session = inject(SessionStore);
  protected readonly connection = inject(Connection);
  protected readonly arrival = inject(ArrivalFocus);
  protected readonly menuOpen = signal(false);

  protected skipTo(main: HTMLElement, event: Event): void {
    event.preventDefault();
    main.focus();
  }
}
