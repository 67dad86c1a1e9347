import { Text } from '@kaskade/shared';
import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Public } from '../access/requires.decorator';
import { Database, rowOf } from '../database/database';
import { Answers } from './answers.decorator';

const Alive = z.object({ status: z.literal('alive') }).meta({ id: 'Alive' });
const Ready = z.object({ status: z.literal('ready'), database: Text(100) }).meta({ id: 'Ready' });

/** Alive: the process answers. Ready: it can also reach its database, so that a load balancer may send people here. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Public()
  @Answers(Alive)
  live(): z.infer<typeof Alive> {
    return { status: 'alive' };
  }

  @Get(['', 'ready'])
  @Public()
  @Answers(Ready)
  async ready(): Promise<z.infer<typeof Ready>> {
    const row = await rowOf<{ version: string }>(this.database.db, `select current_setting('server_version') as version`);
    return { status: 'ready', database: `PostgreSQL ${row?.version ?? ''}` };
  }
}
