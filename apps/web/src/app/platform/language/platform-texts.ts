import { catalogue } from './catalogue';

export const platformTexts = catalogue('platform', {
  de: () => import('./i18n.de').then((module) => module.de),
  en: () => import('./i18n.en').then((module) => module.en),
});
