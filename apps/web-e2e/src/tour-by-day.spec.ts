import { describeTour } from './support/tour';

describe('Kaskade by day and in German', () => describeTour({ width: 1280, scheme: 'light', language: 'de-DE' }));
