import type { de } from './i18n.de';

export const en: typeof de = {
  offline: 'Kaskade cannot be reached right now. What you typed is still here; please check the connection and try again.',
  unexpected: 'Something went wrong on our side. What you typed is still here; please try again.',
};
