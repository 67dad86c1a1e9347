import { describeTour } from './support/tour';

describe('Kaskade by night and in English', () => describeTour({ width: 1280, scheme: 'dark', language: 'en-GB' }));
