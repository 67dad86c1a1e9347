import { Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { LocalDate, LocalTime, type MailId } from '@kaskade/shared/kernel';
import type { MailView } from '@kaskade/shared/mails';
import { urlParam } from '../platform/browser/url-param';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Card } from '../ui/card';
import { type Fact, Facts } from '../ui/facts';
import { FilterChips } from '../ui/filter-chips';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { type CalendarPart, calendarPartsOf } from './calendar-part';
import { mailLooks } from './mail-looks';
import { MailsApi } from './mails-api';
import { mailsTexts } from './mails-texts';

/** One mail as its reader sees it, and what became of it. */
@Component({
  selector: 'app-mail-page',
  imports: [PageHeader, Await, Badge, Banner, Card, Facts, FilterChips, Icon, LinkButton],
  template: `
    <div class="page">
      <ui-await [of]="read" [rows]="8" />
      @if (mail(); as mail) {
        <ui-page-header [heading]="mail.subject" [crumbs]="crumbs()">
          <ui-badge meta [tone]="looks[mail.state].tone" [icon]="looks[mail.state].icon">{{ stateOf(mail) }}</ui-badge>
        </ui-page-header>

        @if (mail.state === 'kept') {
          <ui-banner [heading]="t('list.keptTitle')">{{ t('page.keptText') }}</ui-banner>
        }
        @if (mail.lastError) {
          <ui-banner [kind]="mail.state === 'failed' ? 'danger' : 'warning'" [heading]="t('page.lastError')">{{
            mail.lastError
          }}</ui-banner>
        }

        <div class="split">
          <section class="stack" [attr.aria-label]="t('page.letter')">
            <ui-filter-chips
              [label]="t('page.view')"
              [withAll]="false"
              [choices]="views()"
              [value]="view()"
              (valueChange)="view.set($event)"
            />
            @if (view() === 'text') {
              <pre class="letter text" tabindex="0">{{ mail.text }}</pre>
            } @else {
              <iframe
                class="letter"
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                [title]="mail.subject"
                [srcdoc]="letter()"
              ></iframe>
            }
          </section>

          <div class="stack wide">
            <ui-card [heading]="t('page.delivery')"><ui-facts [facts]="facts()" /></ui-card>
            @if (mail.calendar) {
              <ui-card [heading]="t('page.calendar')">
                @for (part of dates(); track $index) {
                  <div class="stack tight">
                    @if (part.cancelled) {
                      <ui-badge tone="danger">{{ t('page.cancelled') }}</ui-badge>
                    }
                    <strong>{{ part.summary }}</strong>
                    <span class="numbers">{{ whenOf(part) }}</span>
                    <span class="muted">{{ part.location }}</span>
                  </div>
                }
                <a actions uiButton [href]="calendarHref()" download="kaskade.ics"><ui-icon name="download" />{{ t('page.download') }}</a>
              </ui-card>
            }
          </div>
        </div>
      }
    </div>
  `,
  styles: `
    .letter {
      width: 100%;
      min-height: 34rem;
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: #fff;
    }
    .text {
      min-height: 0;
      margin: 0;
      padding: var(--space-5);
      background: var(--colour-surface);
      font: 0.9375rem / 1.6 var(--font-text);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class MailPage {
  readonly id = input.required<MailId>();

  protected readonly t = texts(mailsTexts);
  protected readonly looks = mailLooks;
  private readonly dateWords = inject(Dates);
  private readonly sanitizer = inject(DomSanitizer);

  protected readonly view = urlParam('view', 'letter');
  protected readonly read = inject(MailsApi).mail(this.id);
  protected readonly mail = computed(() => (this.read.hasValue() ? this.read.value() : null));

  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/mails' }]);
  protected readonly views = computed(() => [
    { value: 'letter', label: this.t('page.asLetter') },
    { value: 'text', label: this.t('page.asText') },
  ]);
  // Trusted only inside a sandboxed frame, which runs no script; links open beside Kaskade.
  protected readonly letter = computed(() => this.sanitizer.bypassSecurityTrustHtml(`<base target="_blank">${this.mail()?.html ?? ''}`));
  protected readonly dates = computed(() => calendarPartsOf(this.mail()?.calendar ?? ''));
  protected readonly calendarHref = computed(() => `data:text/calendar;charset=utf-8,${encodeURIComponent(this.mail()?.calendar ?? '')}`);
  protected readonly facts = computed(() => {
    const mail = this.mail();
    return mail ? this.factsOf(mail) : [];
  });

  protected stateOf({ state }: MailView): string {
    return this.t(`state.${state}`);
  }

  protected whenOf({ startsOn, startsAt, endsAt }: CalendarPart): string {
    const date = LocalDate.safeParse(startsOn);
    const from = LocalTime.safeParse(startsAt);
    const until = LocalTime.safeParse(endsAt);
    if (!date.success) return '';
    return from.success && until.success
      ? this.dateWords.when({ date: date.data, startsAt: from.data, endsAt: until.data })
      : this.dateWords.day(date.data);
  }

  private factsOf({ toName, to, language, createdAt, sentAt, attempts }: MailView): Fact[] {
    return [
      { label: this.t('list.to'), value: `${toName}, ${to}` },
      { label: this.t('page.language'), value: this.t(language === 'de' ? 'page.german' : 'page.english') },
      { label: this.t('list.when'), value: this.dateWords.instant(createdAt) },
      ...(sentAt ? [{ label: this.t('page.sent'), value: this.dateWords.instant(sentAt) }] : []),
      { label: this.t('page.attempts'), value: String(attempts) },
    ];
  }
}
