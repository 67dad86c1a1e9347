import type { MailState } from '@kaskade/shared/mails';
import type { Tone } from '../ui/badge';
import type { IconName } from '../ui/icon';

/** How the state of a mail is drawn beside its word. */
export const mailLooks: Readonly<Record<MailState, { tone: Tone; icon: IconName }>> = {
  waiting: { tone: 'info', icon: 'wait' },
  sent: { tone: 'success', icon: 'check' },
  failed: { tone: 'danger', icon: 'error' },
  kept: { tone: 'neutral', icon: 'inbox' },
};
