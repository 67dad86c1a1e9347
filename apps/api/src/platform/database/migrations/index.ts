import { Applications20261124T0840 } from './20261124T0840-applications';
import { Feedback20261125T1600 } from './20261125T1600-feedback';
import { Files20261124T0850 } from './20261124T0850-files';
import { Ground20261124T0800 } from './20261124T0800-ground';
import { Initiatives20261124T0825 } from './20261124T0825-initiatives';
import { Materials20261124T0920 } from './20261124T0920-materials';
import { PersonsAndRoles20261124T0810 } from './20261124T0810-persons-and-roles';
import { Regions20261124T0820 } from './20261124T0820-regions';
import { RegistrationsAndAttendance20261124T0910 } from './20261124T0910-registrations-and-attendance';
import { SequencesAndWorkshops20261124T0900 } from './20261124T0900-sequences-and-workshops';
import { Rounds20261124T0830 } from './20261124T0830-rounds';

/** Every migration, oldest first. */
export const migrations = [
  Ground20261124T0800,
  PersonsAndRoles20261124T0810,
  Regions20261124T0820,
  Initiatives20261124T0825,
  Rounds20261124T0830,
  Applications20261124T0840,
  Files20261124T0850,
  SequencesAndWorkshops20261124T0900,
  RegistrationsAndAttendance20261124T0910,
  Materials20261124T0920,
  Feedback20261125T1600,
];
