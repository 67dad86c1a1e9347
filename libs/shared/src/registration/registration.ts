import { z } from 'zod';

/** `registered` has a seat, `waiting` stands in line for one. */
export const RegistrationState = z.enum(['registered', 'waiting', 'cancelled']);
export type RegistrationState = z.infer<typeof RegistrationState>;
