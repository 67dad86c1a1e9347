import type { Actor, AssignRole } from '@kaskade/shared';
import { PersonsService } from '../../identity/persons.service';
import { markInvented, onDay, type Stage } from './stage';

/** Those who are not bound to a region. */
export interface DemoTeam {
  readonly ines: Actor;
}

const firstDay = -260;

/** Two people of the national team, a funder and an operator, all of whom can sign in. */
export async function foundDemoTeam(stage: Stage): Promise<DemoTeam> {
  const ines = await foundedAs(stage, { role: 'nationalTeam' }, 'Ines');
  await foundedAs(stage, { role: 'nationalTeam' });
  await foundedAs(stage, { role: 'funder' });
  await foundedAs(stage, { role: 'operator' });
  return { ines };
}

const foundedAs = (stage: Stage, role: AssignRole, givenName?: string): Promise<Actor> =>
  onDay(stage, firstDay, '09:00', async () => {
    const invented = stage.people.next();
    const person = givenName ? { ...invented, givenName, email: invented.email.replace(/^[^.]+/, givenName.toLowerCase()) } : invented;
    const actor = await stage.app.get(PersonsService).found(stage.tx, { ...person, demo: true, password: null }, role);
    await markInvented(stage, actor.personId, { signsIn: true });
    return actor;
  });
