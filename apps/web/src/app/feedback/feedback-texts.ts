import { catalogue } from '../platform/language/catalogue';

export const feedbackTexts = catalogue('feedback', {
  de: () => import('./i18n.de').then((module) => module.de),
  en: () => import('./i18n.en').then((module) => module.en),
});
